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
    ['comment-open', `a\n\nb ${'<!--'.repeat(101)}`, 3],
    ['comment-open', `b <!-- c -->\n${'b <!-- '.repeat(51)}\n${'b <!-- '.repeat(51)}`, 2],
    ['markup-open', `b ${'<?'.repeat(101)}`, 1],
    ['markup-open', `b ${'<![CDATA[ ]'.repeat(101)}`, 1],
    ['markup-open', `b ${'<!a '.repeat(101)}`, 1],
  ])('%s %#', (rule, markdown, line) => {
    expect(findDeepNesting(markdown, 'deck.md')).toMatchObject([
      { rule, severity: 'error', at: { line, column: 3 } },
    ])
  })

  test('brackets by the thousand, too, on however many lines', () => {
    expect(findDeepNesting(`a\n\n${']\n'.repeat(3001)}`, 'deck.md')).toMatchObject([
      { rule: 'brackets', severity: 'error', at: { line: 3003, column: 1 } },
    ])
    expect(findDeepNesting('[a](#1) [b](#2)\n\n'.repeat(3000), 'deck.md')).toEqual([])
    expect(findDeepNesting(`a\n${']\n\u00a0\n'.repeat(3001)}`, 'deck.md')).toHaveLength(1)
  })

  test('a table of too many is told to have fewer, and not to have empty lines', () => {
    const table = `| a | b |\n|---|---|\n${'| [a](#1) | [b](#2) |\n'.repeat(800)}`
    const [problem] = findDeepNesting(table, 'deck.md')
    expect(problem?.hint).toContain('fewer links in this table')
    expect(findDeepNesting(']\n'.repeat(3001), 'deck.md')[0]?.hint).toContain('Put empty lines')
  })

  test.each([
    ['<?= $x', '<?', '?>'],
    ['<![CDATA[', '<![CDATA[', ']]>'],
    ['<!x', '<!', '>'],
  ])('%j is told with what closes it, and is no comment', (line, opening, closing) => {
    const [problem] = findDeepNesting(`b ${line}\n`.repeat(101), 'deck.md')
    expect(problem?.message).toBe(
      `More than 100 times “${opening}” stands here, and nothing closes it.`,
    )
    expect(problem?.hint).toContain(`Close it with ${closing},`)
  })

  test.each([
    '<!-- a -->'.repeat(1000),
    `${'b <!--'.repeat(1000)} -->`,
    'b <!--\n\n'.repeat(1000),
    'b <!--'.repeat(100),
    `\`\`\`php\n${'<?= $x\n'.repeat(200)}\`\`\`\n`,
    `~~~\n${'a[1] <!-- b\n'.repeat(4000)}~~~\n`,
    `\`\`\`json\n${'[1],'.repeat(2000)}\n\`\`\`\n`,
    '- `a[1]` and `b[2]`, ``<!--``\n'.repeat(4000),
    `| a | b |\n|---|---|\n${'| `a[1]` | `<?= $x` |\n'.repeat(2000)}`,
  ])('but not what is closed, or seldom opened: %#', (markdown) => {
    expect(findDeepNesting(markdown, 'deck.md')).toEqual([])
  })
})
