import type { SceneStyle } from '../../scene-text.ts'

/** Hundredths of a millimetre in a CSS pixel: the unit of LibreOffice's documents. */
const UNITS_PER_PX = 2540 / 96

/** LibreOffice sets letters in whole pixels of a device with 600 dots per inch. */
const DOTS_PER_UNIT = 600 / 2540

/** How wide most letters are, in ems. */
const LETTER_EM = 0.5

/**
 * The letter spacing, in pixels, with which LibreOffice draws a text as wide as the browser: its
 * letters are up to half a dot too large or too small, and it cuts spacing to whole units.
 */
export function officeSpacingPx({
  sizePx,
  spacingPx,
}: Pick<SceneStyle, 'sizePx' | 'spacingPx'>): number {
  const dots = Math.round(Math.round(sizePx * UNITS_PER_PX) * DOTS_PER_UNIT)
  const drawnPx = dots / DOTS_PER_UNIT / UNITS_PER_PX
  const wantedPx = spacingPx + LETTER_EM * (sizePx - drawnPx)
  const units = Math.round(wantedPx * UNITS_PER_PX)
  return hundredthPoints(units) / 75
}

/** What `spc` must be for LibreOffice to read so many units: it computes (254 spc + 360) ÷ 720, cut. */
function hundredthPoints(units: number): number {
  return units < 0 ? Math.floor((720 * units - 360) / 254) : Math.round((720 * units) / 254)
}
