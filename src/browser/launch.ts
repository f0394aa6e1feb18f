import { type ChildProcess, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { SetupError } from '../problem.ts'
import { makeTemporaryFolder } from '../temporary.ts'
import type { BrowserProgram } from './find.ts'
import { browserFlags } from './flags.ts'

/** A browser that runs, and the two ends of the pipe that drives it. */
export interface BrowserProcess extends AsyncDisposable {
  readonly commands: Writable
  readonly messages: Readable
  /** Settles when the process has ended, with the last that it said on its error output, or with why it never began. */
  readonly ended: Promise<string | SetupError>
}

/**
 * Starts a browser with a profile of its own. Both are gone when it is disposed of, or we end. Throws a
 * `SetupError` where the system refuses to start it.
 */
export function launchBrowser(program: BrowserProgram, isSandboxed: boolean): BrowserProcess {
  const profile = makeTemporaryFolder('browser')
  const child = startProcess(program, browserFlags(profile.path, isSandboxed), profile)
  const killNow = () => kill(child)
  process.prependOnceListener('exit', killNow) // before its folder is removed
  const ended = waitForEnd(child, program)
  const [, , , commands, messages] = child.stdio
  const dispose = async () => {
    killNow() // it has nothing to save, and leaving politely takes it a while
    await ended
    process.off('exit', killNow)
    profile[Symbol.dispose]()
  }
  let disposed: Promise<void> | undefined
  return {
    commands: commands as Writable, // `stdio` above makes the fourth and fifth pipes
    messages: messages as Readable,
    ended,
    [Symbol.asyncDispose]: () => {
      disposed ??= dispose()
      return disposed
    },
  }
}

/** Some refusals of the system are thrown, others told later (Node, `child_process.spawn`). */
function startProcess(program: BrowserProgram, flags: string[], profile: Disposable): ChildProcess {
  try {
    return spawn(program.path, flags, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...program.environment },
      detached: process.platform !== 'win32', // a group of its own, to end it as a whole
    })
  } catch (failure) {
    profile[Symbol.dispose]()
    throw cannotStart(program, failure)
  }
}

function cannotStart({ path, packaged }: BrowserProgram, failure: unknown): SetupError {
  const { code = '', message = String(failure) } = failure as NodeJS.ErrnoException // of `spawn`
  const reason = REASONS.get(code) ?? message
  const hint =
    packaged === undefined
      ? 'Set TAKEDECK_BROWSER to the program of a Chrome, Chromium or Edge, or unset it.'
      : `Remove ${dirname(path)}, which is then made anew; where no program may run there, set XDG_CACHE_HOME to another folder.`
  return new SetupError(`The browser ${path} cannot be started: ${reason}.`, hint)
}

/** What the codes of the system mean here. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'it is no program that you may run'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'it, or what it is run with, does not exist'],
  ['ENOEXEC', 'it is no program for this machine'],
])

function waitForEnd(child: ChildProcess, program: BrowserProgram): Promise<string | SetupError> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  for (const stream of child.stdio) stream?.on('error', () => undefined)
  return new Promise((resolve) => {
    child.once('error', (failure) => resolve(cannotStart(program, failure)))
    child.once('close', () => resolve(said.trim()))
  })
}

/** Ends the browser and every process that it started. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}
