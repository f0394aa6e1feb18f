import type { Look } from '../look.ts'
import type { LineModel } from './line-model.ts'

/** What text needs to know of the slide that it stands on. */
export interface TextContext {
  readonly look: Look
  /** A language with its region, as presentations name it. */
  readonly lang: string
  readonly lineModel: LineModel
  /** How wide its slide is. */
  readonly slideWidthPx: number
  /** The relationship that leads to an address; undefined where there is nothing to lead to. */
  readonly linkId: (address: string) => string | undefined
}
