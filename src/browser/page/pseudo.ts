/// <reference lib="dom" />
import type { Rectangle } from '../../scene.ts'
import { originOf, pixels } from './paint.ts'

/**
 * Where a positioned `::before` or `::after` lies: its computed insets are what was used, from the
 * padding edge of the nearest positioned element around it.
 */
export function pseudoRectangle(
  slide: Element,
  element: Element,
  style: CSSStyleDeclaration,
): Rectangle {
  const isPositioned = getComputedStyle(element).position !== 'static'
  const holder = isPositioned ? element : ((element as HTMLElement).offsetParent ?? slide)
  const outer = holder.getBoundingClientRect()
  const border = getComputedStyle(holder)
  const origin = originOf(slide)
  const isInner = style.boxSizing === 'content-box'
  const sidesOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (isInner ? pixels(style.getPropertyValue(name)) : 0), 0)
  const across = sidesOf([
    'padding-left',
    'padding-right',
    'border-left-width',
    'border-right-width',
  ])
  const down = sidesOf(['padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'])
  const at = {
    leftPx: outer.left - origin.left + pixels(border.borderLeftWidth) + pixels(style.left),
    topPx: outer.top - origin.top + pixels(border.borderTopWidth) + pixels(style.top),
    widthPx: pixels(style.width) + across,
    heightPx: pixels(style.height) + down,
  }
  return transformed(at, style)
}

/** Whether a style turns, skews or scales what it draws. */
export function turns({ transform }: CSSStyleDeclaration): boolean {
  const { a, b, c, d } = new DOMMatrix(transform === 'none' ? '' : transform)
  return Math.abs(b) + Math.abs(c) > 0.01 || Math.abs(a - 1) + Math.abs(d - 1) > 0.01
}

/** The rectangle around what a transform makes of a rectangle. */
export function transformed(at: Rectangle, style: CSSStyleDeclaration): Rectangle {
  if (style.transform === 'none') return at
  const [x = 0, y = 0] = style.transformOrigin.split(' ').map(pixels)
  const matrix = new DOMMatrix(style.transform)
  const corners = [0, 1, 2, 3].map((corner) =>
    matrix.transformPoint({
      x: (corner % 2) * at.widthPx - x,
      y: Math.floor(corner / 2) * at.heightPx - y,
    }),
  )
  const across = corners.map((corner) => corner.x + x)
  const down = corners.map((corner) => corner.y + y)
  return {
    leftPx: at.leftPx + Math.min(...across),
    topPx: at.topPx + Math.min(...down),
    widthPx: Math.max(...across) - Math.min(...across),
    heightPx: Math.max(...down) - Math.min(...down),
  }
}
