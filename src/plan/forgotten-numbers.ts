import type { Deck, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findForgotten, findSkipping } from './order.ts'

/** What is odd about the numbers of a deck's headlines: sections without theirs, numbers that nothing has. */
export function checkNumbers(deck: Deck): Problem[] {
  return [...checkForgotten(deck), ...checkSkipped(deck)]
}

/** A warning at each number that does not follow the one before it; slides count on without a gap. */
function checkSkipped(deck: Deck): Problem[] {
  return findSkipping(deck).map(({ givenNumber, at }) => {
    const message = `The numbers of the headlines skip one or more before ${givenNumber}; the slides are numbered without a gap.`
    const hint = 'Number the headlines one after the other, or add the section that is missing.'
    return warning('skipped-number', at, message, hint)
  })
}

/** One warning for all sections that are no takeaways because their number is missing. */
function checkForgotten(deck: Deck): Problem[] {
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
