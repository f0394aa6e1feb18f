import type { BrowserSession } from '../src/browser/session.ts'

/** A browser session that shows nothing: every page fails, if nothing else is said. */
export function standInBrowser(parts: Partial<BrowserSession> = {}): () => BrowserSession {
  const session: BrowserSession = {
    prepare: async () => undefined,
    hear: async () => undefined,
    answers: async () => true,
    packaged: async () => '1.0.0',
    withPage: () => Promise.reject(new Error('the page is lost')),
    [Symbol.asyncDispose]: async () => undefined,
    ...parts,
  }
  return () => session
}
