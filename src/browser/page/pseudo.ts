/// <reference lib="dom" />
import type { Rectangle, SceneBox } from '../../model.ts'
import { boxesAt } from './boxes.ts'
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
  return {
    leftPx: outer.left - origin.left + pixels(border.borderLeftWidth) + pixels(style.left),
    topPx: outer.top - origin.top + pixels(border.borderTopWidth) + pixels(style.top),
    widthPx: pixels(style.width) + across,
    heightPx: pixels(style.height) + down,
  }
}

/** A positioned `::before` or `::after` without words; a slide's own is one that every slide has. */
export function pseudoBoxes(slide: Element, element: Element, which: string): SceneBox[] {
  const style = getComputedStyle(element, which)
  const isDrawn =
    style.content === '""' && style.position === 'absolute' && style.display !== 'none'
  if (!isDrawn) return []
  const at = pseudoRectangle(slide, element, style)
  return boxesAt(at, element, style).map((box) => ({ ...box, isFrame: element === slide }))
}
