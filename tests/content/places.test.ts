import { expect, test } from 'vitest'
import { placesIn } from '../../src/content/places.ts'
import { processorTimeMs } from '../processor-time.ts'

test.each([
  [0, 3, 5],
  [1, 3, 6],
  [2, 3, 7],
  [3, 4, 1],
  [4, 5, 1],
  [6, 5, 3],
])(
  'the letter at %i of a text stands in line %i, column %i of its file',
  (offset, line, column) => {
    const placeOf = placesIn('ab\n\ncd', { file: 'a.md', line: 3, column: 5 })
    expect(placeOf(offset)).toEqual({ file: 'a.md', line, column })
  },
)

test('all letters of a long text have their places in no time', () => {
  const text = 'a\n'.repeat(50_000)
  const placeOf = placesIn(text, { file: 'a.md', line: 1, column: 1 })
  const find = () => Array.from(text, (_, offset) => placeOf(offset)).length
  expect(processorTimeMs(find)).toBeLessThan(2000)
})
