import { expect, test } from 'vitest'
import { withRoomBeside } from '../../src/pptx/room-beside.ts'
import type { SceneNode, SceneText } from '../../src/scene.ts'
import type { SceneParagraph } from '../../src/scene-text.ts'
import { makeBox, makeParagraph, makePicture, makeText } from './scene.ts'

/** A line of 300 pixels in a column that is no wider, from 400 to 700. */
const TIGHT: Partial<SceneParagraph> = { leftPx: 400, rightPx: 700 }
const tight = (changes: Partial<SceneParagraph> = {}) =>
  makeText('name', [makeParagraph('Shopkeepers', 130, { ...TIGHT, ...changes })])

/** Where the column of the first text begins and ends, beside others. */
function columnOf(text: SceneText, ...others: readonly SceneNode[]): number[] {
  const [node] = withRoomBeside([text, ...others], 1280)
  if (node?.kind !== 'text') throw new Error('no text')
  return node.paragraphs.flatMap(({ leftPx, rightPx }) => [leftPx, rightPx])
}

const level = { topPx: 100, heightPx: 50 }
const beside = makePicture({ at: { ...level, leftPx: 740, widthPx: 200 } })
const panel = makeBox({ ...level, leftPx: 380, widthPx: 360 })
const below = makePicture({ at: { leftPx: 300, topPx: 200, widthPx: 800, heightPx: 50 } })

test.each<[string, number[], readonly SceneNode[]]>([
  ['as far as wider letters would need it', [400, 790], []],
  ['over what stands below it', [400, 790], [below]],
  ['up to what stands beside it', [400, 732], [beside]],
  ['within the padding of what it stands on', [400, 720], [panel]],
])('a line in a narrow column reaches %s', (_how, expected, others) => {
  expect(columnOf(tight(), ...others)).toEqual(expected)
})

test('a line that reads from right to left reaches to the left', () => {
  expect(columnOf(tight({ isRightToLeft: true }))).toEqual([310, 700])
})

const [line] = makeParagraph('', 0).lines
const twoLines = line === undefined ? [] : [line, line]

test.each<[string, Partial<SceneParagraph>]>([
  ['that breaks of its own accord', { lines: twoLines }],
  ['in the middle of its column', { align: 'center' }],
  ['with room in its column', { rightPx: 800 }],
])('a text %s keeps its column', (_what, changes) => {
  const { leftPx = 400, rightPx = 700 } = changes
  expect(columnOf(tight(changes))).toEqual([leftPx, rightPx])
})
