import { expect, test } from 'vitest'
import { readDate } from '../../src/import/dates.ts'

test.each([
  ['14 May 2026', '2026-05-14'],
  ['May 14th, 2026', '2026-05-14'],
  ['Thursday, 14 May 2026 at 8:15', '2026-05-14'],
  ['Oct. 2, 2026 | Updated Oct. 3', '2026-10-02'],
  ['14. März 2026', '2026-03-14'],
  ['Stand: 14.03.2026, 10:30 Uhr', '2026-03-14'],
  ['le 1er août 2026', '2026-08-01'],
  ['14 de mayo de 2026', '2026-05-14'],
  ['Publié le 3 février 2026', '2026-02-03'],
  ['2026-05-14T08:15:00-07:00', '2026-05-14'],
  ['2026年6月3日', '2026-06-03'],
  ['编辑于 2026-06-03 22:41', '2026-06-03'],
  ['（2026年6月3日）', '2026-06-03'],
  ['发布时间：2026年6月3日', '2026-06-03'],
  ['2026년 6월 3일', '2026-06-03'],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('a date that can be two days stays as it is written', () => {
  expect(readDate('03/04/2026')).toBe('03/04/2026')
})

test.each(['May was wet', 'In May 2026 it rained for 14 days', '2026', '14 May', ''])(
  '“%s” is no date',
  (text) => {
    expect(readDate(text)).toBeUndefined()
  },
)
