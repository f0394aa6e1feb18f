import { expect, test } from 'vitest'
import {
  lineSpacingShare,
  linkSingleEm,
  seatPx,
  settableLineHeightPx,
  tightLineHeightPx,
} from '../../../src/pptx/text/line-model.ts'

const singleEm = 1.2
const style = { ascent: 0.8, descent: 0.2 }

test.each([
  { model: 'powerpoint', lineHeightPx: 150, seat: 120, why: 'more room is shared' },
  { model: 'powerpoint', lineHeightPx: 100, seat: 76, why: 'less room is taken above' },
  { model: 'libreoffice', lineHeightPx: 150, seat: 130.2, why: 'all room is above' },
  { model: 'libreoffice cell', lineHeightPx: 150, seat: 105, why: 'it goes by the font' },
  { model: 'libreoffice', lineHeightPx: 100, seat: 80, why: 'four fifths are above' },
] as const)('$model: in lines of $lineHeightPx px $why', ({ model, lineHeightPx, seat }) => {
  expect(seatPx(model, { style, singleEm, sizePx: 100, lineHeightPx })).toBeCloseTo(seat)
})

test.each(['powerpoint', 'libreoffice', 'libreoffice cell'] as const)(
  '%s: a line is set as tight as it must',
  (model) => {
    const set = { style, sizePx: 100 }
    const lineHeightPx = tightLineHeightPx(model, set, 70)
    expect(seatPx(model, { ...set, singleEm, lineHeightPx })).toBeCloseTo(70)
  },
)

test('a line of 1.2 em is 100 %', () => {
  expect(lineSpacingShare({ lineHeightPx: 36, sizePx: 30, singleEm })).toBe(1)
})

test.each([
  ['powerpoint', 101],
  ['libreoffice', 100.8],
] as const)('%s sets lines of 101 px as high as %d', (model, heightPx) => {
  expect(settableLineHeightPx(model, { sizePx: 100, lineHeightPx: 101, singleEm })).toBeCloseTo(
    heightPx,
  )
})

test.each([
  ['powerpoint', { ascent: 1.1, descent: 0.4 }, 1.2],
  ['libreoffice', { ascent: 0.8, descent: 0.2 }, 1.2],
  ['libreoffice', { ascent: 1.1, descent: 0.4 }, 1.5],
  ['libreoffice cell', { ascent: 1.1, descent: 0.4 }, 1.2],
] as const)(
  '%s makes a line with a link in a font of %j %d em high at 100 %',
  (model, font, em) => {
    expect(linkSingleEm(model, font)).toBe(em)
  },
)

test.each([
  { lineHeightPx: 90, seat: 72, why: 'four fifths are above' },
  { lineHeightPx: 130, seat: 100.2, why: 'no more is above than in lines of 1.2 em' },
  { lineHeightPx: 180, seat: 130.2, why: 'what it is higher than its font is above' },
])('LibreOffice: in lines of links of $lineHeightPx px $why', ({ lineHeightPx, seat }) => {
  const set = { style, sizePx: 100, singleEm: 1.5, lineHeightPx }
  expect(seatPx('libreoffice', set)).toBeCloseTo(seat)
})
