import type { Scene } from '../model.ts'
import { measureScene } from './measure.ts'
import { measureOverflow } from './overflow.ts'
import { printPage } from './print.ts'
import type { BrowserSession, Page } from './session.ts'

/** What is wanted of a document beside its overflow. */
export interface ViewRequest {
  readonly prints: boolean
  readonly measures: boolean
}

/** What one look at a document gave. */
export interface DocumentView {
  readonly pdf: Uint8Array | undefined
  readonly scene: Scene | undefined
  /** How far each slide's content runs over its edge or into its footer, in CSS pixels. */
  readonly overflowsPx: readonly number[]
}

/** Shows an HTML document once, to print it and to measure its slides. */
export function viewDocument(
  session: BrowserSession,
  html: string,
  { prints, measures }: ViewRequest,
): Promise<DocumentView> {
  return session.withPage(async (page) => {
    await showDocument(page, html)
    const overflowsPx = await measureOverflow(page)
    const scene = measures ? await measureScene(page) : undefined
    return { overflowsPx, scene, pdf: prints ? await printPage(page) : undefined }
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
    ]).then(() => undefined)`,
    awaitPromise: true,
  })
}
