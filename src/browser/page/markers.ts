/// <reference lib="dom" />
import type { Marker, Rectangle } from '../../model.ts'
import { fadedColor, pixels } from './paint.ts'
import { pseudoRectangle } from './pseudo.ts'
import { firstFamily } from './style.ts'

/** Where the text begins that a marker stands before. */
export interface TextEdges {
  readonly leftPx: number
  readonly rightPx: number
  readonly isRightToLeft: boolean
}

/** What stands before an item's or a quotation's text: a positioned `::before`, or a list's own. */
export function markerOf(slide: Element, element: Element, edges: TextEdges): Marker | undefined {
  const style = getComputedStyle(element, '::before')
  const isDrawn = style.position === 'absolute' && style.display !== 'none'
  if (!isDrawn || style.content === 'none') return ownMarker(element)
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
    ...{ hangPx, text, fontFamily: firstFamily(style.fontFamily) },
    color: fadedColor(style.color, element) ?? { hex: '000000', alpha: 1 },
  }
}

/** From where a marker begins to where the text does. */
export function hangOf(at: Rectangle, edges: TextEdges): number {
  return edges.isRightToLeft ? at.leftPx + at.widthPx - edges.rightPx : edges.leftPx - at.leftPx
}

/** The words of a `content`: its strings, and its counter's value for this item. */
export function generatedText(element: Element, content: string): string {
  const parts = [...content.matchAll(/"((?:[^"\\]|\\.)*)"|counters?\(([\w-]+)|attr\(([\w-]+)\)/g)]
  return parts
    .map(([, string, counter, attribute]) => {
      if (counter !== undefined) return String(counterOf(element, counter))
      if (attribute !== undefined) return element.getAttribute(attribute) ?? ''
      return (string ?? '').replace(/\\(.)/g, '$1')
    })
    .join('')
}

/** An item's number: what its list resets the counter to, and one for each item so far. */
export function counterOf(element: Element, counter: string): number {
  const list = element.parentElement
  if (list === null) return 1
  const words = getComputedStyle(list).counterReset.split(/\s+/)
  const reset = Number(words[words.indexOf(counter) + 1]) || 0
  return reset + 1 + [...list.children].indexOf(element)
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
    fontFamily: firstFamily(style.fontFamily),
  }
}
