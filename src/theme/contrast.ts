/** The contrast that WCAG 2.2 asks of text (AA, 1.4.3). */
export const ENOUGH_CONTRAST = 4.5

/** The contrast of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether white is read better on a `#rrggbb` colour than black. */
export function isDark(ground: string): boolean {
  return contrastOf('#ffffff', ground) > contrastOf('#000000', ground)
}

/**
 * The colour nearest to `color`, on its way to black or to white, that can be read on `ground`. To
 * white it goes by way of the brightest one of its hue, so that it stays a colour.
 */
export function nearestReadable(color: string, ground: string, wanted = ENOUGH_CONTRAST): string {
  const way = isDark(ground) ? [color, brightest(color), '#ffffff'] : [color, '#000000']
  const steps = way.slice(1).flatMap((end, index) => stepsBetween(way[index] ?? color, end))
  return steps.find((step) => contrastOf(step, ground) >= wanted) ?? way.at(-1) ?? color
}

function stepsBetween(color: string, end: string): string[] {
  return Array.from({ length: 101 }, (_, percent) => mixColors(color, end, percent / 100))
}

/** The colour with its largest share as large as can be, and the others in proportion; black stays black. */
function brightest(color: string): string {
  const shares = channels(color)
  const factor = 255 / Math.max(1, ...shares)
  return hexOf(shares.map((share) => share * factor))
}

/** The colour itself, or black or white where it cannot be read. */
export function readableOr(color: string, ground: string): string {
  if (contrastOf(color, ground) >= ENOUGH_CONTRAST) return color
  return isDark(ground) ? '#ffffff' : '#000000'
}

/** A `#rrggbb` colour on its way to another, as a share from 0 to 1. */
export function mixColors(color: string, other: string, share: number): string {
  const ends = channels(other)
  return hexOf(
    channels(color).map((channel, index) => channel + ((ends[index] ?? channel) - channel) * share),
  )
}

/** WCAG 2.2, “relative luminance”. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function hexOf(shares: readonly number[]): string {
  return `#${shares.map((share) => Math.round(share).toString(16).padStart(2, '0')).join('')}`
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
