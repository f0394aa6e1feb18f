import type { LineMetrics, Scene, SceneNode, SceneParagraph } from '../../model.ts'

/** A scene whose text has the lines of the program that will show it, where they are known. */
export function withMetrics(scene: Scene, metrics: ReadonlyMap<string, LineMetrics>): Scene {
  const slides = scene.slides.map((slide) => ({
    ...slide,
    nodes: slide.nodes.map((node) => nodeWith(node, metrics)),
  }))
  return { ...scene, slides }
}

function nodeWith(node: SceneNode, metrics: ReadonlyMap<string, LineMetrics>): SceneNode {
  const change = (paragraph: SceneParagraph) => paragraphWith(paragraph, metrics)
  if (node.kind === 'text') return { ...node, paragraphs: node.paragraphs.map(change) }
  if (node.kind !== 'table') return node
  const rows = node.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })),
  }))
  return { ...node, rows }
}

function paragraphWith(
  paragraph: SceneParagraph,
  metrics: ReadonlyMap<string, LineMetrics>,
): SceneParagraph {
  const runs = paragraph.runs.map((run) =>
    run.kind === 'text'
      ? { ...run, style: { ...run.style, ...metrics.get(run.style.family) } }
      : run,
  )
  return { ...paragraph, runs }
}
