import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { isFragment } from '../../../src/import/points/fragments.ts'
import { pointsOf } from './points-of.ts'

/** Whether a whole sentence is only a part of what was said. */
function isPart(sentence: string, lang = 'en'): boolean {
  const [whole] = listCandidates([sentence], lang, undefined)
  return whole !== undefined && isFragment(whole)
}

test.each([
  ['(31 Ja, 2 Nein, 4 Enthaltungen)', 'de'],
  ['“Goodnight for good”, it said.', 'en'],
  ['« Rien ne va plus », dit-il.', 'fr'],
  ['Not only did rents rise in the north.', 'en'],
  ['Nicht nur die Mieten stiegen im Norden.', 'de'],
])('“%s” is a part', (sentence, lang) => {
  expect(isPart(sentence, lang)).toBe(true)
})

test.each([
  ['“Goodnight for good”, the driver said.', 'en'],
  ['Not only rents but also prices rose in the north.', 'en'],
  ['Nicht nur die Mieten, sondern auch die Preise stiegen.', 'de'],
])('“%s” is whole', (sentence, lang) => {
  expect(isPart(sentence, lang)).toBe(false)
})

test('a number is not parted from what it counts', () => {
  const [whole] = listCandidates(['The levy raised 212 thousand pounds.'], 'en', undefined)
  const kept = whole?.kept.slice(0, 4) ?? []
  expect(whole && isFragment({ ...whole, kept, text: 'The levy raised 212' })).toBe(true)
})

test.each([
  'Being on call meant a phone, a spreadsheet and a prayer.',
  'During a bad week an engineer would be woken nine times; during a good one, twice.',
  'The serial number tells the year of the piano, nothing more.',
])('nothing is cut out of the middle of “%s”', (sentence) => {
  for (const point of pointsOf(sentence)) expect(`${point}.`).toBe(sentence)
})
