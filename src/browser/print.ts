import { DRAW_CURTAIN } from './curtain.ts'
import type { Page } from './pages.ts'

/**
 * Prints what a page shows, which must have settled, to PDF: one page a slide, tagged, with an outline.
 * The browser is asked at once, so that it prints while this thread does something else.
 */
export async function printPage(page: Page): Promise<Uint8Array> {
  // Behind a curtain, since the slides would be laid out for the screen again as soon as they are printed.
  const hidden = page.send('Runtime.evaluate', { expression: DRAW_CURTAIN })
  const printed = page.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  })
  const [{ stream }] = await Promise.all([printed, hidden])
  return readStream(page, stream ?? '')
}

/** Large PDFs come quicker in pieces than as one message. The next piece is asked for before one has come. */
async function readStream(page: Page, handle: string): Promise<Uint8Array> {
  const readPiece = () => page.send('IO.read', { handle, size: 1 << 20 })
  const pieces: Buffer[] = []
  let next = readPiece()
  for (;;) {
    const piece = next
    next = readPiece()
    next.catch(() => undefined) // not needed where the piece before it was the last
    const { data, eof, base64Encoded } = await piece
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) break
  }
  page.send('IO.close', { handle }).catch(() => undefined) // nothing waits for it
  return Buffer.concat(pieces)
}
