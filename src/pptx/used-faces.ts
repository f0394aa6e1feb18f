import type { UsedFace } from '../model.ts'
import type { Scene } from '../scene.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The faces that a deck's words are set in, each once, with a letter of those words. */
export function usedFaces(scene: Pick<Scene, 'slides'>): UsedFace[] {
  const paragraphs = scene.slides.flatMap(({ nodes }) => nodes.flatMap(paragraphsOf))
  const faces = new Map<string, UsedFace>()
  for (const run of paragraphs.flatMap(({ runs }) => runs)) {
    if (run.kind !== 'text') continue
    const { family, isBold, isItalic } = run.style
    const sample = /[\p{L}\p{N}]/u.exec(run.text)?.[0]
    const key = `${family}|${isBold}|${isItalic}`
    if (sample !== undefined && !faces.has(key))
      faces.set(key, { family, isBold, isItalic, sample })
  }
  return [...faces.values()]
}
