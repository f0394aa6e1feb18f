import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import type { Inline } from '../../src/model.ts'
import { readBlocks } from './read.ts'

function words(text: readonly Inline[] | undefined): string | undefined {
  return text && plainText(text)
}

/** A quotation as its paragraphs, its speaker and the speaker's role. */
function read(markdown: string) {
  const [block] = readBlocks(markdown)
  if (block?.kind !== 'quotation') throw new Error('this is no quotation')
  return [block.paragraphs.map(words), words(block.speaker), words(block.role)]
}

test.each([
  ['> Words.', [['Words.'], undefined, undefined]],
  ['> Words.\n>\n> — Name, role', [['Words.'], 'Name', 'role']],
  ['> Words.\n>\n> — Name', [['Words.'], 'Name', undefined]],
  ['> Words.\n>\n> -- Name, a, b', [['Words.'], 'Name', 'a, b']],
  ['> Words.\n>\n> – **Name**, *role*', [['Words.'], 'Name', 'role']],
  ['> 言葉。\n>\n> ― 名前、役職', [['言葉。'], '名前、役職', undefined]],
  ['> 言葉。\n>\n> — 名前，役職', [['言葉。'], '名前', '役職']],
  ['> Words.\n>\n> — A report on 1,000 firms', [['Words.'], 'A report on 1,000 firms', undefined]],
  ['> — Only this', [['— Only this'], undefined, undefined]],
  ['> One.\n>\n> Two.\n>\n> — Name', [['One.', 'Two.'], 'Name', undefined]],
  ['> - a\n> - b\n>\n> — Name', [['a', 'b'], 'Name', undefined]],
  ['> ### Head\n>\n> Words.', [['Head', 'Words.'], undefined, undefined]],
  ['> | a | b |\n> |---|---|\n> | c | d |', [['a b ', 'c d '], undefined, undefined]],
  ['> ```\n> one\n>\n>   two\n> ```', [['one two'], undefined, undefined]],
  [
    '> > Inner.\n> >\n> > — Inner, role\n>\n> — Outer',
    [['Inner.', '— Inner, role'], 'Outer', undefined],
  ],
  ['>', [[], undefined, undefined]],
  ['> Words.\n> — Name, role', [['Words.'], 'Name', 'role']],
  ['> Words.\\\n> — Name, role', [['Words.'], 'Name', 'role']],
  ['> *Words*\n> on two lines.\n> -- Name', [['Words on two lines.'], 'Name', undefined]],
  ['> Words.\n>\n> *— Name, role*', [['Words.'], 'Name', 'role']],
  ['> Words.\n— Name, role', [['Words.'], 'Name', 'role']],
  ['> Words.\n\n— Name, The Times', [['Words.'], 'Name', 'The Times']],
  ['> Words.\n\n<!-- check: x -->\n\n**— Name**', [['Words.'], 'Name', undefined]],
  ['> Words – and\n> more – words', [['Words – and more – words'], undefined, undefined]],
])('%j is read as paragraphs, speaker and role', (markdown, expected) => {
  expect(read(markdown)).toEqual(expected)
})

test('a source below a quotation belongs to it, whatever else stands there', () => {
  const blocks = readBlocks('> One.\n\n— Ada\n\n> Two.\n>\n> — Bob\n\n— And so on.\n\nText.')
  const kinds = blocks.map((block) =>
    block.kind === 'quotation' ? words(block.speaker) : block.kind,
  )
  expect(kinds).toEqual(['Ada', 'Bob', 'paragraph', 'paragraph'])
})

test.each([
  ['— Ada', 'Ada'],
  ['— 2024 report', '2024 report'],
  ['— “The Times”', '“The Times”'],
  ['— *The Times*', 'The Times'],
  ['— [the report](https://a.example)', 'the report'],
  ['— 夏目漱石', '夏目漱石'],
  ['— Martin Luther King Jr.', 'Martin Luther King Jr.'],
  ['— Ada Lovelace, p. 3', 'Ada Lovelace'],
  ['— und so ging es weiter, ein Satz mit Strich.', undefined],
  ['-- but only for a week, as the paper says', undefined],
  ['— So it went on.', undefined],
  ['— そして続いた。', undefined],
])('below a quotation “%s” names %s as its speaker', (line, speaker) => {
  const [quotation, ...others] = readBlocks(`> One.\n\n${line}`)
  expect(quotation?.kind === 'quotation' && words(quotation.speaker)).toBe(speaker)
  expect(others).toHaveLength(speaker === undefined ? 1 : 0)
})
