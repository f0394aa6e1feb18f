import { expect, test } from 'vitest'
import { writeDate } from '../../src/plan/dates.ts'

test.each([
  ['2026-03-01', 'en', '1 March 2026'],
  ['2026-03-01', 'en-US', 'March 1, 2026'],
  ['2026-12-31', 'fr', '31 décembre 2026'],
  ['2026-03-01', 'ja', '2026年3月1日'],
  ['2026-03-01', 'th', '1 มีนาคม 2026'],
  ['2026-03', 'de', 'März 2026'],
  ['2026-03-01', 'xx-yy-zz', '1 March 2026'],
  ['2026-03-01', 'la', '1 March 2026'],
  ['2026-03-02', 'tlh', '2 March 2026'],
])('the day %s is read in %s as %s', (date, lang, shown) => {
  expect(writeDate(date, lang)).toBe(shown)
})

test.each(['2026-02-31', '2026-13-01', '12. August 2024', 'Q3 2025', '2025', '2026/03/01', ''])(
  'the date %j stays as it is written',
  (date) => expect(writeDate(date, 'en')).toBe(date),
)
