import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const tag = await loadTagger('en')

/** All versions of an English sentence. */
function versionsOf(sentence: string): string[] {
  return listCandidates([sentence], 'en', tag).map(({ text }) => text)
}

test('what something is done for can be left out', () => {
  expect(versionsOf('Open the taps in the cellar to empty the pipes.')).toContain(
    'Open the taps in the cellar',
  )
})

test.each([
  'The mayor asked the city to pay.',
  'The bank has a plan to close branches.',
  'It took the town years to pay.',
  'The council failed in May to agree.',
])('where the sentence needs its “to” it stays: %s', (sentence) => {
  expect(versionsOf(sentence)).toEqual([sentence.slice(0, -1)])
})
