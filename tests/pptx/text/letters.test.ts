import { expect, test } from 'vitest'
import { officeSpacingPx } from '../../../src/pptx/text/letters.ts'

/** What LibreOffice makes of `spc`, in hundredths of a millimetre. */
function readBack(spacingPx: number): number {
  return Math.trunc((Math.round(spacingPx * 75) * 254 + 360) / 720)
}

test.each([
  { why: 'letters in whole dots need no spacing', sizePx: 24, spacingPx: 0, units: 0 },
  { why: 'letters half a dot too small stand wider', sizePx: 22, spacingPx: 0, units: 1 },
  { why: 'letters half a dot too large stand closer', sizePx: 26, spacingPx: 0, units: -1 },
  { why: 'wide spacing stays', sizePx: 24, spacingPx: 2, units: 53 },
  { why: 'close spacing stays', sizePx: 24, spacingPx: -2, units: -53 },
])('in LibreOffice $why', ({ sizePx, spacingPx, units }) => {
  expect(readBack(officeSpacingPx({ sizePx, spacingPx }))).toBe(units)
})
