import type { Scene, SceneNode } from '../../scene.ts'
import type { FontMetrics, LineMetrics, SceneParagraph, SceneStyle } from '../../scene-text.ts'
import { officeSpacingPx } from './letters.ts'
import type { LineModel } from './line-model.ts'
import { isComplex } from './scripts.ts'

type Change = (style: SceneStyle, text: string) => SceneStyle

/** A scene whose text has the lines and letters of the program that will show it. */
export function withMetrics(
  scene: Scene,
  model: LineModel,
  metrics: ReadonlyMap<string, FontMetrics>,
): Scene {
  const change: Change =
    model === 'powerpoint'
      ? (style) => ({ ...style, ...linesOf(metrics.get(style.family)) })
      : (style, text) => ({
          ...style,
          ...linesInOffice(text, familyOf(style, scene), metrics),
          spacingPx: officeSpacingPx(style),
        })
  const slides = scene.slides.map((slide) => ({
    ...slide,
    nodes: slide.nodes.map((node) => nodeWith(node, change)),
  }))
  return { ...scene, slides }
}

function linesOf(metrics: FontMetrics | undefined): LineMetrics | undefined {
  return metrics && { ascent: metrics.ascent, descent: metrics.descent }
}

/** The family for joined scripts that belongs to a style's own. */
function familyOf({ family }: SceneStyle, { fonts }: Scene): string {
  return Object.values(fonts).find(({ latin }) => latin === family)?.complex ?? family
}

/** Chinese, Japanese and Korean letters. */
const EAST_ASIAN = /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/

/** The lines of Noto Sans CJK, in which LibreOffice sets these letters on most machines with Linux. */
const NOTO_CJK: LineMetrics = { ascent: 1.16, descent: 0.288 }

/** The lines of letters that LibreOffice sets in another font than the browser's first, by which it goes. */
function linesInOffice(
  text: string,
  complexFamily: string,
  metrics: ReadonlyMap<string, FontMetrics>,
): LineMetrics | undefined {
  if (isComplex(text)) return metrics.get(complexFamily)?.elsewhere
  return EAST_ASIAN.test(text) ? NOTO_CJK : undefined
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
    run.kind === 'text' ? { ...run, style: change(run.style, run.text) } : run,
  )
  return { ...paragraph, runs }
}
