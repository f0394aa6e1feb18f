import { expect, test } from 'vitest'
import { numeralOf } from '../../../src/browser/page/markers.ts'

test.each([
  [1, 'alphaLc', 'a'],
  [26, 'alphaLc', 'z'],
  [27, 'alphaLc', 'aa'],
  [53, 'alphaUc', 'BA'],
  [703, 'alphaLc', 'aaa'],
  [9, 'romanUc', 'IX'],
  [0, 'alphaLc', '0'],
] as const)('number %d of a list in %s is %s', (number, numerals, written) => {
  expect(numeralOf(number, numerals)).toBe(written)
})
