import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** Throws where a contestant made another number of slides than the deck has. */
export function verifySlides(outputs: readonly string[], slideCount: number): void {
  for (const output of outputs) {
    const found = countSlides(output)
    if (found === undefined || found === slideCount) continue
    throw new Error(`${output} has ${found} slides, not ${slideCount}`)
  }
}

/** A PPTX is taken on trust: it is a zip. */
function countSlides(output: string): number | undefined {
  const text = readFileSync(output, 'latin1')
  if (output.endsWith('.html')) return text.match(/<svg data-marpit-svg/g)?.length ?? 0
  if (output.endsWith('.pdf')) return inflateObjects(text).match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return undefined
}

/** marp-cli's PDFs keep their page objects in compressed streams. */
function inflateObjects(pdf: string): string {
  const streams = pdf.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n(.*?)endstream/gs)
  const inflated = [...streams].map(([, data = '']) => inflateSync(Buffer.from(data, 'latin1')))
  return [pdf, ...inflated].join('\n')
}
