import { expect, test } from 'vitest'
import type { Start } from '../../../src/import/families/family.ts'
import { withoutStrays } from '../../../src/import/families/strays.ts'

function start(number: number | undefined, title: string, rest = ''): Start {
  return { index: 0, number, title, rest, isDerived: false }
}

const HEADLINES = [start(1, 'Rain'), start(2, 'Wind'), start(3, 'Snow')]

test('prose that begins with the number of a headline is no takeaway', () => {
  const league = start(3, 'Liga', 'is what the club plays in.')
  expect(withoutStrays([...HEADLINES, league])).toEqual(HEADLINES)
})

test('a long line with a number of a headline is prose, too', () => {
  const long = start(2, 'of us had been to the harbour on the day before it burned down')
  expect(withoutStrays([...HEADLINES, long])).toEqual(HEADLINES)
})

test('takeaways that are all prose keep their numbers, also one twice', () => {
  const prose = [start(1, 'Rain', 'fell.'), start(2, 'Wind', 'blew.'), start(2, 'Snow', 'lay.')]
  expect(withoutStrays(prose)).toEqual(prose)
})

test('what has no number is never a stray', () => {
  const unnumbered = [start(undefined, 'Rain', 'fell.'), ...HEADLINES]
  expect(withoutStrays(unnumbered)).toEqual(unnumbered)
})
