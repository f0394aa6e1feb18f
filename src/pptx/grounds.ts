import type { Rectangle, SceneBox, SceneNode, SceneText } from '../scene.ts'
import type { FitFreely } from './text/fit.ts'

/** What a text stands on that is no part of the slide's frame: a card, a plate, a panel of code. */
export type Ground = Pick<SceneBox, 'at' | 'fill' | 'outline' | 'radiusPx'>

/** A text with the room of its words, and the panel around it. */
interface Placed {
  readonly text: SceneText
  readonly at: Rectangle
  readonly panel: SceneBox | undefined
}

/**
 * The ground of each text that has one. Where a panel holds several texts, the first of them brings
 * it, below what has a panel of its own.
 */
export function groundsOf(
  nodes: readonly SceneNode[],
  fitFreely: FitFreely,
): ReadonlyMap<SceneText, Ground> {
  const panels = nodes.filter((node) => node.kind === 'box' && !node.isFrame && isPanel(node))
  const texts = nodes
    .filter((node) => node.kind === 'text')
    .map((text): Placed => {
      const { at } = fitFreely(text)
      const around = panels.filter((panel) => holds(panel.at, at))
      const panel = around.toSorted((one, other) => areaOf(one.at) - areaOf(other.at))[0]
      return { text, at, panel: panel?.kind === 'box' ? panel : undefined }
    })
  return new Map(
    texts.flatMap((placed) => {
      const ground = groundOf(placed, texts)
      return ground === undefined ? [] : [[placed.text, ground]]
    }),
  )
}

/** A panel is no rule: it has room for words. */
const LEAST_PANEL_PX = 20

function isPanel({ at, fill, outline }: SceneBox): boolean {
  const isLarge = Math.min(at.widthPx, at.heightPx) >= LEAST_PANEL_PX
  return isLarge && (fill !== undefined || outline !== undefined)
}

/** Words may hang over an edge by a little: their box is as high as their lines. */
const TOLERANCE_PX = 12

function holds(panel: Rectangle, at: Rectangle): boolean {
  const { leftPx, topPx, widthPx, heightPx } = panel
  const middleX = at.leftPx + at.widthPx / 2
  return (
    at.leftPx >= leftPx - TOLERANCE_PX &&
    middleX <= leftPx + widthPx &&
    at.topPx >= topPx - TOLERANCE_PX &&
    at.topPx + at.heightPx <= topPx + heightPx + TOLERANCE_PX
  )
}

function areaOf({ widthPx, heightPx }: Rectangle): number {
  return widthPx * heightPx
}

/** A panel as far as it is a text's own: between the panels above and below. */
function groundOf({ text, at, panel }: Placed, texts: readonly Placed[]): Ground | undefined {
  const isFirst = texts.find((other) => other.panel === panel)?.text === text
  if (panel === undefined || !isFirst) return undefined
  const inner = texts.flatMap((other) => {
    const isInside = other.panel !== panel && other.panel && holds(panel.at, other.panel.at)
    return isInside && other.panel ? [other.panel.at] : []
  })
  const bottomOf = ({ topPx, heightPx }: Rectangle) => topPx + heightPx
  const above = inner.filter((other) => bottomOf(other) <= at.topPx + TOLERANCE_PX)
  const below = inner.filter((other) => other.topPx >= bottomOf(at) - TOLERANCE_PX)
  const topPx = Math.max(panel.at.topPx, ...above.map(bottomOf))
  const heightPx = Math.min(bottomOf(panel.at), ...below.map((other) => other.topPx)) - topPx
  const { fill, outline, radiusPx } = panel
  const isWhole = Math.abs(heightPx - panel.at.heightPx) < 1
  return { at: { ...panel.at, topPx, heightPx }, fill, outline, radiusPx: isWhole ? radiusPx : 0 }
}
