import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../src/import/article.ts'
import { findOwnList, proseOf } from '../../src/import/own-list.ts'

const PROSE = paragraph('The commission looked at two hundred households on four islands.')

function item(text: string, depth = 0): Block {
  return { kind: 'item', text, lead: '', marker: '-', depth }
}

const SENTENCES = [item('One in five shops closed early.'), item('The clinic lost two doctors.')]

test('a short list of sentences is what its section says', () => {
  expect(findOwnList([PROSE, ...SENTENCES])).toEqual({
    lead: undefined,
    points: ['One in five shops closed early', 'The clinic lost two doctors'],
  })
})

test('a list of phrases keeps the words that lead to it', () => {
  const list = [item('ovens that work on the same day,'), item('people who can lift a full pan.')]
  expect(findOwnList([paragraph('We learned it late. Count two things:'), ...list])).toEqual({
    lead: 'Count two things:',
    points: ['Ovens that work on the same day', 'People who can lift a full pan'],
  })
})

test.each<[string, readonly Block[]]>([
  ['of phrases that nothing leads to', [PROSE, item('ovens that work'), item('strong people')]],
  ['of one item', [PROSE, item('The clinic lost two doctors.')]],
  ['of more items than a slide holds', [PROSE, ...SENTENCES, ...SENTENCES, ...SENTENCES]],
  ['beside another list', [...SENTENCES, PROSE, item('School absences rose.')]],
  ['with a list inside', [...SENTENCES, item('School absences rose.', 1)]],
  ['with a long item', [...SENTENCES, item(`${'very '.repeat(14)}long.`)]],
  ['with a question', [...SENTENCES, item('Who paid for it?')]],
  [
    'that is a small part of its section',
    [...Array.from({ length: 6 }, () => PROSE), ...SENTENCES],
  ],
])('a list %s is left to the notes', (_what, blocks) => {
  expect(findOwnList(blocks)).toBeUndefined()
})

test('points are taken from paragraphs and from items that are sentences', () => {
  const blocks = [
    PROSE,
    item('ovens that work,'),
    ...SENTENCES,
    { kind: 'quote' as const, text: 'x' },
  ]
  expect(proseOf(blocks)).toEqual([
    PROSE.text,
    'One in five shops closed early.',
    'The clinic lost two doctors.',
  ])
})
