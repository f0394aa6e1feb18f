import { expect, test } from 'vitest'
import { listProblems, problemsOf } from './problems.ts'

const below = (lines: string) => `# T\n\n## A\n\n${lines}\n\n## B\n\n- x\n`

test.each([
  ['below a quotation', '> Words.\n\n- Ada Byron', ['7:1 warning hyphened-source']],
  ['directly below it', '> Words.\n- Ada Byron, poet', ['6:1 warning hyphened-source']],
  ['at its end', '> Words.\n>\n> - Ada Byron', ['7:3 warning hyphened-source']],
])('a single name behind a hyphen %s is told', (_, lines, expected) => {
  expect(listProblems(below(lines))).toEqual(expected)
})

test('what to write is told with the name', () => {
  expect(problemsOf(below('> Words.\n\n- Ada Byron'))[0]?.hint).toBe(
    'If it names the source, write — Ada Byron',
  )
})

test.each([
  ['several points', '> Words.\n\n- One\n- Two'],
  ['a point with points below it', '> Words.\n\n- One\n  - Two'],
  ['a long point', `> Words.\n\n- ${'word '.repeat(20)}end`],
  ['a point below other text', '> Words.\n\nText.\n\n- One'],
  ['a numbered point', '> Words.\n\n1. One'],
  ['another bullet', '> Words.\n\n* One'],
  ['a name behind a dash', '> Words.\n\n— Ada Byron'],
  ['a quotation that is a list', '> - One'],
])('%s is no slip', (_, lines) => {
  expect(listProblems(below(lines))).toEqual([])
})
