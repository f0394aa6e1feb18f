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

/** The colour nearest to `color`, on its way to black or to white, that can be read on `ground`. */
export function nearestReadable(color: string, ground: string, wanted = ENOUGH_CONTRAST): string {
  const pole = isDark(ground) ? '#ffffff' : '#000000'
  const steps = Array.from({ length: 101 }, (_, percent) => mixColors(color, pole, percent / 100))
  return steps.find((step) => contrastOf(step, ground) >= wanted) ?? pole
}

/** The colour itself, or black or white where it cannot be read. */
export function readableOr(color: string, ground: string): string {
  if (contrastOf(color, ground) >= ENOUGH_CONTRAST) return color
  return isDark(ground) ? '#ffffff' : '#000000'
}

/** A `#rrggbb` colour on its way to another, as a share from 0 to 1. */
export function mixColors(color: string, other: string, share: number): string {
  const ends = channels(other)
  const mixed = channels(color).map((channel, index) =>
    Math.round(channel + ((ends[index] ?? channel) - channel) * share),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG 2.2, “relative luminance”. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
