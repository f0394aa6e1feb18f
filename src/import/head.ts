import { findAnnounced } from './announced.ts'
import { type ArticleFacts, type Block, isProse, textOf } from './article.ts'
import { type Byline, isByline, readByline, readName, restOfByline } from './byline.ts'
import { readDate } from './dates.ts'
import { readNumber } from './families/labels.ts'
import { countKickers } from './kickers.ts'
import { countWords } from './words.ts'

/** What stands above an article's text. */
export interface Head {
  readonly title: string
  readonly author: string | undefined
  readonly date: string | undefined
  readonly rest: readonly Block[]
  /** The words above the title that only say where it stands. */
  readonly removed: readonly string[]
}

/** Title, author and date stand in the first blocks, if anywhere. */
const HEAD_BLOCKS = 6

/** Takes title, byline and date off an article; what the file itself says counts first. */
export function cutHead(blocks: readonly Block[], facts: ArticleFacts): Head {
  const titleIndex = findTitle(blocks, facts.title)
  const found = titleIndex < 0 ? '' : textOf(blocks[titleIndex] ?? NOTHING)
  const bylines = readBylines(blocks, titleIndex)
  const known: Byline = Object.assign({}, ...bylines.toReversed())
  const isHead = (index: number) => index === titleIndex || isByline(bylines[index] ?? {})
  const kickers = blocks.slice(0, countKickers(blocks, titleIndex, isHead))
  return {
    title: cleanTitle(found === '' ? (facts.title ?? '') : found),
    author: longerName(facts.author, known.author),
    date: readDate(facts.date ?? '') ?? known.date ?? dayOfMeeting(blocks.slice(0, HEAD_BLOCKS)),
    rest: blocks.filter(
      (block, index) => !isHead(index) && (index >= kickers.length || block.kind === 'image'),
    ),
    removed: [
      ...kickers.filter((_, index) => !isHead(index)).flatMap((block) => textOf(block) || []),
      ...blocks.flatMap((block, at) => (isByline(bylines[at] ?? {}) ? restOf(block) : [])),
    ],
  }
}

/** What a byline says besides, which has no place in a draft. */
function restOf(block: Block): string[] {
  return isProse(block) ? restOfByline(block.text) : []
}

/** What each of the first blocks says of who and when; beside a day that stands alone a name may stand alone. */
function readBylines(blocks: readonly Block[], titleIndex: number): Byline[] {
  const read = blocks
    .slice(0, HEAD_BLOCKS)
    .map((block, index) => (index === titleIndex || !isProse(block) ? {} : readByline(block.text)))
  const isDay = (at: number) => read[at]?.date !== undefined && read[at].author === undefined
  return read.map((byline, at) => {
    const block = blocks[at]
    const isBeside = at > titleIndex && (isDay(at - 1) || isDay(at + 1))
    const author =
      isBeside && !isByline(byline) && isProse(block) ? readName(block.text) : undefined
    return author === undefined ? byline : { author }
  })
}

/** “Held at the Reading Room on Tuesday 10 March 2026”: the head of minutes, which stays in the text. */
function dayOfMeeting(blocks: readonly Block[]): string | undefined {
  const line = blocks.map(textOf).find((text) => MEETING.test(text))
  return readDate(DAY.exec(line ?? '')?.[0] ?? '')
}

const MEETING =
  /^(?:held (?:at|in|on|by)|date(?: and \S+)?\s*:|datum\s*:|sitzung vom|fecha\s*:|séance du) ?/i

const DAY = /\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?\p{L}+\.? (?:de )?\d{4}/u

/** A page’s metadata often names the first of several authors. */
function longerName(known: string | undefined, found: string | undefined): string | undefined {
  if (known === undefined || found === undefined) return known ?? found
  if (DESK.test(known)) return found
  const names = known.split(', ')
  // “Ada Moreau, Leeds” names no second author.
  const isMore = found.split(/, | (?:and|und|et|y|&) /).length > names.length
  return isMore && names.every((name) => found.includes(name)) ? found : known
}

/** “Red. Verkehr”: a desk, no person. */
const DESK =
  /^(?:red\.|redaktion|redacción|(?:la )?rédaction|editorial|staff|news ?(?:desk|room)|admin|webmaster|the editors?)(?![a-zß-ɏ])/iu

const NOTHING: Block = { kind: 'code', text: '' }

function findTitle(blocks: readonly Block[], known: string | undefined): number {
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [index] : [],
  )
  const [only] = headings
  if (only !== undefined && headings.length === 1) return only
  const first = blocks.slice(0, HEAD_BLOCKS - 1)
  if (known !== undefined) {
    return first.findIndex((block) => textOf(block) === known)
  }
  const announcing = first.findIndex((block) => isTitleLine(block) && announces(textOf(block)))
  return announcing >= 0 ? announcing : first.slice(0, 3).findIndex(isTitleLine)
}

function announces(text: string): boolean {
  return (
    findAnnounced([text]) !== undefined ||
    /\b(takeaways?|lessons|erkenntnisse|enseignements|claves|leçons|lecciones)\b/i.test(text)
  )
}

function isTitleLine(block: Block): boolean {
  const text = textOf(block)
  const words = countWords(text)
  if (words < 2 || words > 25 || isByline(readByline(text))) return false
  if (block.kind === 'heading') return block.level === 1
  return block.kind === 'paragraph' && readNumber(text) === undefined && !/[.。]$/.test(text)
}

/** A title without the site’s name behind it. */
function cleanTitle(title: string): string {
  return title.replace(/\s+[|·»]\s+[^|·»]{2,40}$/, '').trim()
}
