import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { findTopic, scoreCandidate } from '../../../src/import/points/score.ts'

/** The worth of each sentence, left whole, below a headline. */
function scoresOf(headline: string, ...sentences: readonly string[]): number[] {
  const topic = findTopic(headline, sentences, { language: languageOf('en') })
  return listCandidates(sentences, 'en', undefined).map((candidate) =>
    scoreCandidate(candidate, topic),
  )
}

const FILLER = 'Somebody opened another window upstairs yesterday.'

test('a sentence with a figure is worth more', () => {
  const [figure = 0] = scoresOf('Any', 'The rents fell by 14 percent in the town.', FILLER)
  const [none = 0] = scoresOf('Any', 'The rents fell by some percent in the town.', FILLER)
  expect(figure).toBeGreaterThan(none)
})

test('a sentence whose words come again is worth more than one that stands apart', () => {
  const [, apart = 0, central = 0] = scoresOf(
    'Any',
    FILLER,
    'Nobody painted those large wooden boats.',
    'Owners expect that rents of flats fall.',
    'Rents of old flats fell twice, and owners noticed.',
    'It rained.',
  )
  expect(central).toBeGreaterThan(apart)
})

test('near the headline is good; the headline once more is not', () => {
  const [near = 0] = scoresOf('Cheaper flats', 'Many flats in town became empty last winter.')
  const [far = 0] = scoresOf('Cheaper boats', 'Many flats in town became empty last winter.')
  const [same = 0] = scoresOf('Many flats in town became empty', 'Many flats in town became empty.')
  expect(near).toBeGreaterThan(far)
  expect(same).toBeLessThan(far)
})

test('a claim that the next sentence takes back is worth less', () => {
  const claim = 'The new rule makes flats in town cheaper.'
  const [kept = 0] = scoresOf('Any', claim, FILLER)
  const [takenBack = 0] = scoresOf('Any', claim, 'But nobody follows it.')
  expect(takenBack).toBeLessThan(kept)
})

test('what the section calls its summary is worth most', () => {
  const sentences = ['The rents fell by 14 percent in the town.', FILLER, 'Ask for less.']
  const language = languageOf('en')
  const topic = findTopic('Any', sentences, { language, summaries: new Set([2]) })
  const scores = listCandidates(sentences, 'en', undefined).map((each) =>
    scoreCandidate(each, topic),
  )
  expect(scores.indexOf(Math.max(...scores))).toBe(2)
})
