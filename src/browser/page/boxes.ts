/// <reference lib="dom" />
import type { Rectangle, SceneBorder, SceneBox, SceneShadow, Side } from '../../scene.ts'
import { fillOf } from './fills.ts'
import { colorOf, fadedColor, fadedTo, opacityOf, pixels } from './paint.ts'

/**
 * The shapes of a style, of an element or of what it generates: one shape with a line around it, or
 * strips along its sides where these differ. A border lies inside its element.
 */
export function boxesAt(
  measured: Rectangle,
  element: Element,
  style: CSSStyleDeclaration,
): SceneBox[] {
  if (measured.widthPx <= 0 || measured.heightPx <= 0) return []
  const at = paintedAt(measured)
  const fill = fillOf(style, at, element)
  const borders = bordersOf(style, element)
  const outline = outlineOf(borders)
  const shadow = shadowOf(style, element)
  const strips = outline === undefined ? Object.entries(borders) : []
  const shape = { kind: 'box' as const, radiusPx: radiusOf(style, at), isFrame: false }
  const isShown = fill !== undefined || outline !== undefined
  return [
    ...(isShown ? [{ ...shape, at, fill, outline, shadow }] : []),
    ...strips.map(([side, { widthPx, color }]) => ({
      ...shape,
      at: sideOf(at, side, widthPx),
      fill: { kind: 'solid' as const, color },
      ...{ outline: undefined, radiusPx: 0, shadow: undefined },
    })),
  ]
}

/** Where Chromium paints a surface: between whole pixels, so that a thin rule is not two faint ones. */
export function paintedAt({ leftPx, topPx, widthPx, heightPx }: Rectangle): Rectangle {
  const [left, top] = [Math.round(leftPx), Math.round(topPx)]
  const [right, bottom] = [Math.round(leftPx + widthPx), Math.round(topPx + heightPx)]
  return {
    leftPx: left,
    topPx: top,
    widthPx: right > left ? right - left : widthPx,
    heightPx: bottom > top ? bottom - top : heightPx,
  }
}

/** The borders that a style shows. */
export function bordersOf(
  style: CSSStyleDeclaration,
  element: Element,
): Partial<Record<Side, SceneBorder>> {
  if (style.borderWidth === '0px') return {}
  const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']
  const shown = sides.flatMap((side) => {
    const widthPx = pixels(style.getPropertyValue(`border-${side}-width`))
    if (widthPx <= 0) return []
    const color = fadedColor(style.getPropertyValue(`border-${side}-color`), element)
    const line = style.getPropertyValue(`border-${side}-style`)
    if (line === 'none' || line === 'hidden' || color === undefined) return []
    const dash = line === 'dotted' ? 'dot' : line === 'dashed' ? 'dash' : 'solid'
    return [[side, { widthPx, color, dash }]]
  })
  return Object.fromEntries(shown)
}

/** The line all around, where all four sides have the same. */
export function outlineOf(borders: Partial<Record<Side, SceneBorder>>): SceneBorder | undefined {
  const all = Object.values(borders)
  const isSame = all.every((border) => JSON.stringify(border) === JSON.stringify(all[0]))
  return all.length === 4 && isSame ? all[0] : undefined
}

/** The radius that most corners have, in pixels. */
export function radiusOf(style: CSSStyleDeclaration, at: Rectangle): number {
  const [first = '0'] = style.borderTopLeftRadius.split(' ')
  const [last = '0'] = style.borderBottomRightRadius.split(' ')
  const shorter = Math.min(at.widthPx, at.heightPx)
  const radii = [first, last].map((css) =>
    css.endsWith('%') ? (pixels(css) / 100) * shorter : pixels(css),
  )
  return Math.min(...radii, shorter / 2)
}

/** The first shadow outside. Chromium computes it as a colour and four lengths. */
export function shadowOf(style: CSSStyleDeclaration, element: Element): SceneShadow | undefined {
  const shadows = style.boxShadow.match(/(?:[^,(]|\([^)]*\))+/g) ?? []
  const outer = shadows.find((css) => /px/.test(css) && !css.includes('inset'))
  const [, css = '', lengths = ''] = /^\s*(\S+\([^)]*\)|\S+)\s+(.*)$/.exec(outer ?? '') ?? []
  const color = colorOf(css)
  if (color === undefined) return undefined
  const [rightPx = 0, downPx = 0, blurPx = 0] = lengths.split(' ').map(pixels)
  return { rightPx, downPx, blurPx, color: fadedTo(color, opacityOf(element)) }
}

/** The strip along one side of a rectangle. */
export function sideOf(at: Rectangle, side: string, px: number): Rectangle {
  const { leftPx, topPx, widthPx, heightPx } = at
  if (side === 'top') return { ...at, heightPx: px }
  if (side === 'bottom') return { ...at, topPx: topPx + heightPx - px, heightPx: px }
  if (side === 'left') return { ...at, widthPx: px }
  return { ...at, leftPx: leftPx + widthPx - px, widthPx: px }
}
