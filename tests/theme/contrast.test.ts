import { describe, expect, test } from 'vitest'
import { contrastOf, nearestReadable } from '../../src/theme/contrast.ts'

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0b5d45', '#fbfbf7', 7.57],
  ])('%s on %s is %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 1)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  test.each([
    ['#00bb66', '#ffffff'],
    ['#777777', '#808080'],
    ['#14305c', '#0a0a0a'],
  ])(
    'the nearest readable colour to %s on %s can be read, and the one before it cannot',
    (color, ground) => {
      const found = nearestReadable(color, ground)
      expect(contrastOf(found, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(found, ground)).toBeLessThan(4.8)
    },
  )

  test('a dark colour is brightened on a dark ground rather than made grey', () => {
    const found = nearestReadable('#0a5c2b', '#082229')
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      parseInt(found.slice(at, at + 2), 16),
    )
    expect(green).toBeGreaterThan(2 * Math.max(red, blue))
  })

  test('a colour that can be read is its own nearest', () => {
    expect(nearestReadable('#14211b', '#ffffff')).toBe('#14211b')
  })
})
