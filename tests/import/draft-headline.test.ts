import { expect, test } from 'vitest'
import { draftHeadline } from '../../src/import/draft-headline.ts'
import { loadTagger } from '../../src/import/points/tagger.ts'

const ENGLISH = { lang: 'en', tag: await loadTagger('en') }

const LONG =
  'The bank, which has nine thousand members of staff in forty towns, pays all developers'

function section(headline: string, isDerived = false) {
  return { headline, isDerived, blocks: [] }
}

test('a short headline stays', () => {
  const kept = { headline: 'Water is wet', remarks: [], left: undefined }
  expect(draftHeadline(section('Water is wet'), [], ENGLISH)).toEqual(kept)
})

test('a long headline is shortened by leaving out words; the whole one is kept and shown', () => {
  expect(draftHeadline(section(LONG), [], ENGLISH)).toEqual({
    headline: 'The bank pays all developers',
    remarks: [`the headline was shortened; the article has: “${LONG}”`],
    left: LONG,
  })
})

test('a long headline that cannot be shortened safely stays, with a remark', () => {
  const headline =
    'Why nobody in the council of the old town had expected that the rents would fall at all'
  expect(draftHeadline(section(headline), [], ENGLISH)).toEqual({
    headline,
    remarks: [expect.stringMatching(/^the headline has \d+ words; shorten it$/)],
    left: undefined,
  })
})

test('a missing headline is made of the prose, and that is said', () => {
  const prose = ['Rents fell in the old town. Nobody had expected it.']
  expect(draftHeadline(section('Rents fell …', true), prose, ENGLISH)).toEqual({
    headline: 'Rents fell in the old town',
    remarks: ['the article has no headline here; this is made of its prose'],
    left: undefined,
  })
})

test('where none can be made the beginning stays, and that it breaks off is said', () => {
  expect(draftHeadline(section('He did not …', true), ['He did not like it.'], ENGLISH)).toEqual({
    headline: 'He did not …',
    remarks: ['the article has no headline here, and this one breaks off: write one'],
    left: undefined,
  })
})
