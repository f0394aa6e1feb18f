import { expect, test } from 'vitest'
import { isByline, readByline, readName } from '../../src/import/byline.ts'

test.each([
  ['By Ada Author', { author: 'Ada Author' }],
  ['Written by Ada Author', { author: 'Ada Author' }],
  ['Author: Ada Author', { author: 'Ada Author' }],
  ['By Ada van der Berg and Tom Roe', { author: 'Ada van der Berg and Tom Roe' }],
  ['By Ada Author | 14 May 2026 · 5 min read', { author: 'Ada Author', date: '2026-05-14' }],
  ['14 May 2026 by Ada Author', { author: 'Ada Author', date: '2026-05-14' }],
  ['Posted by Ada Author on 14 May 2026', { author: 'Ada Author', date: '2026-05-14' }],
  ['Ada Author · 14 May 2026', { author: 'Ada Author', date: '2026-05-14' }],
  ['Text: Jana Keller', { author: 'Jana Keller' }],
  ['Escrito por Ana Ruiz – 14 de mayo de 2026', { author: 'Ana Ruiz', date: '2026-05-14' }],
  ['14 May 2026', { date: '2026-05-14' }],
  ['By Tom Roe, May 2025 · 7 min read', { author: 'Tom Roe', date: 'May 2025' }],
  ['Ada Author, 14 May 2026', { author: 'Ada Author', date: '2026-05-14' }],
  ['New York, 14 May 2026', {}],
  ['Patient newsletter, November 2025', { date: 'November 2025' }],
  ['Report by Janet Pryce, Clerk to the Committee', { author: 'Janet Pryce' }],
  ['By Dr. Ada Moreau, family physician', { author: 'Dr. Ada Moreau' }],
  ['Kolumne von Henrike Baumgart', { author: 'Henrike Baumgart' }],
  ['Facilitation notes by Petra Lindgren', { author: 'Petra Lindgren' }],
  ['文 / 顾晓棠 2026-02-11 09:30 阅读 1.8万', { author: '顾晓棠', date: '2026-02-11' }],
  ['文/本报记者 李明 通讯员 王芳', { author: '李明' }],
  ['本报记者 李明 2026年2月11日', { author: '李明', date: '2026-02-11' }],
  ['记者：李明 编辑：王芳', { author: '李明' }],
  ['文 | 顾晓棠', { author: '顾晓棠' }],
  ['图文／顾晓棠', { author: '顾晓棠' }],
  ['撰文：顾晓棠', { author: '顾晓棠' }],
  ['本报记者 李明 摄', {}],
  ['记者走访了十二个小区', {}],
  ['Hinterzarten, 28. Februar 2026', { date: '2026-02-28' }],
  ['Institut für Raumforschung, Juni 2025', { date: 'Juni 2025' }],
  [
    'Enquête de Soizic Kermarrec — Mis en ligne le 9 septembre 2025',
    { author: 'Soizic Kermarrec', date: '2025-09-09' },
  ],
  ['Chronique par Jeanne Roux', { author: 'Jeanne Roux' }],
  ['Erschienen am 9. Januar 2026', { date: '2026-01-09' }],
  ['Gespeichert von redaktion am Do., 13.02.2025 - 09:40', { date: '2025-02-13' }],
  ['Note – Cabinet Serval, juin 2024', { author: 'Cabinet Serval', date: 'juin 2024' }],
  ['Interview: Lars Petersen · 3. März 2025', { author: 'Lars Petersen', date: '2025-03-03' }],
  [
    'By Ines Okafor, transport correspondent 14 March 2026 7 min read',
    { author: 'Ines Okafor', date: '2026-03-14' },
  ],
  [
    'Von Ada Moreau Stand: 07.02.2026, 08:15 Uhr Lesezeit: 5 Min.',
    { author: 'Ada Moreau', date: '2026-02-07' },
  ],
  ['Words: Peter Gwynne | 2 May 2026', { author: 'Peter Gwynne', date: '2026-05-02' }],
  ['Research digest. Prepared by Dr Miriam Oye', { author: 'Dr Miriam Oye' }],
  ['Propos recueillis par Léa Martin', { author: 'Léa Martin' }],
])('“%s” says %o', (line, byline) => {
  expect(readByline(line)).toEqual(byline)
  expect(isByline(readByline(line))).toBe(Object.keys(byline).length > 0)
})

test.each([
  'By then it was too late.',
  'Ada Author',
  '5 min read',
  '',
  `By Ada Author ${'and '.repeat(20)}Tom Roe`,
  `By A${'d'.repeat(160)}`,
])('“%s” says neither who nor when', (line) => {
  expect(readByline(line)).toEqual({})
})

test.each([
  ['Ada Author', 'Ada Author'],
  ['Ludwig van der Berg', 'Ludwig van der Berg'],
  ['Ada', undefined],
  ['About Ada', undefined],
  ['The Harbour Post', undefined],
  ['Ada wrote this', undefined],
])('a page’s mark for its author around “%s” names %s', (text, name) => {
  expect(readName(text)).toBe(name)
})
