import type { Fitting, SlideDocument } from '../model.ts'
import type { Scene } from '../scene.ts'
import { measureScene } from './measure.ts'
import { measureOverflow } from './overflow.ts'
import * as fitting from './page/fitting.ts'
import * as heights from './page/heights.ts'
import * as legible from './page/legible.ts'
import * as limits from './page/limits.ts'
import * as overflow from './page/overflow.ts'
import * as ranges from './page/ranges.ts'
import * as remember from './page/remember.ts'
import { printPage } from './print.ts'
import { runInPage } from './run-in-page.ts'
import type { BrowserSession } from './session.ts'

/** What is wanted of a document. */
export interface ViewRequest {
  readonly prints: boolean
  readonly measures: boolean
  /** Its overflow is known. */
  readonly isFitted: boolean
}

/** What one look at a document gave. */
export interface DocumentView {
  readonly pdf: Uint8Array | undefined
  readonly scene: Scene | undefined
  /** How far each slide's content runs over its edge or into its footer; empty if that is known. */
  readonly overflowsPx: readonly number[]
}

/** Shows a document, to print it and to measure its slides. */
export function viewDocument(
  session: BrowserSession,
  document: SlideDocument,
  { prints, measures, isFitted }: ViewRequest,
): Promise<DocumentView> {
  return session.withPage(document, async (page) => {
    const overflowsPx = isFitted ? [] : await measureOverflow(page)
    // Measuring puts elements in place of generated words for a moment: print first.
    const pdf = prints ? await printPage(page) : undefined
    const scene = measures ? await measureScene(page) : undefined
    return { overflowsPx, scene, pdf }
  })
}

/** What runs in the page to fit slides. */
const FITTING = [fitting, heights, legible, limits, overflow, ranges, remember]

/** Shows a document, to find for each slide the largest size in which it fits. */
export function fitDocument(
  session: BrowserSession,
  document: SlideDocument,
): Promise<readonly Fitting[]> {
  return session.withPage(document, (page) => runInPage(page, FITTING, 'fitSlides()'))
}
