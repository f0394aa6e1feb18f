import { findAnnounced } from './announced.ts'
import { type ArticleFacts, type Block, isProse, textOf } from './article.ts'
import { readDate } from './dates.ts'
import { readNumber } from './families/labels.ts'
import { countWords } from './words.ts'

/** What stands above an article's text. */
export interface Head {
  readonly title: string
  readonly author: string | undefined
  readonly date: string | undefined
  readonly rest: readonly Block[]
}

/** Title, author and date stand in the first blocks, if anywhere. */
const HEAD_BLOCKS = 6

/** Takes title, byline and date off an article; what the file itself says counts first. */
export function cutHead(blocks: readonly Block[], facts: ArticleFacts): Head {
  const titleIndex = findTitle(blocks, facts.title)
  const found = titleIndex < 0 ? '' : textOf(blocks[titleIndex] ?? NOTHING)
  const bylines = blocks
    .slice(0, HEAD_BLOCKS)
    .map((block, index) => (index === titleIndex || !isProse(block) ? {} : readByline(block.text)))
  const known: Byline = Object.assign({}, ...bylines.toReversed())
  return {
    title: cleanTitle(found === '' ? (facts.title ?? '') : found),
    author: longerName(facts.author, known.author),
    date: readDate(facts.date ?? '') ?? known.date,
    rest: blocks.filter((_, index) => index !== titleIndex && !isByline(bylines[index])),
  }
}

/** A page’s metadata often names the first of several authors. */
function longerName(known: string | undefined, found: string | undefined): string | undefined {
  if (known === undefined || found === undefined) return known ?? found
  return found.startsWith(known) ? found : known
}

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

interface Byline {
  readonly author?: string
  readonly date?: string
}

function isByline(byline: Byline | undefined): boolean {
  return byline?.author !== undefined || byline?.date !== undefined
}

const PARTICLE = '(?:von|van|de|der|den|da|del|di|la|le|and|und|et|y|e|&)'

const NAME = `\\p{Lu}[\\p{L}’'.-]*(?:,? (?:\\p{Lu}[\\p{L}’'.-]*|${PARTICLE})){0,6}`

/** A name in scripts without capitals. */
const UNCASED_NAME = '[\\p{Lo}・· ]{2,16}'

const BY = new RegExp(
  `^(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished )?(?:[Bb]y|BY)|Author|[Vv]on|Autor(?:in)?|Text|[Pp]ar|Auteur|[Pp]or|[Dd]i|[Dd]oor|作者|文|著者|執筆|글|بقلم)(?:\\s*[:：]\\s*|\\s+)(${NAME}|${UNCASED_NAME})$`,
  'u',
)

const NAME_ALONE = new RegExp(`^(?:${NAME}|${UNCASED_NAME})$`, 'u')

/** Between who and when: a mark, a “by” behind the date, or a date behind the name. */
const BYLINE_MARK =
  /\s*[|•·]\s*|\s+[–—]\s+|(?<=\d)\s+(?=(?:by|von|par|por|di|door)\s\p{Lu})|\s+(?=\d{4}\s*[年년])/u

/** `By Ada Author | 14 May 2026 · 5 min read`: who and when, where a short line says only that. */
function readByline(text: string): Byline {
  if (countWords(text) > 20 || text.length > 160) return {}
  const parts = text.split(BYLINE_MARK).filter((part) => part !== '')
  const date = parts.map(readDate).find((found) => found !== undefined)
  const undated = parts.map(withoutDate).filter((part) => part !== '')
  const named = undated.map((part) => BY.exec(part)?.[1]).find((name) => name !== undefined)
  // Beside a date and nothing else, a name needs no “by”.
  const alone = date === undefined ? undefined : undated.find((part) => NAME_ALONE.test(part))
  const author = named ?? alone
  return {
    ...(author === undefined ? {} : { author: author.trim() }),
    ...(date === undefined ? {} : { date }),
  }
}

/** What stands beside a date in the same part of a byline. */
function withoutDate(part: string): string {
  if (readDate(part) === undefined) return part.replace(/,\s*$/, '')
  const [, before = ''] = /^(\D*?)(?:,\s*|\s+(?=\p{L}+ \d)|\s*(?=\d))/u.exec(part) ?? []
  const after = /\d日\s*(\D+)$/.exec(part)?.[1] ?? ''
  return BY.test(before) ? before : after.trim()
}
