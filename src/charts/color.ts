/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number]

/** Reads `#rgb`, `#rrggbb` or `rgb(…)`; undefined for other notations. */
export function readColor(css: string): Rgb | undefined {
  const [, digits] = /^#([0-9a-f]{3,8})$/i.exec(css.trim()) ?? []
  if (digits !== undefined) return readDigits(digits)
  const [red, green, blue] = /^rgba?\(([^)]+)\)$/i.exec(css.trim())?.[1]?.match(/[\d.]+/g) ?? []
  return blue === undefined ? undefined : [Number(red), Number(green), Number(blue)]
}

function readDigits(digits: string): Rgb {
  const size = digits.length < 6 ? 1 : 2
  const part = (index: number) => {
    const value = digits.slice(index * size, (index + 1) * size)
    return Number.parseInt(size === 1 ? value + value : value, 16)
  }
  return [part(0), part(1), part(2)]
}

/** A colour as `#rrggbb`. */
export function hexOf(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** A colour on the way from one to another; `share` of the second. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const between = (index: 0 | 1 | 2) => one[index] + (other[index] - one[index]) * share
  return [between(0), between(1), between(2)]
}

/** How well two colours can be told apart, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
