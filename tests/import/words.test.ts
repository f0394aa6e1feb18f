import { expect, test } from 'vitest'
import { cutFirstSentence } from '../../src/import/words.ts'

test('a German day or a century ends no sentence', () => {
  const text = 'Konrad Eltz ist am 9. Februar gestorben. Er war 88.'
  expect(cutFirstSentence(text)[0]).toBe('Konrad Eltz ist am 9. Februar gestorben.')
  expect(cutFirstSentence('Im 19. Jahrhundert war es so. Heute nicht.')[0]).toBe(
    'Im 19. Jahrhundert war es so.',
  )
})

test('a number may end a sentence', () => {
  expect(cutFirstSentence('Es waren 47. Die Prüfer kamen.')[0]).toBe('Es waren 47.')
})
