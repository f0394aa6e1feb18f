import { isNumber } from './pdf-text.ts'

/** A piece of a PDF’s text, in points from the lower left corner of its page. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The lines of a page whose text stands in columns, one column after the other; undefined where it
 * stands in one, whose order in the file is right.
 */
export function readColumns(texts: readonly PlacedText[]): string | undefined {
  const lines = joinLines(levelTexts(texts.filter(({ text }) => text.trim() !== '')))
  if (findColumn(lines) === undefined) return undefined
  return writeLines(inOrder(withoutPageNumbers(lines)))
}

/** A number at the head or foot of a page is of none of its columns. */
function withoutPageNumbers(lines: readonly PlacedText[]): PlacedText[] {
  const { top, bottom } = spanOf(lines)
  const isEdge = (y: number) => y > top - 2 || y < bottom + 2
  return lines.filter(({ text, y }) => !(isEdge(y) && isNumber(text.trim())))
}

/** The 2 of CO₂ or m² stands lower or higher than the text before it, and is of its line. */
function levelTexts(texts: readonly PlacedText[]): PlacedText[] {
  return texts.map((text) => {
    const base = texts.find((other) => isBase(other, text))
    return base === undefined ? text : { ...text, y: base.y }
  })
}

function isBase(base: PlacedText, { x, y, height }: PlacedText): boolean {
  const gap = x - base.x - base.width
  const isBeside = gap > -base.height / 4 && gap < base.height / 4
  return isBeside && height < base.height && Math.abs(y - base.y) < base.height / 2
}

/** Pieces on one height with no more than a space between them are one line. */
function joinLines(texts: readonly PlacedText[]): PlacedText[] {
  const lines: PlacedText[] = []
  for (const text of texts.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.findLast((line) => Math.abs(line.y - text.y) < 2 && text.x >= line.x)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : text.x - last.x - last.width
    if (last === undefined || gap > last.height) lines.push(text)
    else lines[lines.indexOf(last)] = joinTwo(last, text, gap)
  }
  return lines
}

function joinTwo(a: PlacedText, b: PlacedText, gap: number): PlacedText {
  const space = gap > a.height / 8 && !/\s$/.test(a.text) && !/^\s/.test(b.text) ? ' ' : ''
  return { ...a, text: a.text + space + b.text, width: b.x + b.width - a.x }
}

/** A page with columns: the place where the right one starts, and what stands where. */
interface Column {
  readonly left: readonly PlacedText[]
  readonly right: readonly PlacedText[]
  /** Headlines and pictures’ lines over both. */
  readonly across: readonly PlacedText[]
}

/** Fewer lines side by side are a table or chance. */
const MIN_LINES = 4

/** The column whose lines begin at the same place, right of all that stands beside them. */
function findColumn(lines: readonly PlacedText[]): Column | undefined {
  const starts = [...new Set(lines.map(({ x }) => Math.round(x)))].sort((a, b) => a - b).slice(1)
  for (const start of starts) {
    const column = cutAt(lines, start)
    if (isColumn(column)) return column
  }
  return undefined
}

function cutAt(lines: readonly PlacedText[], start: number): Column {
  const right = lines.filter(({ x }) => x >= start - 1)
  const left = lines.filter(({ x, width }) => x + width < start - 4)
  const across = lines.filter(({ x, width }) => x < start - 1 && x + width >= start - 4)
  return { left, right, across }
}

function isColumn({ left, right, across }: Column): boolean {
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false
  if (across.length > (left.length + right.length) / 4) return false
  const [a, b] = [left, right].map(spanOf)
  if (a === undefined || b === undefined) return false
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom)
  return shared > Math.min(a.top - a.bottom, b.top - b.bottom) / 2
}

function spanOf(lines: readonly PlacedText[]): { top: number; bottom: number } {
  const heights = lines.map(({ y }) => y)
  return { top: Math.max(...heights), bottom: Math.min(...heights) }
}

/** From top to bottom; between two lines across, the left column before the right one. */
function inOrder(lines: readonly PlacedText[]): PlacedText[] {
  const column = findColumn(lines)
  if (column === undefined) return lines.toSorted((a, b) => b.y - a.y || a.x - b.x)
  const across = column.across.toSorted((a, b) => b.y - a.y)
  const edges = [Number.POSITIVE_INFINITY, ...across.map(({ y }) => y), Number.NEGATIVE_INFINITY]
  return edges.slice(1).flatMap((bottom, at) => {
    const isInside = ({ y }: PlacedText) => y < (edges[at] ?? 0) && y >= bottom
    const sides = [column.left, column.right].map((side) => inOrder(side.filter(isInside)))
    return [...sides.flat(), ...(across[at] === undefined ? [] : [across[at]])]
  })
}

/** Lines with an empty one where more than the usual room is between two. */
function writeLines(lines: readonly PlacedText[]): string {
  return lines
    .map(({ text, y, height }, at) => {
      const above = lines[at - 1]
      const isApart = above !== undefined && above.y > y && above.y - y > 1.8 * height
      return isApart ? `\n${text}` : text
    })
    .join('\n')
}
