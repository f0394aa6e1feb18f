import { normalize, relative } from 'node:path'
import { ProblemError, SetupError } from '../problem.ts'
import { UsageError } from './command.ts'
import type { Report } from './report.ts'

/** What to watch, and what to do when it changes. */
export interface WatchRequest {
  readonly roots: readonly string[]
  readonly outFolder: string
  readonly report: Report
  readonly rebuild: (changes: readonly FileChange[]) => Promise<boolean>
}

/** Something happened to a file: it was written, or it came or went. */
export interface FileChange {
  readonly path: string
  readonly isNewOrGone: boolean
}

/** Editors write a file in several steps; waiting this long makes them one change. */
const SETTLE_MS = 40

/** The files that decks are made of. */
const SOURCES = /\.(md|css|hbs|png|jpe?g|gif|webp|avif|svg|woff2?)$|[\\/]takedeck\.ya?ml$/i

/**
 * Rebuilds when content, templates, themes or pictures change, until the process is interrupted.
 * An error is reported and does not end it.
 */
export async function watchProject({ roots, outFolder, report, rebuild }: WatchRequest) {
  const { watch } = await import('chokidar') // it is a module, which scripts cannot require
  const watcher = watch([...new Set(roots)], {
    ignoreInitial: true,
    ignored: (path) => roots.every((root) => isIgnored(relative(root, path), outFolder)),
  })
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const changes: FileChange[] = []
  const again = () => {
    running = running.then(() => rebuildOnce(changes, { rebuild, report }))
  }
  watcher.on('all', (event, path) => {
    if (!SOURCES.test(path)) return
    changes.push({ path, isNewOrGone: event !== 'change' })
    clearTimeout(timer)
    timer = setTimeout(again, SETTLE_MS)
  })
  watcher.on('ready', () => report.say('Watching for changes; end with Ctrl-C.'))
  await new Promise((_resolve, reject) => watcher.on('error', reject))
}

/** Builds what these changes concern; where that fails, they wait for the next time. */
export async function rebuildOnce(
  changes: FileChange[],
  { rebuild, report }: { rebuild: WatchRequest['rebuild']; report: Pick<Report, 'say'> },
): Promise<void> {
  const taken = changes.splice(0)
  try {
    await rebuild(taken)
  } catch (failure) {
    changes.unshift(...taken)
    report.say(describe(failure))
  }
}

/** What every deck of a project is made of, whichever of it a deck uses. */
const SHARED = /\.hbs$|[\\/]takedeck\.ya?ml$/i

/**
 * Whether a deck may look different after these changes; `asked` are the files that its last build
 * read or looked for, undefined for a new deck. A style sheet that comes or goes may stand in front of another one.
 */
export function concernsDeck(
  changes: readonly FileChange[],
  asked: ReadonlySet<string> | undefined,
): boolean {
  if (asked === undefined) return true
  return changes.some(({ path, isNewOrGone }) => {
    const isShared = SHARED.test(path) || (isNewOrGone && path.endsWith('.css'))
    return isShared || asked.has(path)
  })
}

/** What we write ourselves, what is hidden, what belongs to npm; `path` is as seen from a root. */
function isIgnored(path: string, outFolder: string): boolean {
  const names = path.split(/[\\/]/)
  if (names[0] === '..') return true
  const isForeign = names.some((name) => name === 'node_modules' || /^\.[^.]/.test(name))
  return isForeign || `${path}/`.startsWith(`${normalize(outFolder)}/`)
}

function describe(failure: unknown): string {
  if (failure instanceof ProblemError) return failure.message
  if (failure instanceof UsageError) return `takedeck: ${failure.message}`
  if (failure instanceof SetupError) return `takedeck: ${failure.message}\n  ${failure.hint}`
  return `takedeck: ${failure instanceof Error ? failure.stack : String(failure)}`
}
