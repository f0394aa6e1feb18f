import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { scoreCandidate } from '../../../src/import/points/score.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

const tag = await loadTagger('en')

/** The worth of every version of a sentence with this chance, by its text. */
function scoresOf(sentence: string, fit: number, summaries = new Set<number>()) {
  const topic = findTopic('Any', [sentence], { language: languageOf('en'), summaries })
  const candidates = listCandidates([sentence], 'en', tag)
  return new Map(
    candidates.map((each) => [each.text, scoreCandidate(each, topic, { fit, usable: fit })]),
  )
}

test('what is likelier to be fit is worth more', () => {
  const sentence = 'The rents fell in the town.'
  const [[, low = 0] = []] = scoresOf(sentence, 20)
  const [[, high = 0] = []] = scoresOf(sentence, 60)
  expect(high - low).toBe(40)
})

test('what is left of a sentence is worth less than all of it, least without its number', () => {
  const sentence = 'Rents, which rose by 14 percent in spring, fell in the old town.'
  const scores = scoresOf(sentence, 60)
  expect(scores.get('Rents fell in the old town')).toBeLessThan(
    scores.get(sentence.slice(0, -1)) ?? 0,
  )
})

test('what the section calls its summary is worth most', () => {
  const [[, summary = 0] = []] = scoresOf('Ask for less money.', 1, new Set([0]))
  const [[, other = 0] = []] = scoresOf('Ask for less money.', 99)
  expect(summary).toBeGreaterThan(other)
})
