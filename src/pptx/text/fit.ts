import type { Rectangle, SceneParagraph, SceneStyle, SceneText } from '../../model.ts'
import { type LineModel, seatPx, tightLineHeightPx } from './line-model.ts'
import { numberStarts } from './numbers.ts'
import { fitWidth } from './width.ts'

/** A text box that shows its paragraphs where the browser did. */
export interface FittedText {
  readonly at: Rectangle
  readonly paragraphs: readonly FittedParagraph[]
}

/** A paragraph with everything that depends on its neighbours. */
export interface FittedParagraph {
  readonly paragraph: SceneParagraph
  readonly lineHeightPx: number
  readonly spaceBeforePx: number
  /** From the box's start to the text, and from there to where the first line begins. */
  readonly marginPx: number
  readonly indentPx: number
  /** The browser's line breaks are written down. */
  readonly isPinned: boolean
  /** The number that the paragraph's list begins with. */
  readonly listStart: number
}

/** Places a box by its baselines and makes it as wide as keeps its lines. */
export function fitText(text: SceneText, model: LineModel): FittedText {
  const { paragraphs } = text
  const { leftPx, rightPx, isRightToLeft, align } = outerEdges(paragraphs)
  const startPx = isRightToLeft ? rightPx : leftPx
  const { widthPx, pinned } = fitWidth(paragraphs, startPx, rightPx - leftPx)
  const stacked = stack(paragraphs, model)
  const starts = numberStarts(paragraphs)
  const spare = widthPx - (rightPx - leftPx)
  const isAtRight = isRightToLeft !== (align === 'end')
  const shift = align === 'center' ? spare / 2 : isAtRight ? spare : 0
  return {
    at: {
      leftPx: leftPx - shift,
      topPx: stacked.topPx,
      widthPx,
      heightPx: stacked.bottomPx - stacked.topPx,
    },
    paragraphs: stacked.lines.map((line, index) => ({
      ...line,
      ...margins(line.paragraph, startPx, isRightToLeft ? leftPx : rightPx),
      isPinned: pinned.has(line.paragraph),
      listStart: starts[index] ?? 1,
    })),
  }
}

function outerEdges(paragraphs: readonly SceneParagraph[]) {
  const [first] = paragraphs
  const isRightToLeft = first?.isRightToLeft ?? false
  const hang = (paragraph: SceneParagraph) => Math.max(0, paragraph.marker?.hangPx ?? 0)
  const left = paragraphs.map((each) => each.leftPx - (isRightToLeft ? 0 : hang(each)))
  const right = paragraphs.map((each) => each.rightPx + (isRightToLeft ? hang(each) : 0))
  const align = first?.align ?? 'start'
  return { leftPx: Math.min(...left), rightPx: Math.max(...right), isRightToLeft, align }
}

function margins(paragraph: SceneParagraph, startPx: number, endPx: number) {
  const { isRightToLeft, leftPx, rightPx, align, marker, runs } = paragraph
  const beforePx = isRightToLeft ? startPx - rightPx : leftPx - startPx
  const afterPx = isRightToLeft ? leftPx - endPx : endPx - rightPx
  // What is centred needs a margin only as far as its space is not in the middle.
  const ownPx = align === 'center' ? Math.max(0, beforePx - afterPx) : beforePx
  const tab = runs.find((run) => run.kind === 'tab')
  if (tab !== undefined) return { marginPx: tab.toPx - startPx, indentPx: leftPx - tab.toPx }
  return { marginPx: ownPx, indentPx: -Math.max(0, marker?.hangPx ?? 0) }
}

type Line = Pick<FittedParagraph, 'paragraph' | 'lineHeightPx' | 'spaceBeforePx'>

/** Puts paragraphs below each other. */
function stack(paragraphs: readonly SceneParagraph[], model: LineModel) {
  const [first] = paragraphs
  const topPx = first === undefined ? 0 : lineOf(first, model).topPx
  let bottomPx = topPx
  const lines = paragraphs.map((paragraph, index) => {
    const line = index === 0 ? unmoved(paragraph) : lineBelow(paragraph, bottomPx, model)
    bottomPx += line.spaceBeforePx + line.lineHeightPx * rowsOf(paragraph)
    return line
  })
  return { lines, topPx, bottomPx }
}

function unmoved(paragraph: SceneParagraph): Line {
  return { paragraph, lineHeightPx: paragraph.lineHeightPx, spaceBeforePx: 0 }
}

/** A paragraph below another; a single line that would overlap it is set tighter. */
function lineBelow(paragraph: SceneParagraph, bottomPx: number, model: LineModel): Line {
  const line = lineOf(paragraph, model)
  if (line.topPx < bottomPx - 0.5 && paragraph.lines.length === 1) {
    return { ...unmoved(paragraph), lineHeightPx: line.heightBelow(bottomPx) }
  }
  return { ...unmoved(paragraph), spaceBeforePx: Math.max(0, line.topPx - bottomPx) }
}

function lineOf(paragraph: SceneParagraph, model: LineModel) {
  const { lineHeightPx, lines } = paragraph
  const [first] = lines
  const set = { style: largestStyle(paragraph), sizePx: largestSize(paragraph), lineHeightPx }
  const baselinePx = first?.baselinePx ?? 0
  return {
    topPx: baselinePx - seatPx(model, set),
    heightBelow: (bottomPx: number) => tightLineHeightPx(model, set, baselinePx - bottomPx),
  }
}

/** How many lines a paragraph has, with the empty ones that code can have. */
function rowsOf({ lines, lineHeightPx }: SceneParagraph): number {
  const heightPx = (lines.at(-1)?.baselinePx ?? 0) - (lines[0]?.baselinePx ?? 0)
  return Math.max(lines.length, Math.round(heightPx / lineHeightPx) + 1)
}

/** The size that the program computes a paragraph's line height from. */
export function largestSize({ lines }: SceneParagraph): number {
  return Math.max(...lines.map(({ sizePx }) => sizePx))
}

/** The style of the largest text of a paragraph. */
export function largestStyle({ runs }: SceneParagraph): SceneStyle {
  const styles = runs.flatMap((run) => (run.kind === 'text' ? [run.style] : []))
  const [first, ...rest] = styles
  if (first === undefined) throw new Error('a paragraph without words')
  return rest.reduce((largest, style) => (style.sizePx > largest.sizePx ? style : largest), first)
}

/** A line set tighter than this loses its letters' tops. */
const LEAST_LINE_EM = 0.8

/** Parts a text where the lines of a box could not stand as close as the browser set them. */
export function splitText(text: SceneText, model: LineModel): SceneText[] {
  const groups: SceneParagraph[][] = []
  let bottomPx = Number.NEGATIVE_INFINITY
  for (const paragraph of text.paragraphs) {
    const { topPx, heightBelow } = lineOf(paragraph, model)
    const isTooTight = heightBelow(bottomPx) < LEAST_LINE_EM * largestSize(paragraph)
    const overlaps = topPx < bottomPx - 1 && (paragraph.lines.length > 1 || isTooTight)
    const group = groups.at(-1)
    if (group === undefined || overlaps) groups.push([paragraph])
    else group.push(paragraph)
    const isNew = group === undefined || overlaps
    bottomPx =
      (isNew ? topPx : Math.max(topPx, bottomPx)) + rowsOf(paragraph) * paragraph.lineHeightPx
  }
  return groups.map((paragraphs) => ({ ...text, paragraphs }))
}
