import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../src/import/article.ts'
import { cutHead } from '../../src/import/head.ts'

const PROSE = 'The council sat until two in the morning and approved the plan by a single vote.'

function headOf(...lines: readonly string[]) {
  return cutHead(
    [...lines, PROSE].map((line) => paragraph(line)),
    {},
  )
}

test.each([
  ['By Ada Moreau', 'Ada Moreau', undefined],
  ['By Ada Moreau and Tom Ostrowski', 'Ada Moreau and Tom Ostrowski', undefined],
  ['Ada Moreau | 14 May 2026', 'Ada Moreau', '2026-05-14'],
  ['By Ada Moreau, May 14, 2026', 'Ada Moreau', '2026-05-14'],
  ['Published 14 May 2026 · by Ada Moreau · 6 minute read', 'Ada Moreau', '2026-05-14'],
  ['Von Jana Keller, 14. Mai 2026', 'Jana Keller', '2026-05-14'],
  ['Publié le 3 juin 2026 par Solène Kervella', 'Solène Kervella', '2026-06-03'],
  ['di Chiara Bonfanti, 9 marzo 2026', 'Chiara Bonfanti', '2026-03-09'],
  ['2026年6月3日　山田花子', '山田花子', '2026-06-03'],
  ['作者：周敏　2026年7月8日', '周敏', '2026-07-08'],
  ['2026-05-14', undefined, '2026-05-14'],
  ['Written by Ada Moreau and Tom Voss, Platform Security', 'Ada Moreau and Tom Voss', undefined],
  [
    'Par Ada Moreau, secrétaire de section, et Tom Voss, trésorier',
    'Ada Moreau et Tom Voss',
    undefined,
  ],
  ['Published 18 November 2025. Version 1.1', undefined, '2025-11-18'],
  ['Rennes, le 12 avril 2025', undefined, '2025-04-12'],
  ['Guadalajara, a 12 de abril de 2026', undefined, '2026-04-12'],
  ['文：林知夏　图：陈牧', '林知夏', undefined],
  ['03/04/2026', undefined, '03/04/2026'],
])('“%s” says who and when', (line, author, date) => {
  const head = headOf('What a winter taught us', line)
  expect(head).toMatchObject({ title: 'What a winter taught us', author, date })
  expect(head.rest).toEqual([paragraph(PROSE)])
})

test.each([
  'By then it was too late.',
  'May was wet.',
  'The Harbour Post was founded in 1926 by sailors.',
])('“%s” is the article’s own', (line) => {
  expect(headOf('What a winter taught us', line).rest).toEqual([paragraph(line), paragraph(PROSE)])
})

test.each([
  ['2025年9月12日 · 首发于「慢工」', '首发于「慢工」'],
  ['Interview: Jens Ohlsen · Fotos: Karla Wied', 'Fotos: Karla Wied'],
  ['Published 18 November 2025. Version 1.1', 'Version 1.1'],
])('what “%s” says beside who and when is told to be left out', (line, rest) => {
  expect(headOf('What a winter taught us', line).removed).toEqual([rest])
})

test('a name alone beside a day alone is the author', () => {
  const head = headOf(
    'What a winter taught us',
    'Hallam & Voss Consumer Practice',
    'September 2024',
  )
  expect(head).toMatchObject({ author: 'Hallam & Voss Consumer Practice', date: 'September 2024' })
  expect(head.rest).toEqual([paragraph(PROSE)])
})

test('the line that announces takeaways is the title, also below a kicker', () => {
  expect(headOf('Harbour', 'Five lessons from a winter').title).toBe('Five lessons from a winter')
})

test('a desk that a page names as its author gives way to the person of the byline', () => {
  const blocks = [paragraph('Von Leonie Kranz, Linz'), paragraph(PROSE)]
  expect(cutHead(blocks, { title: 'Züge', author: 'Red. Verkehr' }).author).toBe('Leonie Kranz')
  expect(cutHead([paragraph(PROSE)], { title: 'Züge', author: 'Red. Verkehr' }).author).toBe(
    'Red. Verkehr',
  )
})

test('the name of the site is no part of the title', () => {
  const heading: Block = { kind: 'heading', level: 1, text: 'Five lessons | The Harbour Post' }
  expect(cutHead([heading], {}).title).toBe('Five lessons')
})

test('what the file says counts first; a longer byline names the other authors', () => {
  const facts = { title: 'Five lessons', author: 'Ada Moreau', date: '2026-05-14T08:00:00Z' }
  const known = cutHead([paragraph('By Ada Moreau and Tom Ostrowski'), paragraph(PROSE)], facts)
  expect(known).toMatchObject({
    title: 'Five lessons',
    author: 'Ada Moreau and Tom Ostrowski',
    date: '2026-05-14',
  })
  expect(cutHead([paragraph('By Jane Roe')], facts).author).toBe('Ada Moreau')
})

test.each([
  ['Held at the Reading Room, Nether Wickham, on Tuesday 10 March 2026', '2026-03-10'],
  ['Datum: 19. November 2025, 19:00 bis 21:10 Uhr Ort: Lesesaal', '2025-11-19'],
])('minutes have the day of their meeting, which stays in the text: “%s”', (line, date) => {
  const head = headOf('Minutes of the Footpaths Group', line)
  expect(head.date).toBe(date)
  expect(head.rest).toContainEqual(paragraph(line))
})
