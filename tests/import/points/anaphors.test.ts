import { expect, test } from 'vitest'
import { findAnaphor } from '../../../src/import/points/anaphors.ts'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

/** What the last of these sentences leans on, as a point below a headline and these other points. */
function anaphorIn(lang: string, headline: string, ...sentences: readonly string[]) {
  const topic = findTopic(headline, sentences, { language: languageOf(lang) })
  const candidates = listCandidates(sentences, lang, undefined)
  const last = candidates.at(-1)
  return last && { last, topic, above: candidates.slice(0, -1) }
}

const ENGLISH = ['Half of them received a leaflet.', 'The leaflet had no effect.'] as const
const GERMAN = ['Jeder bekam einen Zettel.', 'Der Zettel half kaum.'] as const

test.each([
  ['en', ENGLISH, 'The leaflet'],
  ['de', GERMAN, 'Der Zettel'],
])('in %s “%s” leaves open what is meant', (lang, sentences, anaphor) => {
  const found = anaphorIn(lang, 'What helped', ...sentences)
  expect(found && findAnaphor(found.last, [], found.topic)).toBe(anaphor)
})

test('a point above or the headline says what is meant', () => {
  const below = anaphorIn('en', 'What helped', ...ENGLISH)
  expect(below && findAnaphor(below.last, below.above, below.topic)).toBeUndefined()
  const headed = anaphorIn('en', 'A leaflet is not enough', ...ENGLISH)
  expect(headed && findAnaphor(headed.last, [], headed.topic)).toBeUndefined()
})

test.each([
  ['en', 'A bank failed.', 'The bank of the town pays.'],
  ['en', 'Rents fell.', 'The town pays.'],
  ['de', 'Ein Werk schloss.', 'Das Werk in Köln bleibt.'],
])('in %s nothing is open in “%s %s”', (lang, ...sentences) => {
  const found = anaphorIn(lang, 'News', ...sentences)
  expect(found && findAnaphor(found.last, [], found.topic)).toBeUndefined()
})
