import { expect, test } from 'vitest'
import { keyPoints } from '../../../src/import/points/key-points.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { ALL_FIT } from './all-fit.ts'

const tag = await loadTagger('en')

function pointsAndRemarks(prose: string, lang = 'en') {
  return keyPoints(
    { headline: '', paragraphs: [prose] },
    { lang, tag: lang === 'en' ? tag : undefined, judge: ALL_FIT },
  )
}

test('a rest without a verb does not lose its end', () => {
  const { points } = pointsAndRemarks(
    '3,200 books were returned in the first six weeks, some of them missing since the 1990s.',
  )
  expect(points.join()).not.toMatch(/missing$/)
})

test('where words between two clauses go, the mark between them stays', () => {
  const { points } = pointsAndRemarks(
    'Readers who complained did not want fines back, though; they wanted more copies of new books.',
  )
  expect(points.join()).not.toContain('back they')
})

test.each([
  ['en', 'Researchers in Denver followed 36 nurses for two months.', 'how it was found out'],
  ['en', 'The board has set aside 9,000 pounds for that, but only for this year.', '“for that”'],
  ['de', 'Ohne Förderung lohnt sie sich für die meisten Eigentümer nicht.', '“sie”'],
  ['es', 'El aparato cuesta unos 200 euros y se amortiza en dos temporadas.', '“El aparato”'],
  ['zh', '街道计划从九月起为他们送餐上门。', '“他们”'],
])('in %s, “%s” has a remark: %s', (lang, sentence, said) => {
  expect(pointsAndRemarks(sentence, lang).remarks.join()).toContain(said)
})

test('what the next sentence does to a point needs no remark where that is the next point', () => {
  const { points, remarks } = pointsAndRemarks(
    'No roof was found to be in immediate danger of collapse. However, 27 schools were advised to close a room in March.',
  )
  expect(points).toHaveLength(2)
  expect(remarks.join()).not.toContain('the next sentence')
})
