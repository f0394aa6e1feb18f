import { expect, test } from 'vitest'
import { withJoinedBoxes } from '../../src/pptx/joined-boxes.ts'
import type { Rectangle, SceneBox, SceneNode } from '../../src/scene.ts'
import { makeBox, makeParagraph, makeSlide, makeText } from './scene.ts'

const at = (topPx: number, changes: Partial<Rectangle> = {}): Rectangle => {
  return { leftPx: 100, topPx, widthPx: 300, heightPx: 40, ...changes }
}
const box = (topPx: number, changes: Partial<SceneBox> = {}, place: Partial<Rectangle> = {}) =>
  makeBox(at(topPx, place), changes)

/** The tops and heights of the surfaces of a slide with these nodes. */
function surfaces(...nodes: readonly SceneNode[]): number[][] {
  const boxes = withJoinedBoxes(makeSlide(...nodes)).nodes.filter(({ kind }) => kind === 'box')
  return boxes.map((node) => [node.at.topPx, node.at.heightPx])
}

test('surfaces that continue each other are one, with the words of both upon it', () => {
  const words = makeText('order', [makeParagraph('1', 130)])
  expect(surfaces(box(100), words, box(140), box(180))).toEqual([[100, 120]])
})

const PARTED = [
  [100, 40],
  [140, 40],
]

test.each<[string, readonly SceneNode[]]>([
  ['that have other colours', [box(100), box(140, { fill: undefined })]],
  ['of other widths', [box(100), box(140, {}, { widthPx: 299 })]],
  ['with round corners', [box(100, { radiusPx: 4 }), box(140, { radiusPx: 4 })]],
  ['that are seen through', [box(100, faint()), box(140, faint())]],
  ['of which one is the frame’s', [box(100, { isFrame: true }), box(140)]],
])('surfaces %s stay two', (_what, nodes) => {
  expect(surfaces(...nodes)).toEqual(PARTED)
})

test('surfaces with a gap between them stay two', () => {
  expect(surfaces(box(100), box(141))).toHaveLength(2)
})

test('a surface that covers something stays above it', () => {
  const red = { kind: 'solid', color: { hex: 'FF0000', alpha: 1 } } as const
  const mark = makeBox(at(150, { heightPx: 10 }), { fill: red })
  expect(surfaces(box(100), mark, box(140))).toHaveLength(3)
})

function faint(): Partial<SceneBox> {
  return { fill: { kind: 'solid', color: { hex: '0B5D45', alpha: 0.5 } } }
}
