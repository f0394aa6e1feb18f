import type { Problem, SlideLink } from '../model.ts'
import { warning } from '../problem.ts'

/** Finds links to slides that the deck does not have; `count` is how many it has. */
export function checkSlideLinks(links: readonly SlideLink[], count: number): Problem[] {
  return links
    .filter(({ slide }) => slide < 1 || slide > count)
    .map(({ slide, at }) => {
      const message = `This link leads to slide ${slide}, and the deck has ${count} slides.`
      return warning('slide-link', at, message, 'Count the slides as they are numbered in the PDF.')
    })
}
