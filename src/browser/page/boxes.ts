/// <reference lib="dom" />
import type { Rectangle, SceneBorder, SceneBox, Side } from '../../model.ts'
import { fadedColor, pixels, rectangleOn } from './paint.ts'

/** An element's background and borders as filled rectangles; a border lies inside its element. */
export function boxesOf(slide: Element, element: Element): SceneBox[] {
  const at = rectangleOn(slide, element.getBoundingClientRect())
  const fill = fadedColor(getComputedStyle(element).backgroundColor, element)
  const background = fill === undefined ? [] : [boxAt(at, fill)]
  const borders = Object.entries(bordersOf(element)).map(([side, border]) =>
    boxAt(sideOf(at, side, border.widthPx), border.color),
  )
  return [...background, ...borders]
}

/** A box of what a slide says. */
export function boxAt(at: Rectangle, fill: SceneBox['fill']): SceneBox {
  return { kind: 'box', at, fill, isFrame: false }
}

/** The borders that an element shows. */
export function bordersOf(element: Element): Partial<Record<Side, SceneBorder>> {
  const style = getComputedStyle(element)
  const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']
  const shown = sides.flatMap((side) => {
    const widthPx = pixels(style.getPropertyValue(`border-${side}-width`))
    const color = fadedColor(style.getPropertyValue(`border-${side}-color`), element)
    const isDrawn = style.getPropertyValue(`border-${side}-style`) !== 'none'
    return widthPx > 0 && isDrawn && color !== undefined ? [[side, { widthPx, color }]] : []
  })
  return Object.fromEntries(shown)
}

/** The strip along one side of a rectangle. */
export function sideOf(at: Rectangle, side: string, px: number): Rectangle {
  const { leftPx, topPx, widthPx, heightPx } = at
  if (side === 'top') return { ...at, heightPx: px }
  if (side === 'bottom') return { ...at, topPx: topPx + heightPx - px, heightPx: px }
  if (side === 'left') return { ...at, widthPx: px }
  return { ...at, leftPx: leftPx + widthPx - px, widthPx: px }
}

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
  const origin = slide.getBoundingClientRect()
  return {
    leftPx: outer.left - origin.left + pixels(border.borderLeftWidth) + pixels(style.left),
    topPx: outer.top - origin.top + pixels(border.borderTopWidth) + pixels(style.top),
    widthPx: pixels(style.width),
    heightPx: pixels(style.height),
  }
}

/** A positioned `::before` or `::after` without words, as a rectangle that every such slide has. */
export function pseudoBox(slide: Element, element: Element, which: string): SceneBox[] {
  const style = getComputedStyle(element, which)
  const fill = fadedColor(style.backgroundColor, element)
  const isDrawn =
    style.content === '""' && style.position === 'absolute' && style.display !== 'none'
  if (!isDrawn || fill === undefined) return []
  const at = pseudoRectangle(slide, element, style)
  return [{ kind: 'box', at, fill, isFrame: element === slide }]
}
