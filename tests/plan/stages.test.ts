import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { planSection } from './deck.ts'

test.each([
  ['1. **Count:** them\n2. **Try** one', [1, '', 'Count', 'them']],
  ['3. **Count**\n4. **Try** one', [3, '', 'Count', '']],
  ['1. **2019** Law: it passed\n2. **2021** x', [1, '2019', 'Law', 'it passed']],
  ['1. **2019** — it passed\n2. **2021** x', [1, '2019', '', 'it passed']],
  ['1. **2019年** 法律：可決\n2. **2021年** x', [1, '2019年', '法律', '可決']],
  [
    '1. **08:12 Stand-in on** — cards work\n2. **08:31** x',
    [1, '08:12', 'Stand-in on', 'cards work'],
  ],
  ['1. **9:30 a.m.: Doors** open\n2. **10:00** x', [1, '9:30 a.m.', 'Doors', 'open']],
  ['1. **2019 to 2021** one\n2. **2022** x', [1, '2019 to 2021', '', 'one']],
  ['1. **9:30 Uhr** los\n2. **10:00** x', [1, '9:30 Uhr', '', 'los']],
  ['1. **2019 A law** Bill: it passed\n2. **2021** x', [1, '2019 A law', 'Bill', 'it passed']],
  ['1. **2019** **Law** passed\n2. **2021** x', [1, '2019', 'Law', 'passed']],
])('%j begins with a stage', (body, expected) => {
  const [stage] = planSection(body).data.stages
  const words = stage && [stage.when, stage.title, stage.text].map(plainText)
  expect([stage?.order, ...(words ?? [])]).toEqual(expected)
})
