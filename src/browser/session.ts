import { SetupError } from '../problem.ts'
import { BrowserFailure, type Connection, connect } from './connection.ts'
import type { BrowserProgram } from './find.ts'
import { findBrowser } from './find.ts'
import { isSandboxed } from './flags.ts'
import { launchBrowser } from './launch.ts'

/** One browser for a whole run. It is on its way as soon as the session is made. */
export interface BrowserSession extends AsyncDisposable {
  /**
   * Runs a task on a fresh page; with a fresh browser, once, if the first one fails it.
   * Throws a `SetupError` if that fails, too.
   */
  readonly withPage: <Result>(task: (page: Page) => Promise<Result>) => Promise<Result>
}

/** A page: commands go to it alone. */
export interface Page {
  readonly send: Connection['send']
}

/** What a session may be told. */
export interface SessionOptions {
  readonly environment: NodeJS.ProcessEnv
  /** How long any one step of the browser may take. */
  readonly timeLimitMs: number
  /** Called before the packaged browser is unpacked, which takes a moment. */
  readonly onUnpack: () => void
}

/** Starts a browser at once, so that it is ready when the first page is. */
export function openSession(options: SessionOptions): BrowserSession {
  const program = findBrowser(options.environment, options.onUnpack)
  let running = program.then((found) => start(found, options))
  running.catch(() => undefined) // reported when a page is asked for
  let isClosed = false
  return {
    withPage: async (task) => {
      try {
        return await onPage(await running, task)
      } catch (failure) {
        if (isClosed || !(failure instanceof BrowserFailure)) throw failure
        const failed = running
        running = failed.then(stop, () => undefined).then(async () => start(await program, options))
        return await onPage(await running, task).catch(giveUp)
      }
    },
    [Symbol.asyncDispose]: () => {
      isClosed = true
      return running.then(stop, () => undefined)
    },
  }
}

type Running = ReturnType<typeof start>

function start(program: BrowserProgram, options: SessionOptions) {
  const browser = launchBrowser(program, isSandboxed(options.environment))
  const { ended } = browser
  const { timeLimitMs } = options
  return {
    browser,
    connection: connect(browser.commands, browser.messages, { ended, timeLimitMs }),
  }
}

async function stop({ browser }: Running): Promise<void> {
  await browser[Symbol.asyncDispose]()
}

async function onPage<Result>(
  { connection }: Running,
  task: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = attached
  try {
    return await task({ send: (method, params) => connection.send(method, params, sessionId) })
  } finally {
    await connection.send('Target.closeTarget', { targetId }).catch(() => undefined)
  }
}

function giveUp(failure: unknown): never {
  if (!(failure instanceof BrowserFailure)) throw failure
  const isSandbox = /sandbox/i.test(failure.message)
  throw new SetupError(
    `The browser failed twice: ${failure.message}`,
    isSandbox
      ? 'This system forbids the browser’s sandbox: set TAKEDECK_BROWSER_SANDBOX=off if you trust the deck.'
      : 'Try a longer --timeout, or set TAKEDECK_BROWSER to the path of another Chrome or Chromium.',
  )
}
