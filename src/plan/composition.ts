import { areLeads, plainText } from '../inline.ts'
import type { Block, ListItem, Quotation } from '../model.ts'
import type { SlideData } from '../slide.ts'

/** The classes that say how a slide is composed, beside the sizes: by what its text looks like. */
export function compositionClasses(layout: string, data: SlideData): string[] {
  const { headline, blocks, quotation } = data
  const isConclusion = layout === 'conclusion'
  const claims = {
    masthead: layout === 'title' && isMasthead(data.source),
    bare: layout === 'statement' && blocks.length === 0,
    quoted: layout === 'quote' && quotation !== undefined && hasOwnMarks(quotation),
    lead: isConclusion && opensWithLead(plainText(headline), blocks),
    terms: (isConclusion && blocks.some(isTermList)) || haveTerms(layout, data),
    wide: layout === 'number' && haveLongFigures(data),
    leads: ['points', 'picture', 'appendix'].includes(layout) && blocks.some(hasLeads),
  }
  const names = Object.entries(claims).flatMap(([name, holds]) => (holds ? [name] : []))
  return layout === 'table' ? [...names, ...shortColumns(blocks)] : names
}

/** The letters of a figure that is large in a column, by how many stand side by side. */
const COLUMN_FIGURE_LENGTHS = [Number.POSITIVE_INFINITY, 8, 5, 4]

/** Figures that rows can show larger than columns. */
function haveLongFigures({ numbers }: SlideData): boolean {
  const most = COLUMN_FIGURE_LENGTHS[numbers.length - 1] ?? Number.POSITIVE_INFINITY
  return numbers.some(({ sign, value, unit }) => `${sign}${value}${unit}`.length > most)
}

/** A cell of up to so many letters is not broken: a date, a name of a state. */
const SHORT_CELL_LENGTH = 18

/** How many columns, from the first, the themes can keep on one line (`short3`: the third). */
const MOST_SHORT_COLUMNS = 8

/** The columns of a slide's tables whose cells are all short. */
function shortColumns(blocks: readonly Block[]): string[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const rows = tables.flatMap(({ head, rows: others }) => [head, ...others])
  const columns = Math.min(MOST_SHORT_COLUMNS, Math.max(0, ...rows.map(({ length }) => length)))
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const lengths = rows.map((cells) => plainText(cells[column] ?? []).length)
    return Math.max(...lengths) <= SHORT_CELL_LENGTH ? [`short${column + 1}`] : []
  })
}

/** The classes that say whose slide it is (`t2`: the second takeaway's) and what it counts (`n4`). */
export function placeClasses({ number, numbers, parts, stages, blocks }: SlideData): string[] {
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))
  const count = numbers.length || parts.length || stages.length || Math.max(0, ...lists)
  return [`t${number}`, ...(count > 0 ? [`n${count}`] : [])]
}

const MASTHEAD_LENGTH = 32

/** A source whose name is short enough to be set as large as that of a newspaper. */
function isMasthead(source: string): boolean {
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    source,
  )
  return source !== '' && source.length <= (isWide ? MASTHEAD_LENGTH / 2 : MASTHEAD_LENGTH)
}

/** The author wrote the quotation marks, so that the theme must not. */
function hasOwnMarks({ paragraphs: [first = []] }: Quotation): boolean {
  return /^\s*["“”„«»‘‚「『]/.test(plainText(first))
}

/** Both sides of a comparison are rows of a short term and what it is. */
function haveTerms(layout: string, { parts }: SlideData): boolean {
  const blocks = parts.flatMap((part) => part.blocks)
  return layout === 'comparison' && blocks.length > 0 && blocks.every(isTermList)
}

function hasLeads(block: Block): boolean {
  return block.kind === 'list' && areLeads(block.items.map(({ text }) => text))
}

const LEAD_LENGTH = 120
const MARGIN_HEADLINE_LENGTH = 36
const MARGIN_WORD_LENGTH = 14

/** A first sentence that is short enough to be said large, under a headline that fits the margin. */
function opensWithLead(headline: string, [first]: readonly Block[]): boolean {
  if (first?.kind !== 'paragraph' || plainText(first.text).length > LEAD_LENGTH) return false
  const words = headline.split(/\s+/)
  const areShort = words.every(({ length }) => length <= MARGIN_WORD_LENGTH)
  return areShort && headline.length <= MARGIN_HEADLINE_LENGTH
}

const TERM_LENGTH = 10

/** Every point begins with a short term in bold, such as a name, and goes on as plain text. */
function isTermList(block: Block): boolean {
  return block.kind === 'list' && block.start === undefined && block.items.every(isTerm)
}

function isTerm({ text: [term, rest, ...more], children }: ListItem): boolean {
  if (term?.kind !== 'strong' || rest?.kind !== 'text') return false
  const isShort = plainText([term]).length <= TERM_LENGTH && rest.text.startsWith(' ')
  return isShort && more.length === 0 && children.length === 0
}
