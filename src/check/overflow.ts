import type { FinishedSlide, Overflow } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'

/**
 * Finds the slides whose content does not fit; `wordsToCut` says about how many words are too many,
 * where it is known.
 */
export function checkOverflow(
  slides: readonly Pick<FinishedSlide, 'at'>[],
  overflows: readonly Overflow[],
  wordsToCut: readonly number[] = [],
): Problem[] {
  return slides.flatMap((slide, index) => {
    const { px, roomPx } = overflows[index] ?? { px: 0 }
    const words = wordsToCut[index]
    return px === 0 ? [] : [tooMuch(slide.at, { number: index + 1, px, roomPx, words })]
  })
}

function tooMuch(
  at: Problem['at'],
  slide: {
    readonly number: number
    readonly px: number
    readonly roomPx: number | undefined
    readonly words: number | undefined
  },
): Problem {
  const { number, px, roomPx, words } = slide
  const about = words ? `about ${words} ${words === 1 ? 'word' : 'words'}` : undefined
  const room = roomPx === undefined ? '' : ` of ${roomPx}`
  const message = `Slide ${number} holds more than fits: it runs over by ${px} px${room}`
  return warning(
    'overflow',
    at,
    about === undefined ? `${message}.` : `${message}, ${about} too many.`,
    `Shorten the section${about === undefined ? '' : ` by ${about}`}, or make two sections of it.`,
  )
}
