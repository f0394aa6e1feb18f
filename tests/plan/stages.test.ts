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

test.each([
  ['1. **2019 A law** — x\n2. **2021** — y', 'timeline'],
  ['1. **2019** — x\n2. **May 2019** — y\n3. **2020** — z', 'timeline'],
  ['1. **08:12** — x\n2. **May 2019** — y', 'timeline'],
  ['1. **79** Pompeii\n2. **1815** Tambora\n3. **1883** Krakatoa', 'timeline'],
  ['1. **44 BC** — x\n2. **AD 79** — y\n3. **476 n. Chr.** — z', 'timeline'],
  ['1. **79** riders\n2. **1815** bikes', 'steps'],
  ['1. **12** riders\n2. **40** bikes\n3. **90** cars', 'steps'],
  ['1. **1200 riders** — x\n2. **1500 bikes** — y', 'steps'],
  ['1. **2019 riders** — x\n2. **1800 bikes** — y', 'steps'],
  ['1. **1984 Orwell** — x\n2. **2500 readers** — y', 'steps'],
  ['1. **1.200 Fahrer** — x\n2. **1.500 Räder** — y', 'steps'],
])('%j is laid out as %s: years ascend, other numbers are none', (body, layout) => {
  expect(planSection(body).layout).toBe(layout)
})
