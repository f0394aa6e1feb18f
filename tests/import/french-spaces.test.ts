import { expect, test } from 'vitest'
import { keepFrenchSpaces } from '../../src/import/french-spaces.ts'

test.each([
  ['Selon la mairie, 1 380 étals ont fermé', 'Selon la mairie, 1~380 étals ont fermé'],
  ['« Oui », dit-elle : pourquoi ?', '«~Oui~», dit-elle~: pourquoi~?'],
  ['Elle gagne 12 % et 3,4 M€', 'Elle gagne 12~% et 3,4~M€'],
  ['En 2024 12 villes', 'En 2024 12 villes'],
  ['Quoi?', 'Quoi?'],
])('the spaces of “%s” stay between its words: “%s”', (text, kept) => {
  expect(keepFrenchSpaces(text, 'fr-FR').replaceAll('\u00a0', '~')).toBe(kept)
  expect(keepFrenchSpaces(text, 'en')).toBe(text)
})
