import { expect, test } from 'vitest'
import {
  lineSpacingShare,
  linkRoomPx,
  seatPx,
  settableLineHeightPx,
  tightLineHeightPx,
} from '../../../src/pptx/text/line-model.ts'

const style = { ascent: 0.8, descent: 0.2 }

test.each([
  { model: 'powerpoint', lineHeightPx: 150, seat: 120, why: 'more room is shared' },
  { model: 'powerpoint', lineHeightPx: 100, seat: 76, why: 'less room is taken above' },
  { model: 'libreoffice', lineHeightPx: 150, seat: 130.2, why: 'all room is above' },
  { model: 'libreoffice cell', lineHeightPx: 150, seat: 105, why: 'it goes by the font' },
  { model: 'libreoffice', lineHeightPx: 100, seat: 80, why: 'four fifths are above' },
] as const)('$model: in lines of $lineHeightPx px $why', ({ model, lineHeightPx, seat }) => {
  expect(seatPx(model, { style, sizePx: 100, lineHeightPx })).toBeCloseTo(seat)
})

test.each(['powerpoint', 'libreoffice', 'libreoffice cell'] as const)(
  '%s: a line is set as tight as it must',
  (model) => {
    const set = { style, sizePx: 100 }
    const lineHeightPx = tightLineHeightPx(model, set, 70)
    expect(seatPx(model, { ...set, lineHeightPx })).toBeCloseTo(70)
  },
)

test('a line of 1.2 em is 100 %', () => {
  expect(lineSpacingShare({ lineHeightPx: 36, sizePx: 30 })).toBe(1)
})

test.each([
  ['powerpoint', 101],
  ['libreoffice', 100.8],
] as const)('%s sets lines of 101 px as high as %d', (model, heightPx) => {
  expect(settableLineHeightPx(model, { sizePx: 100, lineHeightPx: 101 })).toBeCloseTo(heightPx)
})

test.each([
  ['powerpoint', { ascent: 1.1, descent: 0.4 }, { heightPx: 0, abovePx: 0 }],
  ['libreoffice', { ascent: 0.8, descent: 0.2 }, { heightPx: 0, abovePx: 0 }],
  ['libreoffice', { ascent: 1.1, descent: 0.4 }, { heightPx: 45, abovePx: 15 }],
] as const)('%s gives a link in a font of %j so much room', (model, font, room) => {
  const found = linkRoomPx(model, { style: font, sizePx: 100, lineHeightPx: 180 })
  expect(found.heightPx).toBeCloseTo(room.heightPx)
  expect(found.abovePx).toBeCloseTo(room.abovePx)
})
