import { expect, test } from 'vitest'
import {
  cutHeadline,
  looksLikeHeadline,
  shorten,
  withoutStop,
} from '../../../src/import/families/headline.ts'

const PROSE = 'The council sat until two in the morning and approved the plan by a single vote.'

test.each([
  ['bold words', `Bees came early. ${PROSE}`, 'Bees came early.'],
  ['a colon', `Bees came early: ${PROSE}`, ''],
  ['a dash', `Bees came early – ${PROSE}`, ''],
  ['a short first sentence', `Bees came early. ${PROSE}`, ''],
])('a headline ends behind %s', (_what, text, lead) => {
  const parted = { title: 'Bees came early', rest: PROSE, isDerived: false }
  expect(cutHeadline(text, lead)).toEqual(parted)
})

test('a line above its prose is a headline with all its marks', () => {
  const text = 'Bees: why they came so early in the year of the long winter'
  expect(cutHeadline(text, '', true).title).toBe(text)
})

test('a time of day is not parted at its colon', () => {
  expect(cutHeadline('At 10:30 the bees came.', '').title).toBe('At 10:30 the bees came')
})

test('prose that begins with a long sentence keeps it, and the headline is said to be made', () => {
  const long = `${PROSE.slice(0, -1)}, which nobody in the old town had thought possible. It rained.`
  const { rest, isDerived, title } = cutHeadline(long, '')
  expect([rest, isDerived]).toEqual([long, true])
  expect(title).toMatch(/^The council sat until two .* …$/)
})

test('a headline made of a sentence has at most 16 words more than its mark', () => {
  expect(shorten(Array.from({ length: 40 }, () => 'word').join(' ')).split(' ')).toHaveLength(17)
})

test.each([
  ['It rained.', 'It rained'],
  ['What now?', 'What now?'],
  ['And then …', 'And then …'],
  ['And then...', 'And then...'],
  ['雨だ。', '雨だ'],
])('“%s” as a headline is “%s”', (text, headline) => {
  expect(withoutStop(text)).toBe(headline)
})

test.each([
  ['The mayor kept her promise', true],
  ['Who pays?', true],
  [PROSE, false],
  ['', false],
])('“%s” can stand above prose: %s', (text, can) => {
  expect(looksLikeHeadline(text)).toBe(can)
})
