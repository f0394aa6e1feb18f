import { type BrowserSession, openSession } from '../browser/session.ts'

/** The program that stays warm from deck to deck; it is started when it is first asked for. */
export interface Workshop extends AsyncDisposable {
  readonly browser: () => BrowserSession
}

/** Opens a workshop; disposing of it ends what it has started. */
export function openWorkshop(options: Parameters<typeof openSession>[0]): Workshop {
  let browser: BrowserSession | undefined
  return {
    browser: () => {
      browser ??= openSession(options)
      return browser
    },
    [Symbol.asyncDispose]: async () => browser?.[Symbol.asyncDispose](),
  }
}

/** It takes a while to end, and does so while the last outputs are written. */
export function closeEarly(workshop: Workshop): void {
  void workshop[Symbol.asyncDispose]().then(undefined, () => undefined) // told where it is closed at the end
}
