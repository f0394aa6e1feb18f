import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Watches the memory of a process and of everything that it starts. */
export interface MemoryWatch {
  readonly stop: () => void
  /** The most that all of them held at one moment; undefined where there is no /proc. */
  readonly peakBytes: () => number | undefined
}

const PERIOD_MS = 20

/**
 * Adds up the proportional set size (Pss) of the whole tree every 20 ms: memory that processes
 * share counts once, however many of them there are.
 */
export function watchMemory(rootPid: number | undefined): MemoryWatch {
  if (rootPid === undefined || !existsSync('/proc/self/smaps_rollup')) {
    return { stop: () => undefined, peakBytes: () => undefined }
  }
  const tree = new Set([rootPid])
  let peak = 0
  const timer = setInterval(() => {
    addDescendants(tree)
    const bytes = [...tree].reduce((sum, pid) => sum + proportionalBytes(pid), 0)
    peak = Math.max(peak, bytes)
  }, PERIOD_MS)
  return { stop: () => clearInterval(timer), peakBytes: () => peak }
}

/** Who once belonged to the tree stays in it, even when its parent has gone. */
function addDescendants(tree: Set<number>): void {
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]))
  for (;;) {
    const found = [...parents].filter(([pid, parent]) => tree.has(parent) && !tree.has(pid))
    if (found.length === 0) break
    for (const [pid] of found) tree.add(pid)
  }
  for (const pid of tree) if (!parents.has(pid)) tree.delete(pid)
}

function processIds(): number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
}

/** The parent stands behind the name, which is in parentheses and may hold anything. */
function parentOf(pid: number): number {
  const stat = readProc(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function proportionalBytes(pid: number): number {
  const [, kibibytes] = /^Pss:\s+(\d+) kB/m.exec(readProc(pid, 'smaps_rollup')) ?? []
  return Number(kibibytes ?? 0) * 1024
}

/** A process may end while it is looked at. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
