import type { SceneNode } from '../scene.ts'
import type { SceneParagraph } from '../scene-text.ts'

/** All paragraphs of what stands on a slide. */
export function paragraphsOf(node: SceneNode): readonly SceneParagraph[] {
  switch (node.kind) {
    case 'text':
      return node.paragraphs
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    case 'box':
    case 'picture':
    case 'chart':
      return []
  }
}

/** The words of what stands on a slide. */
export function wordsOf(node: SceneNode): string {
  return paragraphsOf(node).map(textOf).join('')
}

/** The words of a paragraph. */
export function textOf(paragraph: SceneParagraph | undefined): string {
  const runs = paragraph?.runs ?? []
  return runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
}
