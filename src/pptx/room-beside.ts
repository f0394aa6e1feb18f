import type { Rectangle, SceneNode, SceneText } from '../scene.ts'
import type { SceneParagraph } from '../scene-text.ts'
import { outerEdges } from './text/fit.ts'
import { largestSize } from './text/lines.ts'

/** How wide a line's box may be, as a share of the line. */
const WANTED_SHARE = 1.3

/** What stays free between a widened text and what stands beside it. */
const GAP_PX = 8

/** How far letters reach above their baseline and below it, in ems. */
const ABOVE_EM = 0.8
const BELOW_EM = 0.2

/**
 * A slide's nodes, of which texts that break no line of their own accord reach beside their column as far as
 * nothing stands there: wider letters of another font, or a letter more, do not tear a word in a narrow box.
 */
export function withRoomBeside(nodes: readonly SceneNode[], slideWidthPx: number): SceneNode[] {
  const places = nodes.map((node) => (node.kind === 'text' ? wordsAt(node) : node.at))
  return nodes.map((node, index) => {
    const own = places[index]
    if (own === undefined || !isText(node) || !keepsLines(node)) return node
    const isMirrored = node.paragraphs[0]?.isRightToLeft === true
    const turned = (at: Rectangle) => (isMirrored ? mirrored(at, slideWidthPx) : at)
    const others = places.filter((other) => other !== own && isLevel(own, other)).map(turned)
    const ends = others.map((other) => endBefore(turned(own), other))
    const roomPx = Math.min(slideWidthPx, ...ends) - endOf(turned(own))
    const morePx = Math.min(roomPx, missingWidth(node, own))
    return morePx > 0 ? widened(node, morePx) : node
  })
}

function isText(node: SceneNode): node is SceneText {
  return node.kind === 'text'
}

/** Whether all lines begin at one side and end where the author ended them. */
function keepsLines({ paragraphs }: SceneText): boolean {
  return paragraphs.every(
    ({ align, lines }) => align === 'start' && lines.slice(0, -1).every(({ endsHard }) => endsHard),
  )
}

/** Where the words of a text may stand. */
function wordsAt({ paragraphs }: SceneText): Rectangle {
  const { leftPx, rightPx } = outerEdges(paragraphs)
  const tops = paragraphs.map((each) => baselineOf(each, 0) - ABOVE_EM * largestSize(each))
  const ends = paragraphs.map((each) => baselineOf(each, -1) + BELOW_EM * largestSize(each))
  const topPx = Math.min(...tops)
  return { leftPx, topPx, widthPx: rightPx - leftPx, heightPx: Math.max(...ends) - topPx }
}

function baselineOf({ lines }: SceneParagraph, at: number): number {
  return lines.at(at)?.baselinePx ?? 0
}

function mirrored(at: Rectangle, slideWidthPx: number): Rectangle {
  return { ...at, leftPx: slideWidthPx - endOf(at) }
}

function isLevel(one: Rectangle, other: Rectangle): boolean {
  return one.topPx < other.topPx + other.heightPx && other.topPx < one.topPx + one.heightPx
}

function endOf({ leftPx, widthPx }: Rectangle): number {
  return leftPx + widthPx
}

/** How far words can reach because of something level with them: up to it, or within what they stand on. */
function endBefore(words: Rectangle, other: Rectangle): number {
  if (endOf(other) <= words.leftPx) return Number.POSITIVE_INFINITY
  const isBehind = other.leftPx <= words.leftPx && endOf(other) >= endOf(words)
  if (isBehind) return endOf(other) - Math.max(GAP_PX, words.leftPx - other.leftPx)
  return other.leftPx - GAP_PX
}

/** What the wanted room is wider than the text's own column. */
function missingWidth({ paragraphs }: SceneText, own: Rectangle): number {
  const widths = paragraphs.flatMap(({ lines }) => lines.map(({ widthPx }) => widthPx))
  const hangPx = Math.max(...paragraphs.map((each) => each.leftPx - own.leftPx))
  return WANTED_SHARE * Math.max(...widths) + Math.max(0, hangPx) - own.widthPx
}

function widened(text: SceneText, byPx: number): SceneText {
  const paragraphs = text.paragraphs.map((paragraph) =>
    paragraph.isRightToLeft
      ? { ...paragraph, leftPx: paragraph.leftPx - byPx }
      : { ...paragraph, rightPx: paragraph.rightPx + byPx },
  )
  return { ...text, paragraphs }
}
