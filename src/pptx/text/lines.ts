import type { SceneParagraph, SceneStyle } from '../../scene-text.ts'
import {
  type LineModel,
  linkSingleEm,
  SINGLE_EM,
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
  const singleEm = paragraphSingleEm(paragraph, model)
  const lineHeightPx = settableLineHeightPx(model, {
    sizePx,
    singleEm,
    lineHeightPx: paragraph.lineHeightPx,
  })
  const singles = lineSinglesEm(paragraph, model)
  const heights = lines.map((line, index) => {
    const share = (lineHeightPx * line.sizePx) / sizePx / singleEm
    return share * (singles[index] ?? singleEm)
  })
  const [first] = lines
  const set = { style: largestStyle(paragraph), sizePx: first?.sizePx ?? sizePx }
  const baselinePx = first?.baselinePx ?? 0
  const firstSet = { lineHeightPx: heights[0] ?? lineHeightPx, singleEm: singles[0] ?? singleEm }
  return {
    lineHeightPx,
    topPx: baselinePx - seatPx(model, { ...set, ...firstSet }),
    heightPx: sum(heights) + emptyRows(paragraph) * lineHeightPx,
    heightBelow: (bottomPx) => tightLineHeightPx(model, set, baselinePx - bottomPx),
  }
}

/** How high the lines of a paragraph are at 100 %, in ems; those with links count where all have some. */
export function paragraphSingleEm(paragraph: SceneParagraph, model: LineModel): number {
  return paragraph.lines.length === 0 ? SINGLE_EM : Math.min(...lineSinglesEm(paragraph, model))
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

/** How high each line is at 100 %, in ems. */
function lineSinglesEm(paragraph: SceneParagraph, model: LineModel): number[] {
  const { lines } = paragraph
  const links = linksOf(paragraph)
  return lines.map(({ endsAt }, index) => {
    const from = lines[index - 1]?.endsAt ?? 0
    const to = index === lines.length - 1 ? Number.POSITIVE_INFINITY : endsAt
    const inLine = links.filter(({ start, end }) => start < to && end > from)
    return Math.max(SINGLE_EM, ...inLine.map(({ style }) => linkSingleEm(model, style)))
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
