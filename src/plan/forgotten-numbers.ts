import type { Deck, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findForgotten } from './order.ts'

/** One warning for all sections of a deck that are no takeaways because their number is missing. */
export function checkNumbers(deck: Deck): Problem[] {
  const [first, ...others] = findForgotten(deck)
  if (first === undefined) return []
  const lines = others.map(({ at }) => at.line).join(', ')
  const message =
    others.length === 0
      ? 'The numbers of the headlines leave one out here: this section is not counted as a takeaway.'
      : `The numbers of the headlines leave some out: this section and those in line ${lines} are not counted as takeaways.`
  const hint =
    'Write its number, as in “## 3. Headline”; where it is no takeaway, number the others without a gap.'
  return [warning('missing-number', first.at, message, hint)]
}
