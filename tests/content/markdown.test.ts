import { describe, expect, test } from 'vitest'
import { findDeepNesting, parseMarkdown } from '../../src/content/markdown.ts'

test.each([
  ['a\n\n- b', ['paragraph', 'list']],
  ['| a |\n|---|', ['table']],
  ['~~a~~', ['paragraph']],
  ['[^1]: note', ['footnoteDefinition']],
])('%j is %j', (markdown, types) => {
  expect(parseMarkdown(markdown).children.map(({ type }) => type)).toEqual(types)
})

describe('nesting that no slide can show is found before it is parsed', () => {
  test.each([
    [`ok\n${'>'.repeat(21)} a`, 2],
    [`ok\n\n${'- '.repeat(21)}a`, 3],
    ['1. '.repeat(21), 1],
    [`${' '.repeat(42)}- a`, 1],
    [`${'\t'.repeat(11)}* a`, 1],
    ['['.repeat(1001), 1],
  ])('%#', (markdown, line) => {
    expect(findDeepNesting(markdown, 'deck.md')).toMatchObject([
      { rule: 'nesting', severity: 'error', at: { line, column: 1 } },
    ])
  })

  test.each([
    `${'>'.repeat(20)} a`,
    `- a\n${' '.repeat(30)}- b`,
    `    ${' '.repeat(80)}code that is aligned far to the right`,
    'a - b - c > d 1. 2. 3.',
    '-'.repeat(100),
    '['.repeat(1000),
  ])('%j is none', (markdown) => expect(findDeepNesting(markdown, 'deck.md')).toEqual([]))
})

describe('what is opened so often that the parser would look for its end for minutes is found before', () => {
  test.each([
    [`a\n\nb ${'<!--'.repeat(101)}`, 3, 3],
    [`b <!-- c -->\n${'b <!-- '.repeat(51)}\n${'b <!-- '.repeat(51)}`, 2, 3],
    [`b ${'<?'.repeat(101)}`, 1, 3],
    [`b ${'<![CDATA[ ]'.repeat(101)}`, 1, 3],
    [`b ${'<!a '.repeat(101)}`, 1, 3],
  ])('%#', (markdown, line, column) => {
    expect(findDeepNesting(markdown, 'deck.md')).toMatchObject([
      { rule: 'comment-open', severity: 'error', at: { line, column } },
    ])
  })

  test('brackets by the thousand, too, on however many lines', () => {
    expect(findDeepNesting(`a\n\n${']\n'.repeat(3001)}`, 'deck.md')).toMatchObject([
      { rule: 'brackets', severity: 'error', at: { line: 3003, column: 1 } },
    ])
    expect(findDeepNesting('[a](#1) [b](#2)\n\n'.repeat(3000), 'deck.md')).toEqual([])
  })

  test.each([
    '<!-- a -->'.repeat(1000),
    `${'b <!--'.repeat(1000)} -->`,
    'b <!--\n\n'.repeat(1000),
    'b <!--'.repeat(100),
  ])('but not what is closed, or seldom opened: %#', (markdown) => {
    expect(findDeepNesting(markdown, 'deck.md')).toEqual([])
  })
})
