import { measureOverflow } from './overflow.ts'
import type { BrowserSession, Page } from './session.ts'

/** A document as it was printed. */
export interface PrintedDocument {
  readonly pdf: Uint8Array
  /** How far each slide's content runs over its edge or into its footer, in CSS pixels. */
  readonly overflowsPx: readonly number[]
}

/** Prints an HTML document to PDF: one page a slide, tagged, with an outline. */
export function printPdf(session: BrowserSession, html: string): Promise<PrintedDocument> {
  return session.withPage(async (page) => {
    await showDocument(page, html)
    const overflowsPx = await measureOverflow(page)
    const { stream } = await page.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      transferMode: 'ReturnAsStream',
    })
    return { pdf: await readStream(page, stream ?? ''), overflowsPx }
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

/** Large PDFs come quicker in pieces than as one message. */
async function readStream(page: Page, handle: string): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for (;;) {
    const { data, eof, base64Encoded } = await page.send('IO.read', { handle, size: 1 << 20 })
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) break
  }
  await page.send('IO.close', { handle })
  return Buffer.concat(pieces)
}
