import { describe, expect, test } from 'vitest'
import { firstFamily, officeName } from '../../src/browser/page/families.ts'

describe('a font’s name in a presentation', () => {
  test.each([
    ['Liberation Sans', 'Arial'],
    ['Helvetica', 'Arial'],
    ['sans-serif', 'Arial'],
    ['Times', 'Times New Roman'],
    ['ui-monospace', 'Courier New'],
    ['KaTeX_Math', 'Cambria Math'],
    ['Lato', 'Lato'],
  ])('that %s has there is %s', (name, office) => {
    expect(officeName(name)).toBe(office)
  })
})

test.each([
  ['"Open Sans", serif', 'Open Sans'],
  ["'Lato'", 'Lato'],
  ['Arial', 'Arial'],
  ['', ''],
])('the first family of %j is %j', (families, first) => {
  expect(firstFamily(families)).toBe(first)
})
