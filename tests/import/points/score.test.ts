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

test('a word of the headline counts with another ending, and an article does not', () => {
  const sentence = 'The price of a ticket stayed the same all winter.'
  const [near = 0] = scoresOf('Prices hold', sentence)
  const [far = 0] = scoresOf('The end', sentence)
  expect(near).toBeGreaterThan(far)
})

/** The worth of each sentence of an introduction below its title. */
function openingScores(title: string, ...sentences: readonly string[]): number[] {
  const topic = findTopic(title, sentences, { language: languageOf('en'), isOpening: true })
  return listCandidates(sentences, 'en', undefined).map((each) => scoreCandidate(each, topic))
}

test('an introduction shows what the article is about rather than its scene', () => {
  const [scene = 0, claim = 0] = openingScores(
    'Night buses win nurses',
    'The first of them smells of chips and wet wool.',
    'The report finds that night buses carry nurses.',
    FILLER,
  )
  expect(claim).toBeGreaterThan(scene)
})

test('in an introduction “six years later” leans on the scene before it', () => {
  const [, later = 0] = openingScores('Cod', FILLER, 'Six years later the boats were full of cod.')
  const [, plain = 0] = openingScores('Cod', FILLER, 'In six harbours the boats were full of cod.')
  expect(later).toBeLessThan(plain)
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
