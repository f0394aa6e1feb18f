import type { DeckFacts } from '../slide.ts'
import { renumberElements } from './element-ids.ts'
import { joinTitles } from './outline.ts'

/**
 * Adds to a PDF of Chromium's what its printing leaves out: the author, and a name for the program
 * that made it. As PDF foresees (ISO 32000-1, 7.5.6, incremental updates): a new document
 * information dictionary, a cross-reference section and a trailer are appended. The time at which
 * Chromium printed is blanked, so that the same deck is the same bytes.
 */
export function addMetadata(pdf: Uint8Array, facts: DeckFacts): Uint8Array {
  const bytes = Buffer.from(pdf)
  const trailer = readTrailer(bytes)
  blankDates(bytes)
  renumberElements(bytes)
  joinTitles(bytes)
  const information = [
    `/Title ${textString(facts.title)}`,
    ...(facts.author === '' ? [] : [`/Author ${textString(facts.author)}`]),
    ...(facts.description === '' ? [] : [`/Subject ${textString(facts.description)}`]),
    '/Creator (takedeck)',
    '/Producer (Skia/PDF)',
  ].join('\n')
  const object = `\n${trailer.info} 0 obj\n<<${information}>>\nendobj\n`
  const start = bytes.length + 1
  const entry = `${String(start).padStart(10, '0')} 00000 n \n`
  const end = [
    `xref\n${trailer.info} 1\n${entry}`,
    `trailer\n<</Size ${trailer.size} /Root ${trailer.root} 0 R /Info ${trailer.info} 0 R /Prev ${trailer.xref}>>\n`,
    `startxref\n${bytes.length + object.length}\n%%EOF\n`,
  ].join('')
  return Buffer.concat([bytes, Buffer.from(object + end, 'latin1')])
}

interface Trailer {
  readonly size: number
  readonly root: number
  readonly info: number
  readonly xref: number
}

function readTrailer(pdf: Buffer): Trailer {
  const tail = pdf.subarray(-2000).toString('latin1')
  const number = (pattern: RegExp): number => {
    const found = Number(pattern.exec(tail.slice(tail.lastIndexOf('trailer')))?.[1])
    if (!Number.isInteger(found)) throw new Error('the browser wrote a PDF of another form')
    return found
  }
  return {
    size: number(/\/Size (\d+)/),
    root: number(/\/Root (\d+) 0 R/),
    info: number(/\/Info (\d+) 0 R/),
    xref: number(/startxref\s+(\d+)/),
  }
}

/** Overwrites the digits of Chromium's dates in place, so that no offset moves. */
function blankDates(pdf: Buffer): void {
  for (const key of ['/CreationDate (D:', '/ModDate (D:']) {
    const start = pdf.indexOf(key, 0, 'latin1')
    if (start >= 0) pdf.write('20000101000000', start + key.length, 'latin1')
  }
}

/** A text string in UTF-16BE with its mark, as hexadecimal (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  const units = Buffer.from(text, 'utf16le').swap16()
  return `<FEFF${units.toString('hex').toUpperCase()}>`
}
