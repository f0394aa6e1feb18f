import { expect, test } from 'vitest'
import { partition } from '../../src/import/partition.ts'

function weighed(worths: readonly number[], rules: readonly number[] = []) {
  return worths.map((worth, at) => ({ worth, words: 50, isBehindRule: rules.includes(at) }))
}

test('each part holds one of the best sentences', () => {
  expect(partition(weighed([90, 80, 0, 0, 70]), 3)).toEqual([0, 1, 3])
})

test('parts are about as long as each other where no sentence is better than others', () => {
  expect(partition(weighed([50, 50, 50, 50, 50, 50]), 3)).toEqual([0, 2, 4])
})

test('an article that parts itself is parted there, wherever its best sentences stand', () => {
  expect(partition(weighed([90, 80, 70, 0, 0, 0], [3, 5]), 3)).toEqual([0, 3, 5])
})

test('its own parts are divided where they are too few, and joined where they are too many', () => {
  expect(partition(weighed([90, 0, 80, 0, 70, 0], [4]), 3)).toContain(4)
  const joined = partition(weighed([90, 0, 80, 0, 70, 0], [1, 2, 4, 5]), 2)
  expect([1, 2, 4, 5]).toContain(joined[1])
})
