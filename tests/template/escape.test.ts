import { describe, expect, test } from 'vitest'
import {
  escapeAttribute,
  escapeNote,
  escapeText,
  guardLineStart,
  quoteYaml,
} from '../../src/template/escape.ts'
import { processorTimeMs } from '../processor-time.ts'

describe('text is escaped where it would be markup, and prose stays readable', () => {
  test.each([
    ['Plain prose, with (brackets), 50 % and "quotes": fine.', undefined],
    ['a | b', undefined],
    ['a: b', undefined],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[x](y) <b>', '\\[x\\](y) \\<b\\>'],
    ['C# \\ $5 ~', 'C\\# \\\\ \\$5 \\~'],
    ['AT&T &amp;', 'AT&amp;T &amp;amp;'],
    ['https://e.org', 'https\\:\\//e.org'],
    ['//e.org', '\\//e.org'],
    ['me@e.org', 'me\\@e.org'],
    ['10:30:45', '10\\:30\\:45'],
    ['a :smile: b', 'a <span>:</span>smile: b'],
    [':+1: :100:', '<span>:</span>+1: <span>:</span>100:'],
    ['Wow!', 'Wow\\!'],
    ['Wow! x', 'Wow! x'],
    ['two\nlines\r\nmore', 'two lines more'],
  ])('%j', (text, escaped = text) => expect(escapeText(text)).toBe(escaped))
})

test.each([
  ['- a', '\\- a'],
  ['+ 5', '\\+ 5'],
  ['===', '\\==='],
  ['1. a', '1\\. a'],
  ['2024) a', '2024\\) a'],
  ['a - b', 'a - b'],
  ['3.14', '3\\.14'],
  ['2024 was', '2024 was'],
])('at the beginning of a line %j is no mark of a list or a rule', (text, guarded) => {
  expect(guardLineStart(text)).toBe(guarded)
})

test.each([
  ['"a" & <b>', '&quot;a&quot; &amp; &lt;b&gt;'],
  ["'a'\n\nb", "'a' b"],
  ['&amp;', '&amp;amp;'],
])('%j inside HTML cannot end its element or attribute', (value, escaped) => {
  expect(escapeAttribute(value)).toBe(escaped)
})

test.each(['a: b', '"a"', 'a\nb', '- a', '\\', '#', "it's"])('%j in YAML is one value', (value) => {
  expect(JSON.parse(quoteYaml(value))).toBe(value)
})

describe('a note', () => {
  test.each(['Plain prose.', 'Über 3 Dinge', '“Quoted” words', 'At 10:30 we start', 'a\n- b', ''])(
    '%j is left as it is',
    (note) => expect(escapeNote(note)).toBe(note),
  )

  test.each([
    ...['class: lead', 'a\nclass: lead', '# a', '{a}', '- a', '"a"', '? a', '--- a', '<b>', '[a]'],
    ...['prettier-ignore', 'markdownlint-disable', 'lint disable x', ' a'],
  ])('%j gets a first line that makes it no directive', (note) => {
    expect(escapeNote(note)).toBe(`\u2060\n${note}`)
  })

  test.each(['a --> b', 'a --!> b', 'a ---> b', 'a <!-- b', 'a -', '-->'])(
    '%j cannot end its comment, and keeps every character',
    (note) => {
      expect(`${escapeNote(note)}\n`).not.toMatch(/--!?>|<!--|-\n/)
      expect(escapeNote(note).replaceAll('\u2060', '').trim()).toBe(note)
    },
  )
})

test('a colon before a long word is escaped in no time', () => {
  const text = `:${'a1'.repeat(30_000)}!`
  expect(processorTimeMs(() => escapeText(text))).toBeLessThan(1000)
  expect(escapeText(':a1_b:')).toContain('<span>:</span>')
  expect(escapeText(':12:')).not.toContain('<span>')
})
