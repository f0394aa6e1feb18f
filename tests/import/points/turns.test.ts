import { expect, test } from 'vitest'
import { isCommonplace, isTurn } from '../../../src/import/points/turns.ts'

test.each([
  'But nobody came.',
  'Yet the rents rose.',
  'Not quite.',
  'Doch niemand kam.',
  'Pourtant, personne n’est venu.',
  'Sin embargo, no vino nadie.',
  'Maar er kwam niemand.',
  '但没有人来。',
  'I intend to.',
])('“%s” turns against the sentence before', (next) => {
  expect(isTurn(next)).toBe(true)
})

test.each(['Butter is dear.', 'Only 4 per cent came.', 'The harbour is open.', 'Nur vier kamen.'])(
  '“%s” does not',
  (next) => {
    expect(isTurn(next)).toBe(false)
  },
)

test.each([
  'Everyone remembers the whale.',
  'Jeder kennt den Hafen.',
  'Tout le monde connaît le port.',
  'Todo el mundo conoce el puerto.',
  'Iedereen kent de haven.',
  '大家都知道这个港口。',
  'We are often asked whether the harbour is safe.',
])('“%s” is what all are said to know', (sentence) => {
  expect(isCommonplace(sentence)).toBe(true)
})
