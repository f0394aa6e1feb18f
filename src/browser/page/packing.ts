import type { Scene, SceneNode } from '../../scene.ts'
import type { SceneParagraph, SceneRun, SceneStyle } from '../../scene-text.ts'

/** A scene on its way from a page: each style of a text is there once, the runs have none. */
export interface PackedScene {
  readonly scene: Scene
  readonly styles: readonly SceneStyle[]
  /** Which style each run has, from first to last. */
  readonly uses: readonly number[]
}

/** Takes the styles out of a scene: they are most of what a page would have to write. */
export function packScene(scene: Scene): PackedScene {
  const places = new Map<SceneStyle, number>()
  const uses = textRuns(scene).map((run) => {
    const place = places.get(run.style) ?? places.size
    places.set(run.style, place)
    Object.assign(run, { style: undefined })
    return place
  })
  return { scene, styles: [...places.keys()], uses }
}

/** A scene with the styles of its texts. */
export function unpackScene({ scene, styles, uses }: PackedScene): Scene {
  for (const [index, run] of textRuns(scene).entries())
    Object.assign(run, { style: styles[uses[index] ?? 0] })
  return scene
}

/** All runs of a scene that are text, from first to last. */
export function textRuns({ slides }: Scene): (SceneRun & { kind: 'text' })[] {
  const paragraphs = slides.flatMap(({ nodes }) => nodes.flatMap(paragraphsIn))
  return paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === 'text'))
}

/** The paragraphs that stand in a part of a slide. */
export function paragraphsIn(node: SceneNode): readonly SceneParagraph[] {
  if (node.kind === 'text') return node.paragraphs
  if (node.kind !== 'table') return []
  return node.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}
