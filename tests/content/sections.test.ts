import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { isNotesName } from '../../src/content/sections.ts'
import { plainText } from '../../src/inline.ts'
import { listProblems } from './problems.ts'

function headlines(content: string): string[] {
  const { deck } = parseContent(Buffer.from(content), 'deck.md')
  return deck.sections.map(({ headline }) => plainText(headline))
}

describe('each ## heading begins a section; the number before it is not its headline', () => {
  test.each([
    ['## a\n\nx\n\n## b\n\ny', ['a', 'b']],
    ['## 1. a\n\n## 2) b\n\n## (3) c\n\n## 4: d', ['a', 'b', 'c', 'd']],
    ['## 2024 was good\n\n## 3 things', ['2024 was good', '3 things']],
    ['## 1. **a**\n\n## 2.\n\n## 3.14 is', ['a', '2.', '3.14 is']],
    ['## C#\n\n## C \\#\n\n## a ##', ['C#', 'C #', 'a']],
    ['> ## quoted\n\n- ## listed\n\n## a', ['a']],
    ['```\n## code\n```\n\n## a', ['a']],
    ['a\n---\n\n## b', ['b']],
    ['#5\n---\n\n## b', ['b']],
    ['##\tb', ['b']],
    ['#hashtag\n\n##no\n\n## b', ['b']],
  ])('%j', (body, expected) => expect(headlines(`# T\n\n${body}`)).toEqual(expected))
})

test.each([
  ['a\n---', '5:1 warning underlined'],
  ['a\n===', '5:1 warning underlined'],
  ['# Another', '5:1 warning second-title'],
])('%j is reported', (body, problem) => {
  expect(listProblems(`# T\n\n## a\n\n${body}`)).toEqual([problem])
})

describe('notes stand below a heading of their own', () => {
  test.each([
    'Notes',
    'notes',
    'Note',
    'Speaker notes',
    'Notes:',
    'Notizen',
    'Rednernotizen',
    'Notes de l’orateur',
    'Notas del orador',
    '备注',
    'ノート',
    'Notes ',
  ])('%s', (name) => expect(isNotesName(name)).toBe(true))

  test.each(['Notes on style', 'Footnotes', ''])('not %j', (name) =>
    expect(isNotesName(name)).toBe(false),
  )

  test.each(['## Notes\n\nwords', '## a\n\n#### Notes\n\nwords'])(
    'and not below another one, which is reported: %j',
    (body) => {
      const [, rule] = listProblems(`# T\n\n${body}`)[0]?.split(' warning ') ?? []
      expect(rule).toBe('notes-heading')
    },
  )
})
