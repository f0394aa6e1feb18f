import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { visibleText } from './html.ts'

/** The words of a text, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{M}\d]+/gu))]
}

/** The words that an author wrote and that a text does not have, wherever its lines may break. */
export function missingWords(written: readonly string[], text: string): string[] {
  const letters = text.replace(/[\s¦\u00ad]/g, '')
  return written.filter((word) => !letters.includes(word))
}

/**
 * The words that the slides of a PPTX do not have, whole or with hyphens for soft ones: those stand where a
 * line ends, and nowhere but between syllables that the deck's Markdown parts in the same word.
 */
export function missingInPptx(
  written: readonly string[],
  { md, pptx }: Readonly<Record<'md' | 'pptx', string>>,
): string[] {
  const parted = new Set(md.match(/[\p{L}\p{M}\d]+(?:\u00ad[\p{L}\p{M}\d]+)+/gu))
  const letters = pptx.replace(/\s/g, '') // a word is torn elsewhere, too, where no syllable ends in time
  return missingWords(missingWords(written, pptx), [...parted].reduce(joinSyllables, letters))
}

function joinSyllables(text: string, word: string): string {
  const asPrinted = new RegExp(word.replaceAll('\u00ad', '-?'), 'giu')
  return text.replace(asPrinted, (found) => found.replaceAll('-', ''))
}

/** What a deck's outputs say: Markdown, HTML and the slides of the PPTX. */
export function readTexts(folder: string, name: string): Record<'md' | 'html' | 'pptx', string> {
  const read = (extension: string) => readFileSync(join(folder, `${name}.${extension}`))
  const html = read('html').toString()
  const drawn = readdirSync(folder).includes(`${name}-charts`) ? `${name}-charts` : undefined
  const charts = drawn === undefined ? [] : readdirSync(join(folder, drawn))
  const drawings = charts.map((file) => readFileSync(join(folder, drawn ?? '', file)).toString())
  return {
    md: [read('md').toString(), ...drawings.map(visibleText)].join('\n'),
    html: visibleText(html.slice(html.indexOf('<body'))),
    pptx: partsOf(read('pptx'), /^ppt\/(slides|charts)\/\w+\.xml$/)
      .map(textOfSlide)
      .join(' '),
  }
}

/** What the master of a PPTX says, and each of its layouts; a paragraph ends with ¦. */
export function readLayouts(pptx: Uint8Array): string[] {
  return partsOf(pptx, /^ppt\/slide(Masters|Layouts)\/\w+\.xml$/).map((xml) =>
    textOfSlide(xml.replaceAll('</a:p>', '<a:t>¦</a:t>')),
  )
}

/**
 * The words that a PDF does not have as a reader would find them (by poppler's `pdftotext`). In
 * Arabic its lines come from right to left or from left to right, and some letters as one sign.
 */
export function missingInPdf(written: readonly string[], file: string): string[] {
  const read = [['-raw'], []].map((options) => textOfPdf(file, options))
  const texts = [...read, ...read.map(turnLines)].map(joinLines).map(readable)
  return written.filter((word) => {
    const letters = readable(word)
    const turned = [...letters].toReversed().join('').replaceAll('ال', 'لا')
    return !texts.some((text) => text.includes(letters) || text.includes(turned))
  })
}

/** Text without the hyphens that are drawn for soft ones, which stand where lines end alone. */
function joinLines(text: string): string {
  return text.replace(/\u00ad\n?-?\n/g, '')
}

/** Lines whose pieces, each between two marks of direction, stand from left to right: read from the right. */
function turnLines(text: string): string {
  const turn = (line: string) =>
    line
      .split(/[\u202a-\u202e]/)
      .toReversed()
      .join('')
  return text.split('\n').map(turn).join('\n')
}

function textOfPdf(file: string, options: readonly string[]): string {
  const maxBuffer = 2 ** 28
  return execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8', maxBuffer })
}

/** Letters without what programs add or change: spaces, marks of direction, capitals, joined forms. */
function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase()
}

/** The XML of the parts of a PPTX that are called so. */
function partsOf(pptx: Uint8Array, names: RegExp): string[] {
  const files = Object.entries(unzipSync(new Uint8Array(pptx)))
  return files.filter(([name]) => names.test(name)).map(([, bytes]) => strFromU8(bytes))
}

function textOfSlide(xml: string): string {
  const texts = xml.matchAll(/<(?:a:t|c:v)>([^<]*)<\/(?:a:t|c:v)>|<\/a:p>|<a:br|<\/c:pt>/g)
  return [...texts].map(([, text = ' ']) => text).join('')
}
