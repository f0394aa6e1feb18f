import type { Block, Inline, List, ListItem, Quotation, Table } from '../model.ts'
import type { FittedBlock } from '../slide.ts'
import { countLetters } from './letters.ts'
import { type PointPiece, piecesOfPoint } from './point.ts'
import { splitText } from './sentences.ts'

/** A piece of a block that is never torn: a point, a row, a line of code, a sentence. */
export interface Unit {
  /** The block that it comes from, and which of its points or paragraphs it belongs to. */
  readonly origin: Block
  readonly index: number
  /** The piece as a block of its own. */
  readonly block: Block
  readonly heightPx: number
  /** What stands above it again on every slide: a table's head, the words that a point goes on from. */
  readonly headPx: number
  /** The same piece where a slide begins with it, under the words that say what it goes on from. */
  readonly opening?: Block
}

/** The units of a block that was measured. A text is divided only where it takes much of the room. */
export function unitsOf(block: Block, measured: FittedBlock, roomPx: number): readonly Unit[] {
  const { heightPx, itemsPx } = measured
  const isTall = (px: number) => px > roomPx / 2
  const divide = (text: readonly Inline[], px: number) =>
    isTall(px) ? splitText(text, (countLettersOf(text) * roomPx) / 2 / px) : [text]
  const share = (pieces: readonly Piece[]) => shareHeight(block, pieces, heightPx)
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item, index) => {
        const px = itemsPx[index] ?? heightPx / block.items.length
        const pieces = piecesOfPoint(item, isTall(px), (text) => divide(text, px))
        return unitsOfPoint(block, { pieces, index, heightPx: px })
      })
    case 'table':
      return unitsOfTable(block, measured)
    case 'code':
      return unitsOfCode(block, measured)
    case 'quotation':
      return share(piecesOfQuotation(block, (text) => divide(text, heightPx)))
    case 'paragraph':
      return share(
        divide(block.text, heightPx).map((text) => ({ index: 0, block: { ...block, text } })),
      )
    default:
      return share([{ index: 0, block }])
  }
}

type Piece = Pick<Unit, 'index' | 'block'>
type Divide = (text: readonly Inline[]) => readonly (readonly Inline[])[]

function countLettersOf(text: readonly Inline[]): number {
  return countLetters({ kind: 'paragraph', text })
}

/** Every piece is as high as its share of the letters. */
function shareHeight(origin: Block, pieces: readonly Piece[], heightPx: number): Unit[] {
  const letters = pieces.map(({ block }) => countLetters(block))
  const total = letters.reduce((sum, count) => sum + count, 0)
  return pieces.map(({ block, index }, at) => ({
    ...{ origin, index, block, headPx: 0 },
    heightPx: (heightPx * (letters[at] ?? 0)) / total,
  }))
}

/** A point's pieces as lists; those that a slide can begin with are reminded of whose they are. */
function unitsOfPoint(
  list: List,
  point: {
    readonly pieces: readonly PointPiece[]
    readonly index: number
    readonly heightPx: number
  },
): readonly Unit[] {
  const { pieces, index, heightPx } = point
  const start = list.start === undefined ? undefined : list.start + index
  const listOf = (item: ListItem): List => ({ ...list, start, items: [item] })
  const units = shareHeight(
    list,
    pieces.map(({ item }) => ({ index, block: listOf(item) })),
    heightPx,
  )
  return units.map((unit, at) => {
    const { item, reminder = [] } = pieces[at] ?? {}
    if (item === undefined || reminder.length === 0) return unit
    const opening = listOf({ ...item, text: [...reminder, ...item.text] })
    const headPx = (unit.heightPx * countLettersOf(reminder)) / countLetters(unit.block)
    return { ...unit, opening, headPx }
  })
}

function unitsOfTable(table: Table, { heightPx, itemsPx }: FittedBlock): readonly Unit[] {
  const equalPx = heightPx / (table.rows.length + 1)
  const [headPx = equalPx, ...rowsPx] = itemsPx
  if (table.rows.length === 0) return shareHeight(table, [{ index: 0, block: table }], heightPx)
  return table.rows.map((row, index) => ({
    ...{ origin: table, index, block: { ...table, rows: [row] }, headPx },
    heightPx: rowsPx[index] ?? equalPx,
  }))
}

type Code = Extract<Block, { kind: 'code' }>

/** Its lines, with the frame that stands around them on every slide. */
function unitsOfCode(code: Code, { heightPx, itemsPx }: FittedBlock): readonly Unit[] {
  const lines = code.text.split('\n')
  const areMeasured = itemsPx.length === lines.length
  const linesPx = areMeasured ? itemsPx : lines.map(() => heightPx / lines.length)
  const headPx = Math.max(0, heightPx - linesPx.reduce((sum, linePx) => sum + linePx, 0))
  return lines.map((text, index) => ({
    ...{ origin: code, index: 0, block: { ...code, text }, headPx },
    heightPx: linesPx[index] ?? 0,
  }))
}

/** Its sentences, each as a quotation; who said it stands below the last. */
function piecesOfQuotation(quotation: Quotation, divide: Divide): readonly Piece[] {
  const pieces = quotation.paragraphs.flatMap((paragraph, index) =>
    divide(paragraph).map((text) => ({ index, paragraphs: [text] })),
  )
  if (pieces.length < 2) return [{ index: 0, block: quotation }]
  return pieces.map(({ index, paragraphs }, at) => {
    const by = at === pieces.length - 1 ? {} : { speaker: undefined, role: undefined }
    return { index, block: { ...quotation, ...by, paragraphs } }
  })
}
