import { type BrowserSession, openSession } from '../browser/session.ts'
import { type Presenter, startPresenter } from '../marp/present.ts'

/** The programs that stay warm from deck to deck; each is started when it is first asked for. */
export interface Workshop extends AsyncDisposable {
  readonly browser: () => BrowserSession
  readonly presenter: () => Presenter
}

/** Opens a workshop; disposing of it ends what it has started. */
export function openWorkshop(options: Parameters<typeof openSession>[0]): Workshop {
  let browser: BrowserSession | undefined
  let presenter: Presenter | undefined
  return {
    browser: () => {
      browser ??= openSession(options)
      return browser
    },
    presenter: () => {
      presenter ??= startPresenter()
      return presenter
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([browser?.[Symbol.asyncDispose](), presenter?.[Symbol.asyncDispose]()])
    },
  }
}
