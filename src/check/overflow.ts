import type { FinishedSlide } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'

/**
 * Finds the slides whose content does not fit; `overflowsPx` says by how many CSS pixels, and
 * `wordsToCut` about how many words that are, where it is known.
 */
export function checkOverflow(
  slides: readonly Pick<FinishedSlide, 'at'>[],
  overflowsPx: readonly number[],
  wordsToCut: readonly number[] = [],
): Problem[] {
  return slides.flatMap((slide, index) => {
    const px = overflowsPx[index] ?? 0
    return px === 0 ? [] : [tooMuch(slide.at, { number: index + 1, px, words: wordsToCut[index] })]
  })
}

function tooMuch(
  at: Problem['at'],
  slide: { readonly number: number; readonly px: number; readonly words: number | undefined },
): Problem {
  const { number, px, words } = slide
  const about = words ? `about ${words} ${words === 1 ? 'word' : 'words'}` : undefined
  const message = `Slide ${number} holds more than fits: it runs over by ${px} px of 720`
  return warning(
    'overflow',
    at,
    about === undefined ? `${message}.` : `${message}, ${about} too many.`,
    `Shorten the section${about === undefined ? '' : ` by ${about}`}, or make two sections of it.`,
  )
}
