import { describe, expect, test } from 'vitest'
import { findStrayMarkup } from '../../src/content/stray-markup.ts'
import { processorTimeMs } from '../processor-time.ts'
import { problemsOf } from './problems.ts'

const told = (body: string) => problemsOf(`# T\n\n## a\n\n${body}`)

describe('text that was meant as Markdown and is none is told where it stands', () => {
  test.each([
    ['##Two\n\n- b', '5:1 no-heading', 'Write ## Two'],
    ['words\n###Three', '6:1 no-heading', 'Write ### Three'],
    ['| a | b |\n|---|\n| 1 | 2 |', '5:1 no-table', 'as many columns'],
    ['| a | b |\n| 1 | 2 |', '5:1 no-table', 'Write a line of dashes'],
    ['a | b\n--- | --- | ---\n1 | 2', '5:1 no-table', 'as many columns'],
    ['-one\n-two', '5:1 no-list', 'a dash and a space'],
    ['• one', '5:1 no-list', 'a dash and a space'],
    ['> - ![A](my street.jpg)', '5:5 no-picture', '![What it shows](<my street.jpg>)'],
    ['- It is **bold', '5:9 no-bold', 'two pairs'],
    ['It is **bold **text', '5:7 no-bold', 'without spaces inside'],
    ['- a <!- layout: x ->', '5:5 no-comment', 'between <!-- and -->'],
  ])('%j: %s', (body, expected, hint) => {
    const [problem, ...others] = told(body)
    expect(problem).toMatchObject({ severity: 'warning', hint: expect.stringContaining(hint) })
    expect(`${problem?.at.line}:${problem?.at.column} ${problem?.rule}`).toBe(expected)
    expect(others).toEqual([])
  })
})

describe('what is meant as text is not', () => {
  test.each([
    ...['#1 in sales', '#hashtag', '\\##Two', '`##Two`', '```\n##Two\n-a\n-b\n```'],
    ...['a | b', '|x| is small', '-5% in May\n-3% in June', '-one', '— Yes\n— No'],
    ...['2**3 and a**', '\\**not bold', '**bold** and *not*', 'x < y <- z'],
    ...['!\\[A](my street.jpg)', '[words](https://e.org)'],
  ])('%j', (body) => expect(told(body)).toEqual([]))
})

test.each([
  ['dashes with spaces', 'paragraph', `| a\n|--${' '.repeat(40_000)}x`],
  ['spaces', 'paragraph', `${' '.repeat(40_000)}|x`],
  ['a picture that nothing closes', 'text', `![a](${'b '.repeat(20_000)}`],
  ['openings of pictures', 'text', '!['.repeat(20_000)],
] as const)('40,000 letters of %s take no seconds', (_what, type, text) => {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: text.length },
  }
  const node = type === 'text' ? { type, value: text, position } : { type, children: [], position }
  expect(processorTimeMs(() => findStrayMarkup([node], text, 'deck.md'))).toBeLessThan(500)
})
