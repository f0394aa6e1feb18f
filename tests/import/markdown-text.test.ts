import { expect, test } from 'vitest'
import { escapeCell, escapeLine, escapeNote } from '../../src/import/markdown-text.ts'

test.each([
  ['snake_case *x* `y` [z] <b> ~s~', String.raw`snake\_case \*x\* \`y\` \[z\] \<b> \~s\~`],
  ['&amp; & AT&T', '&amp;amp; & AT&T'],
  ['- no item', String.raw`\- no item`],
  ['# no heading', String.raw`\# no heading`],
  ['C#', String.raw`C\#`],
  ['1986. A year', String.raw`1986\. A year`],
  ['1986', '1986'],
  ['3.5 % more – and “quoted”', '3.5 % more – and “quoted”'],
  ['two\nlines', 'two lines'],
])('%j stands on a line as %j', (text, written) => {
  expect(escapeLine(text)).toBe(written)
})

test('a bar does not end a cell', () => {
  expect(escapeCell('a | b')).toBe(String.raw`a \| b`)
})

test.each([
  ['snake_case *x* stays', 'snake_case *x* stays'],
  ['### Notes', String.raw`\### Notes`],
  ['one\n## Two', 'one\n\\## Two'],
  ['```', '\\```'],
  ['---', String.raw`\---`],
  ['one\n===', 'one\n\\==='],
  ['<div>', String.raw`\<div>`],
  ['a <!-- b', String.raw`a <\!-- b`],
  ['#1 in sales', '#1 in sales'],
])('the note %j is written as %j', (text, written) => {
  expect(escapeNote(text)).toBe(written)
})
