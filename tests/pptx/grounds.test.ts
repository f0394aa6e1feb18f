import { expect, test } from 'vitest'
import { groundsOf } from '../../src/pptx/grounds.ts'
import { createFitFreely } from '../../src/pptx/text/fit.ts'
import type { SceneNode } from '../../src/scene.ts'
import { makeBox, makeParagraph, makeText } from './scene.ts'

const FIRST = makeText('card', [makeParagraph('First', 130)])
const SECOND = makeText('card', [makeParagraph('Second', 330)])

const AROUND_FIRST = { leftPx: 340, topPx: 80, widthPx: 900, heightPx: 80 }
const AROUND_SECOND = { ...AROUND_FIRST, topPx: 280 }
const AROUND_BOTH = { ...AROUND_FIRST, heightPx: 320 }

/** Where the grounds of the two texts are, on these boxes. */
function grounds(...boxes: readonly SceneNode[]) {
  const found = groundsOf([...boxes, FIRST, SECOND], createFitFreely('powerpoint'))
  return [found.get(FIRST), found.get(SECOND)].map((ground) => ground?.at)
}

test.each([
  [
    'each panel is the ground of its text',
    grounds(makeBox(AROUND_FIRST), makeBox(AROUND_SECOND)),
    [AROUND_FIRST, AROUND_SECOND],
  ],
  [
    'the first of two texts brings the panel of both',
    grounds(makeBox(AROUND_BOTH)),
    [AROUND_BOTH, undefined],
  ],
  [
    'of two panels the smaller one is meant',
    grounds(makeBox(AROUND_BOTH), makeBox(AROUND_FIRST), makeBox(AROUND_SECOND)),
    [AROUND_FIRST, AROUND_SECOND],
  ],
  [
    'a panel around another one ends above it',
    grounds(makeBox(AROUND_BOTH), makeBox(AROUND_SECOND)),
    [{ ...AROUND_BOTH, heightPx: 200 }, AROUND_SECOND],
  ],
  [
    'a panel around another one begins below it',
    grounds(makeBox(AROUND_BOTH), makeBox(AROUND_FIRST)),
    [AROUND_FIRST, { ...AROUND_BOTH, topPx: 160, heightPx: 240 }],
  ],
  [
    'a rule is none',
    grounds(makeBox({ ...AROUND_FIRST, topPx: 110, heightPx: 10 })),
    [undefined, undefined],
  ],
  [
    'what is drawn on all slides is none',
    grounds(makeBox(AROUND_FIRST, { isFrame: true })),
    [undefined, undefined],
  ],
  [
    'what cannot be seen is none',
    grounds(makeBox(AROUND_FIRST, { fill: undefined })),
    [undefined, undefined],
  ],
  [
    'a panel that begins within the words is none',
    grounds(makeBox({ ...AROUND_FIRST, leftPx: 400 })),
    [undefined, undefined],
  ],
])('%s', (_what, found, expected) => {
  expect(found).toEqual(expected)
})

test.each([
  { what: 'whole', boxes: [AROUND_BOTH], radiusPx: 16 },
  { what: 'cut by another one', boxes: [AROUND_BOTH, AROUND_SECOND], radiusPx: 0 },
])('the corners of a panel that is $what have a radius of $radiusPx', ({ boxes, radiusPx }) => {
  const panels = boxes.map((at) => makeBox(at, { radiusPx: 16 }))
  const found = groundsOf([...panels, FIRST, SECOND], createFitFreely('powerpoint'))
  expect(found.get(FIRST)).toMatchObject({ radiusPx })
})
