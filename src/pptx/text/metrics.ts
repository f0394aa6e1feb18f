import type { Scene, SceneNode } from '../../scene.ts'
import type { LineMetrics, SceneParagraph, SceneStyle } from '../../scene-text.ts'
import { officeSpacingPx } from './letters.ts'
import type { LineModel } from './line-model.ts'

type Change = (style: SceneStyle) => SceneStyle

/** A scene whose text has the lines and letters of the program that will show it. */
export function withMetrics(
  scene: Scene,
  model: LineModel,
  metrics: ReadonlyMap<string, LineMetrics>,
): Scene {
  // LibreOffice goes by the same table of a font as browsers.
  const change: Change =
    model === 'powerpoint'
      ? (style) => ({ ...style, ...metrics.get(style.family) })
      : (style) => ({ ...style, spacingPx: officeSpacingPx(style) })
  const slides = scene.slides.map((slide) => ({
    ...slide,
    nodes: slide.nodes.map((node) => nodeWith(node, change)),
  }))
  return { ...scene, slides }
}

function nodeWith(node: SceneNode, change: Change): SceneNode {
  const changed = (paragraph: SceneParagraph) => paragraphWith(paragraph, change)
  if (node.kind === 'text') return { ...node, paragraphs: node.paragraphs.map(changed) }
  if (node.kind !== 'table') return node
  const rows = node.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(changed) })),
  }))
  return { ...node, rows }
}

function paragraphWith(paragraph: SceneParagraph, change: Change): SceneParagraph {
  const runs = paragraph.runs.map((run) =>
    run.kind === 'text' ? { ...run, style: change(run.style) } : run,
  )
  return { ...paragraph, runs }
}
