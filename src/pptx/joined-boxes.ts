import type { Rectangle, SceneBox, SceneNode, SceneSlide } from '../scene.ts'

/**
 * A slide on which surfaces that continue each other downwards are one shape: programs smooth the
 * edges of each shape, so that what is behind two shows between them as a hair line.
 */
export function withJoinedBoxes(slide: SceneSlide): SceneSlide {
  const nodes: SceneNode[] = []
  for (const node of slide.nodes) {
    const at = isPlain(node) ? whereJoined(nodes, node) : -1
    const above = nodes[at]
    if (above?.kind === 'box') nodes[at] = joined(above, node.at)
    else nodes.push(node)
  }
  return { ...slide, nodes }
}

/** Which of the nodes so far a surface continues without covering any other; -1 where it stands alone. */
function whereJoined(nodes: readonly SceneNode[], below: SceneBox): number {
  const at = nodes.findLastIndex((node) => isPlain(node) && continues(node, below))
  const covered = nodes.slice(at + 1).filter((node) => node.kind !== 'text')
  return covered.some((node) => overlaps(node.at, below.at)) ? -1 : at
}

function joined(above: SceneBox, below: Rectangle): SceneBox {
  const heightPx = bottomOf(below) - above.at.topPx
  return { ...above, at: { ...above.at, heightPx } }
}

/** A surface of nothing but a colour. */
function isPlain(node: SceneNode): node is SceneBox {
  if (node.kind !== 'box') return false
  return node.outline === undefined && node.shadow === undefined && node.radiusPx === 0
}

/** Lengths that differ by less are the same. */
const SAME_PX = 0.1

/** Whether one surface begins where another of the same kind ends, and is as wide. */
function continues(above: SceneBox, below: SceneBox): boolean {
  return (
    above.isFrame === below.isFrame &&
    above.fill?.kind === 'solid' &&
    above.fill.color.alpha === 1 &&
    JSON.stringify(above.fill) === JSON.stringify(below.fill) &&
    Math.abs(bottomOf(above.at) - below.at.topPx) < SAME_PX &&
    Math.abs(above.at.leftPx - below.at.leftPx) < SAME_PX &&
    Math.abs(above.at.widthPx - below.at.widthPx) < SAME_PX
  )
}

function bottomOf({ topPx, heightPx }: Rectangle): number {
  return topPx + heightPx
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.leftPx < other.leftPx + other.widthPx &&
    other.leftPx < one.leftPx + one.widthPx &&
    one.topPx < bottomOf(other) &&
    other.topPx < bottomOf(one)
  )
}
