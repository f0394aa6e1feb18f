import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../src/import/article.ts'
import { splitRunOn } from '../../src/import/run-on.ts'

function partsOf(block: Block): string[] {
  return splitRunOn([block]).map((part) => ('text' in part ? part.text : part.kind))
}

test.each([
  [
    'labels',
    'Lesson 1 Measure the door. Lesson 2 Ask twice. Lesson 3 Launch it.',
    ['Lesson 1 Measure the door.', 'Lesson 2 Ask twice.', 'Lesson 3 Launch it.'],
  ],
  [
    'numbers behind full stops',
    'Here they are. 1. Measure. 2. Ask. 3. Launch.',
    ['Here they are.', '1. Measure.', '2. Ask.', '3. Launch.'],
  ],
  [
    'Japanese numbers',
    'まとめ。1．測る。2．聞く。3．出す。',
    ['まとめ。', '1．測る。', '2．聞く。', '3．出す。'],
  ],
])('takeaways that run on behind %s are parted', (_what, text, parts) => {
  expect(partsOf(paragraph(text))).toEqual(parts)
})

test.each([
  'Lesson 1 is that lesson 2 came too late.',
  'The bill was 3.5 million in 2019. 4 of us paid.',
])('“%s” is one paragraph', (text) => {
  expect(partsOf(paragraph(text))).toEqual([text])
})

test('headings and tables stay as they are', () => {
  const table: Block = {
    kind: 'table',
    rows: [
      ['1. A', '2. B'],
      ['3. C', '4. D'],
    ],
  }
  expect(splitRunOn([table])).toEqual([table])
})
