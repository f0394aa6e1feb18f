import { expect, test } from 'vitest'
import { fitText, splitText } from '../../../src/pptx/text/fit.ts'
import { lineSpacingShare } from '../../../src/pptx/text/line-model.ts'
import { pitchSize } from '../../../src/pptx/text/lines.ts'
import type { SceneText } from '../../../src/scene.ts'
import type { SceneParagraph } from '../../../src/scene-text.ts'
import { makeParagraph, STYLE } from '../scene.ts'

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

test.each([
  ['further in', 24, 0, 100],
  ['further out', -24, 24, 76],
])('a first line that begins %s does so', (_where, indentPx, marginPx, leftPx) => {
  const paragraph = makeParagraph('words', 100, { indentPx, leftPx: 100, rightPx: 1000 })
  const at = { leftPx: 100, topPx: 60, widthPx: 900, heightPx: 200 }
  const fitted = fitText({ kind: 'text', role: 'body', at, paragraphs: [paragraph] }, 'powerpoint')
  expect(fitted.paragraphs).toMatchObject([{ marginPx, indentPx }])
  expect(fitted.at.leftPx).toBe(leftPx)
})

test('a line below a larger one, and the paragraph after it, stand where the browser put them', () => {
  const [line] = makeParagraph('x', 100).lines
  if (line === undefined) throw new Error('no line')
  const lines = [
    { ...line, sizePx: 40 },
    { ...line, sizePx: 20, baselinePx: 130 },
  ]
  const first = makeParagraph('large, then small', 100, { lines, lineHeightPx: 30 })
  const at = { leftPx: 100, topPx: 60, widthPx: 900, heightPx: 200 }
  const paragraphs = [first, makeParagraph('below', 200)]
  const text: SceneText = { kind: 'text', role: 'body', at, paragraphs }
  const fitted = fitText(text, 'powerpoint')
  const share = lineSpacingShare({
    ...{ lineHeightPx: 30, sizePx: pitchSize(first), singleEm: 1.2 },
  })
  const [high, low] = [share * 1.2 * 40, share * 1.2 * 20]
  const above = STYLE.ascent / (STYLE.ascent + STYLE.descent)
  expect(Math.abs(high * (1 - above) + low * above - 30)).toBeLessThan(1)
  const top = fitted.at.topPx + high + low + (fitted.paragraphs[1]?.spaceBeforePx ?? 0)
  expect(top + above * 42).toBeCloseTo(200)
})

test.each([
  ['before', 300, 500, 2],
  ['in', 400, 700, 1],
  ['behind', 600, 1000, 1],
])(
  'what is centred %s the middle of a text takes so many boxes',
  (_where, leftPx, rightPx, count) => {
    const wide = makeParagraph('wide', 100, { align: 'center', leftPx: 100, rightPx: 1000 })
    const own = makeParagraph('own', 200, { align: 'center', leftPx, rightPx })
    const at = { leftPx: 100, topPx: 60, widthPx: 900, heightPx: 200 }
    const text: SceneText = { kind: 'text', role: 'body', at, paragraphs: [wide, own] }
    expect(splitText(text, 'powerpoint')).toHaveLength(count)
  },
)

/** A text whose longest line is wider than the place it has. */
function wideText(align: SceneParagraph['align'], leftPx: number): SceneText {
  const [line] = makeParagraph('x', 100).lines
  if (line === undefined) throw new Error('no line')
  const lines = [{ ...line, widthPx: 950, endsHard: true }, line]
  const paragraph = makeParagraph('wide', 100, { align, leftPx, rightPx: leftPx + 900, lines })
  const at = { leftPx, topPx: 60, widthPx: 900, heightPx: 200 }
  return { kind: 'text', role: 'body', at, paragraphs: [paragraph] }
}

test.each([
  { align: 'start', leftPx: 100, most: { leftPx: 100, widthPx: 940 } },
  { align: 'center', leftPx: 100, most: { leftPx: 60, widthPx: 980 } },
  { align: 'end', leftPx: 20, most: { leftPx: 0, widthPx: 920 } },
] as const)('a text with room for its lines stays on its slide: $align', (shown) => {
  const { align, leftPx, most } = shown
  const fitted = fitText(wideText(align, leftPx), 'powerpoint', leftPx + 940)
  expect(fitted.at).toMatchObject(most)
})

test.each([
  { what: 'its end', align: 'start', leftPx: 900, most: { leftPx: 900, widthPx: 997.5 } },
  { what: 'its middle', align: 'center', leftPx: 900, most: { leftPx: 851.25, widthPx: 997.5 } },
  { what: 'its start', align: 'end', leftPx: -300, most: { leftPx: -397.5, widthPx: 997.5 } },
  { what: 'all of it', align: 'start', leftPx: 3000, most: { leftPx: 3000, widthPx: 997.5 } },
] as const)('a text that hangs over its slide with $what keeps the room for its lines', (shown) => {
  const { align, leftPx, most } = shown
  expect(fitText(wideText(align, leftPx), 'powerpoint', 1280).at).toMatchObject(most)
})

test('a place that hangs over its slide ends at its edge where its words are on it', () => {
  const text = wideText('start', 100)
  const [paragraph] = text.paragraphs
  const paragraphs = paragraph === undefined ? [] : [{ ...paragraph, rightPx: 1300 }]
  expect(fitText({ ...text, paragraphs }, 'powerpoint', 1280).at.widthPx).toBe(1180)
})
