import type { BrowserSession } from './browser/session.ts'
import type { Project } from './project/project.ts'

/** The programs that outputs need, started when the first of them asks. */
export interface OutputTools {
  readonly project: Project
  readonly browser: () => BrowserSession
  /** Called when a deck asks nothing more of the browser, while its outputs may still be written. */
  readonly onShown?: () => void
}
