import type { ReadySample, UsedFace } from '../finished.ts'
import type { Scene } from '../scene.ts'
import type { SceneRun } from '../scene-text.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isComplex } from './text/scripts.ts'

/**
 * The faces that a deck's words are set in, each once, with a letter of those words; one that has words
 * of a joined script, too, once more at the end, for it may lack these or have them in a file of their own.
 */
export function usedFaces(scene: Pick<Scene, 'slides' | 'fonts'>): UsedFace[] {
  const paragraphs = scene.slides.flatMap(({ nodes }) => nodes.flatMap(paragraphsOf))
  const faces = new Map<string, UsedFace>()
  for (const face of paragraphs.flatMap(({ runs }) => runs.flatMap((run) => facesOf(run, scene)))) {
    const key = `${face.family}|${face.isBold}|${face.isItalic}|${isComplex(face.sample)}`
    const known = faces.get(key)
    if (known === undefined || (isEastAsian(known.sample) && !isEastAsian(face.sample))) {
      faces.set(key, face)
    }
  }
  return [...faces.values()].toSorted(
    (one, other) => Number(isComplex(one.sample)) - Number(isComplex(other.sample)),
  )
}

/** The faces that slides of these kinds will probably need: those that their samples need. */
export function likelyFaces(
  kinds: readonly string[],
  samples: readonly Pick<ReadySample, 'kind' | 'slide'>[],
): UsedFace[] {
  const alike = samples.filter(({ kind }) => kinds.includes(kind))
  return usedFaces({ slides: alike.flatMap(({ slide }) => slide ?? []), fonts: {} })
}

/** The first letter of a text that is of no joined script, and if there is one, not Japanese either. */
function plainSample(text: string): string | undefined {
  let first: string | undefined
  for (const letter of text) {
    if (!isLetter(letter) || isComplex(letter)) continue
    if (!isEastAsian(letter)) return letter
    first ??= letter
  }
  return first
}

function complexSample(text: string): string | undefined {
  if (!isComplex(text)) return undefined
  return [...text].find((letter) => isLetter(letter) && isComplex(letter))
}

function isLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter)
}

/** Letters that most families lack, and machines have: they say little of the face. */
function isEastAsian(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u.test(letter)
}

/** The face of a run, and that of its letters that the theme has another family for. */
function facesOf(run: SceneRun, { fonts }: Pick<Scene, 'fonts'>): UsedFace[] {
  if (run.kind !== 'text') return []
  const { family, isBold, isItalic } = run.style
  const stack = Object.values(fonts).find((known) => known.latin === family)
  const samples = [
    [family, plainSample(run.text)],
    [stack?.complex ?? family, complexSample(run.text)],
  ] as const
  return samples.flatMap(([name, sample]) =>
    sample === undefined ? [] : [{ family: name, isBold, isItalic, sample }],
  )
}
