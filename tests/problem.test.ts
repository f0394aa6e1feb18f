import { describe, expect, test } from 'vitest'
import {
  error,
  inOrder,
  ProblemError,
  printProblem,
  throwIfErrors,
  warning,
} from '../src/problem.ts'
import { problemsOf } from './content/problems.ts'

/** The problems of a content file as the command line prints them. */
function print(content: string): string {
  return problemsOf(content)
    .map((problem) => printProblem(problem, content))
    .join('\n')
}

describe('a problem is printed with its place, its line, a caret and what to do', () => {
  test('in broken front matter', () => {
    expect(print('---\ntitle: Trump: what we learned\n---\n\n## a\n\n- b\n')).toBe(
      [
        'content/deck.md:2:8: error: A character in this value means something in YAML.',
        '  2 | title: Trump: what we learned',
        '             ^',
        '  Put the value in double quotes: title: "Trump: what we learned"',
      ].join('\n'),
    )
  })

  test('for a misspelt key', () => {
    expect(print('---\ntitle: x\nsubtitel: y\n---\n\n## a\n\n- b\n')).toBe(
      [
        'content/deck.md:3:1: warning: “subtitel” is not a key of a content file.',
        '  3 | subtitel: y',
        '      ^',
        '  Did you mean “subtitle”? The known keys are title, subtitle, author, date, lang, theme, brand, source, agenda, sources.',
      ].join('\n'),
    )
  })

  test('one after the other from top to bottom', () => {
    expect(print('## 1. One\n\n- [x](file:///etc)\n\n## 2. Two\n\n<!-- chart: bar -->\n')).toBe(
      [
        'content/deck.md:1:1: error: The deck has no title.',
        '  1 | ## 1. One',
        '      ^',
        '  Add title: "…" to the front matter, or a # heading above the sections.',
        'content/deck.md:3:3: error: A link to “file:///etc” is not allowed on a slide.',
        '  3 | - [x](file:///etc)',
        '        ^',
        '  Link to an address that starts with https://, http:// or mailto:, or to a slide as #3.',
        'content/deck.md:5:1: warning: This section is empty: its slide shows the headline alone.',
        '  5 | ## 2. Two',
        '      ^',
        '  Add key points below it, or remove the section.',
        'content/deck.md:7:1: warning: There is no table below this chart comment.',
        '  7 | <!-- chart: bar -->',
        '      ^',
        '  Write a table below it: a column of names, then columns of numbers.',
      ].join('\n'),
    )
  })

  test('without a line where there is none', () => {
    expect(print('')).toBe(
      [
        'content/deck.md:1:1: error: The file has no ## section, so there is no takeaway to show.',
        '  Write each takeaway as a section: ## Headline, then its key points as a list.',
        'content/deck.md:1:1: error: The deck has no title.',
        '  Add title: "…" to the front matter, or a # heading above the sections.',
      ].join('\n'),
    )
  })
})

describe('the caret stands below the column', () => {
  const at = (column: number) => ({ file: 'a.md', line: 1, column })
  test.each([
    ['plain text', 'abc def', 5, '    ^'],
    ['after tabs', '\t\tabc', 3, '  ^'],
    ['after CJK', '日本 abc', 4, '     ^'],
    ['after an emoji', '🙂 abc', 4, '   ^'],
    ['after combining marks', 'e\u0301 abc', 4, '  ^'],
    ['behind the end', 'ab', 3, '  ^'],
  ])('%s', (_name, line, column, caret) => {
    const [, excerpt, pointer] = printProblem(error('r', at(column), 'm', 'h'), line).split('\n')
    expect(excerpt).toBe(`  1 | ${line.replaceAll('\t', ' ')}`)
    expect(pointer).toBe(`      ${caret}`)
  })

  test('also in a line of a megabyte, of which a piece is shown', () => {
    const line = `${'a'.repeat(500_000)}X${'b'.repeat(500_000)}`
    const [, excerpt = '', pointer = ''] = printProblem(
      error('r', at(500_001), 'm', 'h'),
      line,
    ).split('\n')
    expect(excerpt.length).toBeLessThan(110)
    expect(excerpt[pointer.indexOf('^')]).toBe('X')
  })

  test.each(['a\nb', 'a\r\nb', 'a\rb'])('whatever ends the lines of %j', (source) => {
    const problem = error('r', { file: 'a.md', line: 2, column: 1 }, 'm', 'h')
    expect(printProblem(problem, source)).toContain('2 | b')
  })
})

test.each(['\u001b[31m', '\u0007', '\u009b1m', '\u202e', '\nfake.md:1:1: error: x', '\r'])(
  'an author’s %j neither steers the terminal nor makes a line of its own',
  (text) => {
    const problem = error('r', { file: `a${text}.md`, line: 1, column: 1 }, text, text)
    const printed = printProblem(problem, `x${text}`)
    expect(printed).not.toContain(text)
    expect(printed.split('\n')).toHaveLength(4)
  },
)

test('problems are worked through file by file, from top to bottom', () => {
  const at = (file: string, line: number, column: number) =>
    warning(`${file}${line}:${column}`, { file, line, column }, 'm', 'h')
  const problems = [at('b', 2, 1), at('a', 1, 1), at('b', 1, 9), at('b', 1, 2)]
  expect(inOrder(problems).map(({ rule }) => rule)).toEqual(['b1:2', 'b1:9', 'b2:1', 'a1:1'])
})

test('warnings alone stop nothing; an error brings every problem with it', () => {
  const at = { file: 'a.md', line: 1, column: 1 }
  const slip = warning('slip', at, 'A slip.', 'Mend it.')
  const mistake = error('mistake', at, 'A mistake.', 'Mend it.')
  expect(() => throwIfErrors([slip])).not.toThrow()
  expect(() => throwIfErrors([slip, mistake])).toThrow(new ProblemError([slip, mistake]))
})
