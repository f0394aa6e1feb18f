import type { Rectangle, SceneText } from '../../scene.ts'
import type { SceneParagraph } from '../../scene-text.ts'
import type { LineModel } from './line-model.ts'
import { largestSize, type SetParagraph, setParagraph } from './lines.ts'
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

/**
 * Places a box by its baselines and makes it as wide as keeps its lines, but not so wide that it
 * reaches over an edge of a slide of this width.
 */
export function fitText(
  text: SceneText,
  model: LineModel,
  slideWidthPx = Number.POSITIVE_INFINITY,
): FittedText {
  const { paragraphs } = text
  const edges = outerEdges(paragraphs)
  const { leftPx, rightPx, isRightToLeft } = edges
  const startPx = isRightToLeft ? rightPx : leftPx
  const fitted = fitWidth(paragraphs, startPx, rightPx - leftPx)
  const { pinned } = fitted
  const widthPx = Math.min(fitted.widthPx, roomBeside(edges, fitted.leastPx, slideWidthPx))
  const stacked = stack(paragraphs, model)
  const starts = numberStarts(paragraphs)
  const spare = widthPx - (rightPx - leftPx)
  const shift = spare * shareAtLeft(edges)
  return {
    at: {
      leftPx: leftPx - shift,
      topPx: stacked.topPx,
      widthPx,
      heightPx: stacked.bottomPx - stacked.topPx,
    },
    paragraphs: stacked.lines.map(({ paragraph, lineHeightPx, spaceBeforePx }, index) => {
      const { marginPx, indentPx } = margins(paragraph, startPx, isRightToLeft ? leftPx : rightPx)
      const isPinned = pinned.has(paragraph)
      const listStart = starts[index] ?? 1
      return { paragraph, lineHeightPx, spaceBeforePx, marginPx, indentPx, isPinned, listStart }
    }),
  }
}

/** Places a text with all the room that it wants. */
export type FitFreely = (text: SceneText) => FittedText

/** Fits each text once, since layouts ask for the same one several times. */
export function createFitFreely(model: LineModel): FitFreely {
  const known = new Map<SceneText, FittedText>()
  return (text) => {
    const fitted = known.get(text) ?? fitText(text, model)
    known.set(text, fitted)
    return fitted
  }
}

type Edges = ReturnType<typeof outerEdges>

/** Which share of its spare width a text has at its left. */
function shareAtLeft({ isRightToLeft, align }: Edges): number {
  if (align === 'center') return 0.5
  return isRightToLeft !== (align === 'end') ? 1 : 0
}

/** How wide a text can become before it leaves its slide; no limit where its words leave it. */
function roomBeside(edges: Edges, leastPx: number, slideWidthPx: number): number {
  const share = shareAtLeft(edges)
  const { leftPx, rightPx } = edges
  const ownPx = rightPx - leftPx
  const leftRoomPx = share === 0 ? Number.POSITIVE_INFINITY : leftPx / share
  const rightRoomPx =
    share === 1 ? Number.POSITIVE_INFINITY : (slideWidthPx - rightPx) / (1 - share)
  const roomPx = ownPx + Math.min(leftRoomPx, rightRoomPx)
  return roomPx < Math.min(ownPx, leastPx) ? Number.POSITIVE_INFINITY : roomPx
}

/** From where the first marker begins to where the longest line could end. */
export function outerEdges(paragraphs: readonly SceneParagraph[]) {
  const [first] = paragraphs
  const isRightToLeft = first?.isRightToLeft ?? false
  const hang = ({ marker, indentPx }: SceneParagraph) => Math.max(0, marker?.hangPx ?? 0, -indentPx)
  const left = paragraphs.map((each) => each.leftPx - (isRightToLeft ? 0 : hang(each)))
  const right = paragraphs.map((each) => each.rightPx + (isRightToLeft ? hang(each) : 0))
  const align = first?.align ?? 'start'
  return { leftPx: Math.min(...left), rightPx: Math.max(...right), isRightToLeft, align }
}

