/** A length in English Metric Units, of which a CSS pixel has 9525. */
export type Emu = number & { readonly unit: 'emu' }

/** CSS pixels as EMU. */
export function toEmu(px: number): Emu {
  return Math.round(px * 9525) as Emu // the only place where the brand is given
}

/** CSS pixels as hundredths of a point: sizes, and space around paragraphs. */
export function toHundredthPoints(px: number): number {
  return Math.round(px * 75)
}

/** A share as thousandths of a percent. */
export function toThousandthPercent(share: number): number {
  return Math.round(share * 100_000)
}

/** Degrees as sixty-thousandths. */
export function toAngle(degrees: number): number {
  return Math.round(degrees * 60_000)
}
