/// <reference lib="dom" />

import type { Fill, Gradient, Rectangle } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { colorOf, fadedTo, opacityOf, pixels } from './paint.ts'

/** What a style fills its box with: a gradient, or a colour; undefined where nothing is painted. */
export function fillOf(
  style: CSSStyleDeclaration,
  at: Rectangle,
  element: Element,
): Fill | undefined {
  if (style.backgroundClip === 'text') return undefined
  const opacity = opacityOf(element)
  const gradient = gradientOf(style.backgroundImage, at, opacity)
  if (gradient !== undefined) return gradient
  const color = colorOf(style.backgroundColor)
  return color && { kind: 'solid', color: fadedTo(color, opacity) }
}

/** A single linear gradient as it was computed; undefined for everything else. */
export function gradientOf(css: string, at: Rectangle, opacity: number): Gradient | undefined {
  const inside = /^linear-gradient\((.*)\)$/.exec(css)?.[1]
  const [first = '', ...rest] = inside === undefined ? [] : splitAtCommas(inside)
  const towards = cssAngle(first, at)
  const stops = towards === undefined ? [first, ...rest] : rest
  const angle = towards ?? 180
  const radians = (angle * Math.PI) / 180
  const { widthPx, heightPx } = at
  const lengthPx = widthPx * Math.abs(Math.sin(radians)) + heightPx * Math.abs(Math.cos(radians))
  const read = stopsOf(stops, lengthPx, opacity)
  if (inside === undefined || splitAtCommas(css).length > 1 || read === undefined) return undefined
  return { kind: 'linear', angleDeg: (angle + 270) % 360, stops: read }
}

/** The parts of a list; commas inside brackets part nothing. */
export function splitAtCommas(css: string): string[] {
  return (css.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []).map((part) => part.trim())
}

/** Where a gradient leads, in degrees clockwise from upwards; towards a corner by the box's shape. */
export function cssAngle(css: string, { widthPx, heightPx }: Rectangle): number | undefined {
  if (/^-?[\d.]+deg$/.test(css)) return (pixels(css) + 3600) % 360
  if (!css.startsWith('to ')) return undefined
  const x = css.includes('right') ? 1 : css.includes('left') ? -1 : 0
  const y = css.includes('top') ? 1 : css.includes('bottom') ? -1 : 0
  const isCorner = x !== 0 && y !== 0
  const [across, up] = isCorner ? [x * heightPx, y * widthPx] : [x, y]
  return ((Math.atan2(across, up) * 180) / Math.PI + 360) % 360
}

/** A gradient's colours and their places; undefined where one of them cannot be read. */
export function stopsOf(
  parts: readonly string[],
  lengthPx: number,
  opacity: number,
): Gradient['stops'] | undefined {
  const read = parts.flatMap((part) => {
    const [, css = '', places = ''] =
      /^([\w-]+\((?:[^()]|\([^()]*\))*\)|\S+)\s*(.*)$/.exec(part) ?? []
    const color = colorOf(css) ?? { hex: '', alpha: 0 }
    const shown = { hex: color.hex, alpha: fadedTo(color, opacity).alpha }
    const all = places === '' ? [undefined] : places.split(' ')
    return all.map((place) => ({ color: shown, at: placeOfStop(place, lengthPx) }))
  })
  const known = read.find(({ color }) => color.hex !== '')
  if (known === undefined || read.length < 2) return undefined
  const { hex } = known.color
  return spread(read).map((stop, index, all) => ({
    ...stop,
    color: stop.color.hex === '' ? { hex: nearestHex(all, index) ?? hex, alpha: 0 } : stop.color,
  }))
}

/** What is transparent has the colour of its neighbour. */
export function nearestHex(
  stops: readonly { readonly color: Color }[],
  index: number,
): string | undefined {
  const neighbours = [stops[index - 1], stops[index + 1]]
  return neighbours.find((stop) => stop !== undefined && stop.color.hex !== '')?.color.hex
}

/** A share of the gradient's line; undefined where the style does not say. */
export function placeOfStop(css: string | undefined, lengthPx: number): number | undefined {
  if (css === undefined) return undefined
  const share = css.endsWith('%') ? pixels(css) / 100 : pixels(css) / lengthPx
  return Math.round(share * 10_000) / 10_000
}

/** Stops without a place stand between their neighbours at equal distances. */
export function spread(
  stops: readonly { readonly color: Color; readonly at: number | undefined }[],
): Gradient['stops'] {
  const last = stops.length - 1
  const placed = stops.map(({ at }, index) => at ?? (index === 0 ? 0 : index === last ? 1 : at))
  return stops.map(({ color }, index) => {
    const own = placed[index]
    if (own !== undefined) return { color, at: Math.min(1, Math.max(0, own)) }
    const before = placed.findLastIndex((at, other) => other < index && at !== undefined)
    const after = placed.findIndex((at, other) => other > index && at !== undefined)
    const [from = 0, to = 1] = [placed[before], placed[after]]
    return { color, at: from + ((to - from) * (index - before)) / (after - before) }
  })
}