function margins(paragraph: SceneParagraph, startPx: number, endPx: number) {
  const { isRightToLeft, leftPx, rightPx, align, marker, runs, indentPx } = paragraph
  const beforePx = isRightToLeft ? startPx - rightPx : leftPx - startPx
  const afterPx = isRightToLeft ? leftPx - endPx : endPx - rightPx
  // What is centred needs a margin only as far as its space is not in the middle.
  const ownPx = align === 'center' ? Math.max(0, beforePx - afterPx) : beforePx
  const tab = runs.find((run) => run.kind === 'tab')
  if (tab !== undefined) return { marginPx: tab.toPx - startPx, indentPx: leftPx - tab.toPx }
  const hangPx = Math.max(0, marker?.hangPx ?? 0)
  return { marginPx: ownPx, indentPx: hangPx > 0 ? -hangPx : indentPx }
}

type Line = Pick<FittedParagraph, 'paragraph' | 'lineHeightPx' | 'spaceBeforePx'>

/** Puts paragraphs below each other. */
function stack(paragraphs: readonly SceneParagraph[], model: LineModel) {
  const sets = paragraphs.map((paragraph) => ({
    paragraph,
    set: setParagraph(paragraph, model),
  }))
  const topPx = sets[0]?.set.topPx ?? 0
  let bottomPx = topPx
  const lines = sets.map(({ paragraph, set }, index) => {
    const line = index === 0 ? unmoved(paragraph, set) : lineBelow(paragraph, set, bottomPx)
    bottomPx += line.spaceBeforePx + (isTightened(line, set) ? line.lineHeightPx : set.heightPx)
    return line
  })
  return { lines, topPx, bottomPx }
}

function unmoved(paragraph: SceneParagraph, { lineHeightPx }: SetParagraph): Line {
  return { paragraph, lineHeightPx, spaceBeforePx: 0 }
}

function isTightened({ lineHeightPx }: Line, set: SetParagraph): boolean {
  return lineHeightPx < set.lineHeightPx
}

/** A paragraph below another; a single line that would overlap it is set tighter. */
function lineBelow(paragraph: SceneParagraph, set: SetParagraph, bottomPx: number): Line {
  if (set.topPx < bottomPx - 0.5 && paragraph.lines.length === 1) {
    return { ...unmoved(paragraph, set), lineHeightPx: set.heightBelow(bottomPx) }
  }
  return { ...unmoved(paragraph, set), spaceBeforePx: Math.max(0, set.topPx - bottomPx) }
}

/** A line set tighter than this loses its letters' tops. */
const LEAST_LINE_EM = 0.8

/**
 * Parts a text where the lines of a box could not stand as close as the browser set them, or where
 * its paragraphs could not stand beside its middle.
 */
export function splitText(text: SceneText, model: LineModel): SceneText[] {
  if (text.paragraphs.length === 1) return [text]
  const groups: SceneParagraph[][] = []
  let bottomPx = Number.NEGATIVE_INFINITY
  for (const paragraph of text.paragraphs) {
    const { topPx, heightPx, heightBelow } = setParagraph(paragraph, model)
    const isTooTight = heightBelow(bottomPx) < LEAST_LINE_EM * largestSize(paragraph)
    const overlaps = topPx < bottomPx - 1 && (paragraph.lines.length > 1 || isTooTight)
    const group = groups.at(-1)
    const isNew = group === undefined || overlaps || isBeforeMiddle(paragraph, group)
    if (isNew) groups.push([paragraph])
    else group.push(paragraph)
    bottomPx = (isNew ? topPx : Math.max(topPx, bottomPx)) + heightPx
  }
  return groups.map((paragraphs) => ({ ...text, paragraphs }))
}

/** Centred before the middle of a box: paragraphs have a margin at their start, and none at their end. */
function isBeforeMiddle(paragraph: SceneParagraph, group: readonly SceneParagraph[]): boolean {
  if (paragraph.align !== 'center') return false
  const { leftPx, rightPx, isRightToLeft } = outerEdges(group)
  const offPx = (paragraph.leftPx + paragraph.rightPx - leftPx - rightPx) / 2
  return isRightToLeft ? offPx > 1 : offPx < -1
}
