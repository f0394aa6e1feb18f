import type { FinishedSlide, Problem } from '../model.ts'
import { warning } from '../problem.ts'

/** Finds the slides whose content does not fit; `overflowsPx` says by how many CSS pixels. */
export function checkOverflow(
  slides: readonly Pick<FinishedSlide, 'at'>[],
  overflowsPx: readonly number[],
): Problem[] {
  return slides.flatMap((slide, index) => {
    const px = overflowsPx[index] ?? 0
    if (px === 0) return []
    return [
      warning(
        'overflow',
        slide.at,
        `Slide ${index + 1} holds more than fits: it runs over by ${px} px of 720.`,
        'Shorten the section, or make two sections of it.',
      ),
    ]
  })
}
