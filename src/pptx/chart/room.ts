import type { Scene, SceneChart, SceneNode } from '../../scene.ts'

/** How far the topmost number of an axis reaches above its line, in ems, with the room of its font. */
const ABOVE_EM = 0.75

/**
 * A scene whose charts have room for the topmost number of their axis. Where it would reach over the
 * chart's edge, LibreOffice makes the plot lower, and no line stands where the drawing has it.
 */
export function withAxisRoom(scene: Scene): Scene {
  const slides = scene.slides.map((slide) => ({ ...slide, nodes: slide.nodes.map(roomy) }))
  return { ...scene, slides }
}

function roomy(node: SceneNode): SceneNode {
  return node.kind === 'chart' && node.ticks.length > 0 && !node.isLying ? higher(node) : node
}

function higher(node: SceneChart): SceneChart {
  const { at, inside, textPx } = node
  const missingPx = Math.max(0, ABOVE_EM * textPx - (inside.topPx - at.topPx))
  const topPx = at.topPx - missingPx
  return { ...node, at: { ...at, topPx, heightPx: at.heightPx + missingPx } }
}
