import { expect, test } from 'vitest'
import { readBlocks } from '../../src/content/blocks.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { readNotes } from '../../src/content/notes.ts'

test('notes are paragraphs, lists and what else Markdown knows', () => {
  const [paragraph, list] = readNotes('Say it **slowly**.\n\n- first', 'en')
  expect(paragraph).toMatchObject({ kind: 'paragraph', text: [{}, { kind: 'strong' }, {}] })
  expect(list).toMatchObject({ kind: 'list' })
})

test.each([
  'One line.',
  'Two lines\nof one paragraph.',
  'A paragraph.\n\n\n\nAnother: “quoted”, 12 % (so they say); #3, $4!',
  'Ends with two spaces  \nand goes on',
  'Heading\n===',
  'Not a heading\n---',
  'Code:\n\n    indented',
  '1. a list',
  'A | B\n-|-\n1 | 2',
  'An address, https://example.com/a_b',
  'An &amp; entity and a \\* star',
  'A footnote[^1]\n\n[^1]: its text',
  'Tab\tinside',
  'A space before the gap \n\nand after it',
  ' led by a space',
  '\n\n\ufeffA byte order mark, *words*\n\n- [ ] a task\n\n- b',
  'نص عربي\n\n日本語のメモ',
  'Non-breaking space at the end\u00a0\nNext',
  '',
])('reads %j as the parser of Markdown does', (notes) => {
  const findings = { file: '', lang: 'en', definitions: new Map(), footnotes: new Map() }
  const blocks = readBlocks(parseMarkdown(notes).children, {
    ...{
      ...findings,
      problems: [],
      slideLinks: [],
      onComment: () => undefined,
      takeChart: () => undefined,
    },
  })
  expect(readNotes(notes, 'en')).toEqual(blocks)
})
