import { describe, expect, test } from 'vitest'
import { headlineSize, textSize } from '../../src/plan/size.ts'
import { planSection, points } from './deck.ts'

function sizeOf(layout: string, body: string, headline?: string): string | undefined {
  return textSize(layout, planSection(body, headline).data, [])
}

describe('the less there is, the larger it is set', () => {
  test.each([
    ['points', [points(2), points(3), points(5), points(8)]],
    [
      'statement',
      [
        'No.',
        'A short sentence.',
        'A sentence that has quite some words in it.',
        'word '.repeat(40),
      ],
    ],
    ['quote', ['> No.', `> ${'word '.repeat(20)}`, `> ${'word '.repeat(50)}`]],
    ['conclusion', [points(2), points(4), points(7), points(8)]],
  ])('%s', (layout, bodies) => {
    const sizes = bodies.map((body) => sizeOf(layout, body))
    expect(sizes[0]).toBe('s1')
    expect(sizes).toEqual(sizes.toSorted())
    expect(new Set(sizes).size).toBeGreaterThan(1)
  })
})

test.each([
  ['points', ''],
  ['statement', ''],
  ['quote', '> '],
  ['conclusion', ''],
])('what fits in no size of %s has none', (layout, mark) => {
  expect(sizeOf(layout, mark + 'word '.repeat(400))).toBeUndefined()
})

test('a long headline is set smaller', () => {
  const sizes = ['Short', 'word '.repeat(17), 'word '.repeat(30)].map((headline) =>
    headlineSize('points', planSection('- a\n- b', headline).data),
  )
  expect(sizes).toEqual(['', 'hl', 'hx'])
})
