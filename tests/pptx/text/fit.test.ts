import { expect, test } from 'vitest'
import type { SceneText } from '../../../src/model.ts'
import { fitText } from '../../../src/pptx/text/fit.ts'
import { makeParagraph } from '../scene.ts'

/** The margins of a wide paragraph and of one with its own edges below it. */
function marginsOf(align: 'start' | 'center', leftPx: number, rightPx: number): number[] {
  const wide = makeParagraph('wide', 100, { align, leftPx: 100, rightPx: 1000 })
  const own = makeParagraph('own', 200, { align, leftPx, rightPx })
  const at = { leftPx: 100, topPx: 60, widthPx: 900, heightPx: 200 }
  const text: SceneText = { kind: 'text', role: 'body', at, paragraphs: [wide, own] }
  return fitText(text, 'powerpoint').paragraphs.map(({ marginPx }) => marginPx)
}

test.each([
  ['what starts further in keeps its margin', marginsOf('start', 300, 1000), 200],
  ['what is centred in the middle needs none', marginsOf('center', 400, 700), 0],
  ['what is centred off the middle is moved there', marginsOf('center', 400, 900), 200],
])('%s', (_what, margins, marginPx) => {
  expect(margins).toEqual([0, marginPx])
})
