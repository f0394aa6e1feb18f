import type { Deck, Problem } from '../model.ts'
import { warning } from '../problem.ts'

/**
 * Tells of a brand's footer of which only so many letters have room beside all else on a slide. The
 * name of a source behind it is cut without a word: its title slide shows all of it.
 */
export function checkFooter({ brand, at }: Deck, lettersThatFit: number | undefined): Problem[] {
  const footer = brand?.tokens.footer
  if (brand === undefined || footer === undefined || lettersThatFit === undefined) return []
  if (lettersThatFit >= footer.length) return []
  const place = brand.places.get('footer') ?? at
  const room = `there is room for ${lettersThatFit} of them on the slides`
  return [
    warning(
      'long-footer',
      place,
      `The footer “${footer.slice(0, 30)}…” has ${footer.length} letters: ${room}, and the rest is cut.`,
      `Shorten “brand.footer” to ${lettersThatFit} letters.`,
    ),
  ]
}
