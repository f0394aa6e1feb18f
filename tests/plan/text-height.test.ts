import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../src/plan/pieces.ts'
import { countLines, stackHeight } from '../../src/plan/text-height.ts'
import { readBlocks } from './deck.ts'

describe('words wrap', () => {
  test.each([
    ['', 10, 1],
    ['one', 10, 1],
    ['one two', 7, 1],
    ['one two', 6, 2],
    ['one two three', 7, 2],
    ['日本語', 6, 1],
    ['日本語', 5, 2],
    ['letters', 6, Number.POSITIVE_INFINITY],
  ])('%j on lines of %i takes %d', (text, perLine, lines) => {
    expect(countLines(text, perLine)).toBe(lines)
  })
})

test('pieces stand one below the other, with gaps between them', () => {
  const setting = { perLine: 5, linePx: 10, gapPx: 3 }
  expect(stackHeight([], setting)).toBe(0)
  expect(stackHeight(['one', 'one two', { heightPx: 50 }], setting)).toBe(10 + 3 + 20 + 3 + 50)
})

test.each([
  ['a **b**', ['a b']],
  ['### a', ['a']],
  ['- a\n  - b\n- c', ['a', 'b', 'c']],
  ['> a\n>\n> — N, r', ['a', 'Nr']],
  ['| a |\n|---|\n| b |', [{ heightPx: expect.any(Number) }]],
  ['```\na\n```', [{ heightPx: expect.any(Number) }]],
  ['![a](b.png)', []],
])('%j is made of %j', (body, pieces) => expect(piecesOf(readBlocks(body))).toEqual(pieces))

test('a table and code are as high as they have lines', () => {
  const height = (body: string) =>
    stackHeight(piecesOf(readBlocks(body)), { perLine: 9, linePx: 1, gapPx: 0 })
  expect(height('| a |\n|---|\n| b |')).toBe(2 * height('| a |\n|---|'))
  expect(height('```\na\nb\n```')).toBeGreaterThan(height('```\na\n```'))
})
