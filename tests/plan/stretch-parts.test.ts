import { expect, test } from 'vitest'
import type { Block } from '../../src/model.ts'
import { type MeasuredPart, stretch, withShares } from '../../src/plan/stretch-parts.ts'

const title: Block = { kind: 'subheading', text: [{ kind: 'text', text: 'Part' }] }

/** A part of so many paragraphs, each 20 pixels high. */
function makePart(count: number): MeasuredPart {
  const groups = Array.from({ length: count }, (_, index) => {
    const block: Block = { kind: 'paragraph', text: [{ kind: 'text', text: `Text ${index}` }] }
    return {
      heading: undefined,
      units: [{ origin: block, index: 0, block, heightPx: 20, headPx: 0 }],
    }
  })
  return { title, groups }
}

function heightsOf(parts: readonly MeasuredPart[]): number[][] {
  return parts.map(({ groups }) =>
    groups.map(({ units }) => units.reduce((sum, { heightPx }) => sum + heightPx, 0)),
  )
}

test('what ran over is as high as it turned out to be, time and again; all else stays as it was', () => {
  const [long, short] = [makePart(4), makePart(2)]
  const measured = { parts: [long, short], titlePx: 0, roomPx: 90, shares: new Map() }
  const once = stretch(measured, [[long], [short]], [30, 0])
  expect(heightsOf(withShares(measured.parts, once))).toEqual([
    [30, 30, 30, 30],
    [20, 20],
  ])
  const slides = [[{ title, groups: withShares([long], once)[0]?.groups.slice(0, 2) ?? [] }]]
  const twice = stretch(once, slides, [30])
  expect(heightsOf(withShares(measured.parts, twice))).toEqual([
    [60, 60, 30, 30],
    [20, 20],
  ])
})
