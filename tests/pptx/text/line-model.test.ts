import { expect, test } from 'vitest'
import { lineHeightForSeat, lineSpacingShare, seatPx } from '../../../src/pptx/text/line-model.ts'

const style = { ascent: 0.8, descent: 0.2 }

test.each([
  { model: 'powerpoint', lineHeightPx: 150, seat: 120, why: 'more room is shared' },
  { model: 'powerpoint', lineHeightPx: 100, seat: 76, why: 'less room is taken above' },
  { model: 'libreoffice', lineHeightPx: 150, seat: 128.8, why: 'all room is above' },
] as const)('$model: in lines of $lineHeightPx px $why', ({ model, lineHeightPx, seat }) => {
  expect(seatPx(model, { style, sizePx: 100, lineHeightPx })).toBeCloseTo(seat)
  expect(lineHeightForSeat(model, { style, sizePx: 100 }, seat)).toBeCloseTo(lineHeightPx)
})

test('a line of 1.2 em is 100 %', () => {
  expect(lineSpacingShare({ lineHeightPx: 36, sizePx: 30 })).toBe(1)
})
