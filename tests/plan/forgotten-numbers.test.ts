import { describe, expect, test } from 'vitest'
import { checkNumbers } from '../../src/plan/forgotten-numbers.ts'
import { readDeck } from './deck.ts'

describe('a number that is left out among numbered headlines is told', () => {
  test.each([
    ['in the middle', '## 1. A\n\n## B\n\n## 3. C', 8],
    ['at the beginning', '## A\n\n## 2. B\n\n## 3. C', 6],
    ['beside a divider', '## 1. A\n\n## P\n\n<!-- layout: section -->\n\n## B\n\n## (3) C', 12],
  ])('%s', (_where, body, line) => {
    expect(checkNumbers(readDeck(body))).toMatchObject([
      { rule: 'missing-number', severity: 'warning', at: { line } },
    ])
  })

  test('in one warning for all of them', () => {
    const [problem, ...others] = checkNumbers(readDeck('## 1. A\n\n## B\n\n## C\n\n## 4. D'))
    expect(others).toEqual([])
    expect(problem?.message).toContain('line 10')
    expect(problem?.hint).toContain('## 3.')
  })
})

test.each([
  ['one', '## 1. A\n\n## 3. B', 8],
  ['several', '## 1. A\n\n## 2. B\n\n## 7. C', 10],
])('a number that skips %s is told at its heading', (_what, body, line) => {
  expect(checkNumbers(readDeck(body))).toMatchObject([
    { rule: 'skipped-number', severity: 'warning', at: { line } },
  ])
})

test.each([
  ['a count without a gap', '## 1. A\n\n## Where the figures come from\n\n## 2. B'],
  ['a divider', '## 1. A\n\n## Part\n\n<!-- layout: section -->\n\n## 3. B'],
  ['a countdown', '## 3. A\n\n## 2. B\n\n## 1. C'],
  ['a part that begins anew', '## 1. A\n\n## 2. B\n\n## 1. C\n\n## 2. D'],
  ['an introduction', '## Introduction\n\n- x\n\n## 2. A\n\n## 3. B'],
  ['conclusion and appendix', '## 1. A\n\n## Conclusion\n\n## 3. B\n\n## Appendix\n\n## 5. C'],
  ['a single number', '## A\n\n## 2. B'],
])('%s misses none', (_what, body) => expect(checkNumbers(readDeck(body))).toEqual([]))
