import type { SceneLine, SceneParagraph, SceneStyle } from '../../scene-text.ts'
import {
  type LineModel,
  linkRoomPx,
  seatPx,
  settableLineHeightPx,
  tightLineHeightPx,
} from './line-model.ts'

/** A paragraph as a program sets its lines. */
export interface SetParagraph {
  /** The height of its lines, but for a first one in another size. */
  readonly lineHeightPx: number
  /** Where its first line begins for its baseline to be the browser's. */
  readonly topPx: number
  /** How high all of its lines are. */
  readonly heightPx: number
  /** The line height with which its one line begins no higher than this. */
  heightBelow(bottomPx: number): number
}

/** Sets a paragraph's lines. */
export function setParagraph(paragraph: SceneParagraph, model: LineModel): SetParagraph {
  const { lines } = paragraph
  const sizePx = pitchSize(paragraph)
  const lineHeightPx = settableLineHeightPx(model, {
    sizePx,
    lineHeightPx: paragraph.lineHeightPx,
  })
  const heightOf = (line: SceneLine) => (lineHeightPx * line.sizePx) / sizePx
  const rooms = linkRooms(paragraph, model, heightOf)
  const [first] = lines
  const set = { style: largestStyle(paragraph), sizePx: first?.sizePx ?? sizePx }
  const baselinePx = first?.baselinePx ?? 0
  const seat = seatPx(model, { ...set, lineHeightPx: first ? heightOf(first) : lineHeightPx })
  const heights = [...lines.map(heightOf), ...rooms.map(({ heightPx }) => heightPx)]
  return {
    lineHeightPx,
    topPx: baselinePx - seat - (rooms[0]?.abovePx ?? 0),
    heightPx: sum(heights) + emptyRows(paragraph) * lineHeightPx,
    heightBelow: (bottomPx) => tightLineHeightPx(model, set, baselinePx - bottomPx),
  }
}

/** How much of a line stands above its baseline, in most fonts. */
const USUAL_SHARE_ABOVE = 0.8

/**
 * The size from which a paragraph's line height is computed. Programs make each line as high as its
 * own text asks for; from one baseline to the next it is what one line has below and the other above.
 */
export function pitchSize({ lines }: SceneParagraph): number {
  const sizes = lines.map(({ sizePx }) => sizePx)
  const steps = sizes.slice(1).map((size, index) => {
    const before = sizes[index] ?? size
    return USUAL_SHARE_ABOVE * size + (1 - USUAL_SHARE_ABOVE) * before
  })
  return steps.length > 0 ? sum(steps) / steps.length : (sizes[0] ?? 0)
}

/** The size of a paragraph's largest text. */
export function largestSize({ lines }: SceneParagraph): number {
  return Math.max(...lines.map(({ sizePx }) => sizePx))
}

/** The style of the largest text of a paragraph. */
export function largestStyle({ runs }: SceneParagraph): SceneStyle {
  let largest: SceneStyle | undefined
  for (const run of runs) {
    if (run.kind !== 'text') continue
    if (largest === undefined || run.style.sizePx > largest.sizePx) largest = run.style
  }
  if (largest === undefined) throw new Error('a paragraph without words')
  return largest
}

/** How many empty lines a paragraph has between its others, as code can. */
function emptyRows({ lines, lineHeightPx }: SceneParagraph): number {
  const heightPx = (lines.at(-1)?.baselinePx ?? 0) - (lines[0]?.baselinePx ?? 0)
  return Math.max(0, Math.round(heightPx / lineHeightPx) + 1 - lines.length)
}

/** The room that links take in each line. */
function linkRooms(
  paragraph: SceneParagraph,
  model: LineModel,
  heightOf: (line: SceneLine) => number,
) {
  const links = linksOf(paragraph)
  if (links.length === 0) return []
  return paragraph.lines.map((line, index) => {
    const from = paragraph.lines[index - 1]?.endsAt ?? 0
    const to = paragraph.lines.length - 1 === index ? Number.POSITIVE_INFINITY : line.endsAt
    const link = links.find(({ start, end }) => start < to && end > from)
    if (link === undefined) return { heightPx: 0, abovePx: 0 }
    const { style } = link
    return linkRoomPx(model, { style, sizePx: style.sizePx, lineHeightPx: heightOf(line) })
  })
}

/** Where the links of a paragraph begin and end, in letters of its text. */
export function linksOf({ runs }: SceneParagraph) {
  if (!runs.some((run) => run.kind === 'text' && run.style.link !== undefined)) return []
  let position = 0
  const links = runs.flatMap((run) => {
    if (run.kind !== 'text') return []
    const start = position
    position += run.text.length
    return [{ start, end: position, style: run.style }]
  })
  return links.filter(({ style }) => style.link !== undefined)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
