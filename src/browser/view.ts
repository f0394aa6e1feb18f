import type { Fitting, Scene } from '../model.ts'
import { measureScene } from './measure.ts'
import { measureOverflow } from './overflow.ts'
import * as fitting from './page/fitting.ts'
import * as limits from './page/limits.ts'
import * as overflow from './page/overflow.ts'
import { printPage } from './print.ts'
import { runInPage } from './run-in-page.ts'
import type { BrowserSession, Page } from './session.ts'

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

/** Shows an HTML document once, to print it and to measure its slides. */
export function viewDocument(
  session: BrowserSession,
  html: string,
  { prints, measures, isFitted }: ViewRequest,
): Promise<DocumentView> {
  return session.withPage(async (page) => {
    await showDocument(page, html)
    const overflowsPx = isFitted ? [] : await measureOverflow(page)
    // Measuring puts elements in place of generated words for a moment: print first.
    const pdf = prints ? await printPage(page) : undefined
    const scene = measures ? await measureScene(page) : undefined
    return { overflowsPx, scene, pdf }
  })
}

/** Shows an HTML document once, to find for each slide the largest size in which it fits. */
export function fitDocument(session: BrowserSession, html: string): Promise<readonly Fitting[]> {
  return session.withPage(async (page) => {
    await showDocument(page, html)
    return runInPage(page, [fitting, limits, overflow], 'fitSlides()')
  })
}

/** Shows a document on a blank page, which no file and no address can be reached from. */
async function showDocument(page: Page, html: string): Promise<void> {
  const { frameTree } = await page.send('Page.getFrameTree')
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  await page.send('Runtime.evaluate', {
    expression: `Promise.all([
      document.fonts.ready,
      ...Array.from(document.images, (image) => image.decode().catch(() => undefined)),
    ]).then(() => ${SETTLED})`,
    awaitPromise: true,
  })
}

/** Text that fits itself does so in the first frames. */
const SETTLED = `document.querySelector('[data-auto-scaling]') && new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))
})`
