import { SetupError } from '../problem.ts'
import { BrowserFailure, connect } from './connection.ts'
import type { BrowserProgram } from './find.ts'
import { findBrowser } from './find.ts'
import { isSandboxed } from './flags.ts'
import { launchBrowser } from './launch.ts'
import { openPages, type Pages } from './pages.ts'

/** One browser for a whole run. It is on its way as soon as the session is made. */
export interface BrowserSession extends AsyncDisposable {
  readonly prepare: Pages['prepare']
  /** Hears what the browser has said so far: nobody does while this thread works on and on. */
  readonly hear: () => Promise<void>
  /** Whether there is a browser that can be asked for pages. */
  readonly answers: () => Promise<boolean>
  /** The version of the browser that npm installed with us; undefined if it is another one. */
  readonly packaged: () => Promise<string | undefined>
  /**
   * Runs a task on a page that shows a document; with a fresh browser, once, if the first one fails
   * it. Throws a `SetupError` if that fails, too.
   */
  readonly withPage: Pages['withPage']
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
    prepare: (frame) =>
      running.then(
        ({ pages }) => pages.prepare(frame),
        () => undefined,
      ),
    hear: () => new Promise((resolve) => setImmediate(resolve)),
    answers: () =>
      running.then(
        ({ pages }) => pages.answers,
        () => false,
      ),
    packaged: () =>
      program.then(
        ({ packaged }) => packaged,
        () => undefined,
      ),
    withPage: async (document, task) => {
      try {
        return await (await running).pages.withPage(document, task)
      } catch (failure) {
        if (isClosed || !(failure instanceof BrowserFailure)) throw failure
        const failed = running
        running = failed.then(stop, () => undefined).then(async () => start(await program, options))
        return await (await running).pages.withPage(document, task).catch(giveUp)
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
  const connection = connect(browser.commands, browser.messages, { ended, timeLimitMs })
  return { browser, pages: openPages(connection) }
}

async function stop({ browser }: Running): Promise<void> {
  await browser[Symbol.asyncDispose]()
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
