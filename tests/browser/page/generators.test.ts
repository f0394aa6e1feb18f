import { expect, test } from 'vitest'
import { selectorsOf } from '../../../src/browser/page/generators.ts'

test.each([
  ['li::before', ['li']],
  ['ul > li::before, ol > li::after, q::before', ['ul > li', 'q']],
  ['::before', ['*']],
  ['section > ::before', ['section > *']],
  ['section *::before', ['section *']],
  [':is(h1, h2)::before', [':is(h1, h2)']],
  ['[title="a, b"]::before', ['[title="a, b"]']],
  ['li', []],
  ['li::after', []],
])('%s generates something before %j', (selector, expected) => {
  expect(selectorsOf(selector, 'before')).toEqual(expected)
})
