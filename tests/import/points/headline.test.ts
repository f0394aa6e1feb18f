import { expect, test } from 'vitest'
import { findHeadline } from '../../../src/import/points/headline.ts'
import { judgeOf } from '../../../src/import/points/judge.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const ENGLISH = { lang: 'en', tag: await loadTagger('en'), judge: judgeOf('en') }

test('a headline is the first sentence without what it can spare', () => {
  const prose = [
    'The bank, which has nine thousand members of staff in forty towns, pays all developers. It is old.',
  ]
  expect(findHeadline(prose, ENGLISH)).toBe('The bank pays all developers')
})

test('where the first sentence cannot be shortened another one is the headline', () => {
  const prose = [
    'That was what he had said to the council before it sat down to vote on all of the plans. Rents fell in the old town.',
  ]
  expect(findHeadline(prose, ENGLISH)).toBe('Rents fell in the old town')
})

test.each([
  ['en', 'He did not like it. Why should they?'],
  ['de', 'Das hat sich geändert.'],
  ['ja', 'それは変わった。'],
  ['en', ''],
])('in %s nothing safe is found in “%s”', async (lang, prose) => {
  expect(
    findHeadline([prose], { lang, tag: await loadTagger(lang), judge: judgeOf(lang) }),
  ).toBeUndefined()
})
