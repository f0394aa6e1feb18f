import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { makeTemporaryFolder } from '../temporary.ts'
import type { BrowserProgram } from './find.ts'
import { browserFlags } from './flags.ts'

/** A browser that runs, and the two ends of the pipe that drives it. */
export interface BrowserProcess extends AsyncDisposable {
  readonly commands: Writable
  readonly messages: Readable
  /** Settles when the process has ended, with the last that it said on its error output. */
  readonly ended: Promise<string>
}

/** Starts a browser with a profile of its own. Both are gone when it is disposed of, or we end. */
export function launchBrowser(program: BrowserProgram, isSandboxed: boolean): BrowserProcess {
  const profile = makeTemporaryFolder('browser')
  const child = spawn(program.path, browserFlags(profile.path, isSandboxed), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...program.environment },
    detached: process.platform !== 'win32', // a group of its own, to end it as a whole
  })
  const killNow = () => kill(child)
  process.prependOnceListener('exit', killNow) // before its folder is removed
  const ended = waitForEnd(child)
  const [, , , commands, messages] = child.stdio
  return {
    commands: commands as Writable, // `stdio` above makes the fourth and fifth pipes
    messages: messages as Readable,
    ended,
    [Symbol.asyncDispose]: async () => {
      killNow() // it has nothing to save, and leaving politely takes it a while
      await ended
      process.off('exit', killNow)
      profile[Symbol.dispose]()
    },
  }
}

function waitForEnd(child: ChildProcess): Promise<string> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  for (const stream of child.stdio) stream?.on('error', () => undefined)
  return new Promise((resolve) => {
    child.once('error', (failure) => resolve(failure.message))
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
