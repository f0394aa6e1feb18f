import type { FinishedSlide } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import type { Scene } from '../scene.ts'

/** Names what a presentation shows as a picture because it cannot draw it. */
export function checkPictures(
  slides: readonly Pick<FinishedSlide, 'at'>[],
  scene: Pick<Scene, 'slides'>,
): Problem[] {
  return slides.flatMap(({ at }, index) => {
    const nodes = scene.slides[index]?.nodes ?? []
    const reasons = nodes.flatMap((node) => (node.kind === 'picture' ? (node.reason ?? []) : []))
    return [...new Set(reasons)].map((reason) =>
      warning(
        'picture-in-pptx',
        at,
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
