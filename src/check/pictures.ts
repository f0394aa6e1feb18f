import type { FinishedSlide } from '../finished.ts'
import type { Position, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import type { Scene } from '../scene.ts'

/** Names what a presentation shows as a picture because it cannot draw it. */
export function checkPictures(
  slides: readonly Pick<FinishedSlide, 'at' | 'formulas'>[],
  scene: Pick<Scene, 'slides'>,
): Problem[] {
  return slides.flatMap(({ at, formulas }, index) => {
    const nodes = scene.slides[index]?.nodes ?? []
    const places = new Map<string, Position>()
    for (const node of nodes) {
      if (node.kind !== 'picture' || node.reason === undefined || places.has(node.reason)) continue
      places.set(node.reason, formulas?.get(node.alt) ?? at)
    }
    return [...places].map(([reason, place]) =>
      warning(
        'picture-in-pptx',
        place,
        `Slide ${index + 1} has ${reason}, which the PPTX shows as a picture of that element.`,
        hintFor(reason),
      ),
    )
  })
}

function hintFor(reason: string): string {
  return reason === 'a formula'
    ? 'Nothing is lost: its source is the picture’s alternative text. One without fractions and roots is text.'
    : 'Nothing is lost; words stay words. A plain colour or linear gradient would stay editable.'
}
