/// <reference lib="dom" />
import type { Marker, Rectangle } from '../../model.ts'
import { usedFamily } from './families.ts'
import { generatedText, isMarkerDrawn } from './generated.ts'
import { fadedColor, pixels } from './paint.ts'
import { pseudoRectangle } from './pseudo.ts'

/** Where the text begins that a marker stands before. */
export interface TextEdges {
  readonly leftPx: number
  readonly rightPx: number
  readonly isRightToLeft: boolean
}

/** What stands before an item's or a quotation's text: a positioned `::before`, or a list's own. */
export function markerOf(slide: Element, element: Element, edges: TextEdges): Marker | undefined {
  const style = getComputedStyle(element, '::before')
  if (!isMarkerDrawn(slide, element)) return ownMarker(element)
  const at = pseudoRectangle(slide, element, style)
  const hangPx = hangOf(at, edges)
  const text = generatedText(element, style.content)
  const fill = fadedColor(style.backgroundColor, element)
  if (text === '')
    return (
      fill && { kind: 'square', hangPx, sizePx: Math.max(at.widthPx, at.heightPx), color: fill }
    )
  return {
    kind: /^\d/.test(text) ? 'number' : 'sign',
    ...{ hangPx, text, fontFamily: usedFamily(style.fontFamily) },
    color: fadedColor(style.color, element) ?? { hex: '000000', alpha: 1 },
  }
}

/** From where a marker begins to where the text does. */
export function hangOf(at: Rectangle, edges: TextEdges): number {
  return edges.isRightToLeft ? at.leftPx + at.widthPx - edges.rightPx : edges.leftPx - at.leftPx
}

/** A list's own bullet or number, where the theme leaves it to the browser. */
export function ownMarker(element: Element): Marker | undefined {
  const style = getComputedStyle(element)
  if (element.localName !== 'li' || style.listStyleType === 'none') return undefined
  const list = element.parentElement
  const start = list instanceof HTMLOListElement ? list.start : 1
  const number = start + [...(list?.children ?? [])].indexOf(element)
  const isNumbered = style.listStyleType === 'decimal'
  return {
    kind: isNumbered ? 'number' : 'sign',
    hangPx: pixels(style.fontSize) * (isNumbered ? 0.6 + 0.6 * String(number).length : 0.9),
    text: isNumbered ? `${number}.` : '•',
    color: fadedColor(style.color, element) ?? { hex: '000000', alpha: 1 },
    fontFamily: usedFamily(style.fontFamily),
  }
}
