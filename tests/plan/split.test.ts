import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import type { Block, Section } from '../../src/model.ts'
import { splitSection } from '../../src/plan/split.ts'
import { points, readSection } from './deck.ts'

function countPoints(block: Block): number {
  return block.kind === 'list' ? block.items.length : 1
}

/** Holds a slide up to so many points or other blocks? */
function upTo(limit: number): (section: Section) => boolean {
  return ({ blocks }) => blocks.reduce((sum, block) => sum + countPoints(block), 0) <= limit
}

describe('a section is dealt out on as few slides as it fits', () => {
  test.each([
    [points(4), 4, [4]],
    [points(6), 4, [3, 3]],
    [points(9), 4, [3, 3, 3]],
    [points(3), 2, [3]],
    ['One\n\nTwo\n\nThree\n\nFour', 2, [2, 2]],
  ])('%j', (body, limit, counts) => {
    const parts = splitSection(readSection(body), upTo(limit))
    expect(parts.map(({ blocks }) => blocks.reduce((sum, b) => sum + countPoints(b), 0))).toEqual(
      counts,
    )
  })
})

test('every part says which it is, and no point is lost', () => {
  const parts = splitSection(readSection(points(6)), upTo(3))
  expect(parts.map(({ headline }) => plainText(headline))).toEqual([
    'Headline (1/2)',
    'Headline (2/2)',
  ])
  expect(parts.flatMap(({ blocks }) => blocks)).toHaveLength(2)
})

test('a numbered list counts on', () => {
  const parts = splitSection(readSection('3. a\n4. b\n5. c\n6. d'), upTo(2))
  expect(parts.map(({ blocks }) => blocks)).toMatchObject([[{ start: 3 }], [{ start: 5 }]])
})

test('a subheading stays with what follows it', () => {
  const parts = splitSection(
    readSection('### A\n\na\n\n### B\n\nb\n\n### C\n\nc\n\n### D\n\nd'),
    upTo(4),
  )
  expect(parts.map(({ blocks }) => blocks[0]?.kind)).toEqual(['subheading', 'subheading'])
})

test('what cannot be helped stays whole', () => {
  const section = readSection(points(6))
  expect(splitSection(section, () => false)).toEqual([section])
})
