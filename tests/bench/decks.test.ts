import { expect, test } from 'vitest'
import { writeDeck } from '../../bench/decks.ts'
import { parseContent } from '../../src/content/parse.ts'
import { planSlides } from '../../src/plan/plan.ts'

test.each([7, 50, 200])('a deck for %i slides becomes that many, without complaints', (count) => {
  const { deck, problems } = parseContent(Buffer.from(writeDeck(count)), 'x.md')
  expect(problems).toEqual([])
  expect(planSlides(deck).slides).toHaveLength(count)
})

test('the same number always gives the same deck', () => {
  expect(writeDeck(50)).toBe(writeDeck(50))
})
