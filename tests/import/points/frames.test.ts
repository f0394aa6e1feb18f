import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { leavesFrame } from '../../../src/import/points/frames.ts'
import { ENGLISH } from '../../../src/import/points/languages/en.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const tag = await loadTagger('en')

/** Whether a clause of the sentence stands under a condition or a speaker elsewhere in it. */
function isRuled(sentence: string, clause: string): boolean | undefined {
  const found = listCandidates([sentence], 'en', tag).find(({ text }) => text === clause)
  return found && leavesFrame(found, ENGLISH)
}

test.each([
  ['Pipes freeze when it is cold, and a burst pipe costs a lot.', 'A burst pipe costs a lot'],
  [
    'The bridge is closed to lorries, and shops say they have lost a fifth.',
    'The bridge is closed to lorries',
  ],
  ['Rents fell in May, and the best day was Sunday, when two fairs overlap.', 'Rents fell in May'],
  ['The blanket costs little, and if mould grows, the room is cold.', 'The blanket costs little'],
])('in “%s” nothing rules “%s”', (sentence, clause) => {
  expect(isRuled(sentence, clause)).toBe(false)
})

test.each([
  ['If prices fall, the town buys buses, and the tram stays open.', 'The tram stays open'],
  ['Rents fell in May, and the city grew, the mayor said.', 'Rents fell in May'],
  ['The mayor said that rents fell, and the city grew.', 'The city grew'],
  ['Rents fell in May, and the city grew, according to the bank.', 'Rents fell in May'],
])('in “%s” the rest rules “%s”', (sentence, clause) => {
  expect(isRuled(sentence, clause)).toBe(true)
})
