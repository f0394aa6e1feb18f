import { expect, test } from 'vitest'
import { isRightToLeft, wordsFor } from '../../src/plan/words.ts'

test.each([
  ['en', 'Takeaway 1 of 5'],
  ['de-CH', 'Erkenntnis 1 von 5'],
  ['PT-br', 'Ponto-chave 1 de 5'],
  ['ja', 'ポイント 1/5'],
  ['ko', '핵심 1/5'],
  ['xx', 'Takeaway 1 of 5'],
])('in %s the first takeaway is “%s”', (lang, label) => {
  expect(wordsFor(lang).takeaway(1, 5)).toBe(label)
})

test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh', 'ko', 'ar'])(
  '%s has every word',
  (lang) => {
    const { takeaway, takeaways, ...words } = wordsFor(lang)
    expect(takeaway(2, 3)).toMatch(/2.*3/)
    expect(takeaways(3)).not.toBe('')
    expect(Object.values(words)).not.toContain('')
  },
)

test('in Arabic the noun after more than ten is singular', () => {
  const { takeaways } = wordsFor('ar')
  expect(takeaways(10)).not.toBe(takeaways(11))
})

test.each([
  ['ar', true],
  ['fa-IR', true],
  ['de', false],
])('%s is written from right to left: %s', (lang, expected) =>
  expect(isRightToLeft(lang)).toBe(expected),
)
