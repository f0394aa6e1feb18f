/// <reference lib="dom" />

import type { Rectangle } from '../../scene.ts'
import type { Marker } from '../../scene-text.ts'
import { bordersOf, outlineOf, radiusOf } from './boxes.ts'
import { usedFamily } from './families.ts'
import { generatedText, isMarkerDrawn, markerPlace, numberOfItem } from './generated.ts'
import { fadedColor, pixels } from './paint.ts'
import { verticalMetrics, widthOfText } from './style.ts'

/** Where the text begins that a marker stands before. */
export interface TextEdges {
  readonly leftPx: number
  readonly rightPx: number
  /** That of its first line. */
  readonly baselinePx: number
  readonly isRightToLeft: boolean
}

/** What stands before an item's or a quotation's text: a positioned `::before`, or a list's own. */
export function markerOf(slide: Element, element: Element, edges: TextEdges): Marker | undefined {
  if (!isMarkerDrawn(slide, element)) return ownMarker(element)
  const style = getComputedStyle(element, '::before')
  const at = markerPlace(slide, element)
  const hangPx = hangOf(at, edges)
  const text = generatedText(element, style.content)
  if (text === '') return shapeMarker(element, style, at, edges)
  const color = fadedColor(style.color, element) ?? { hex: '000000', alpha: 1 }
  const sign = { hangPx, text, color, fontFamily: usedFamily(style.fontFamily) }
  const number = Number.parseInt(text, 10)
  return Number.isNaN(number)
    ? { kind: 'sign', ...sign }
    : { kind: 'number', ...sign, number, numerals: 'arabic' }
}

/** A marker without words: a square, a disc, or a ring. */
export function shapeMarker(
  element: Element,
  style: CSSStyleDeclaration,
  at: Rectangle,
  edges: TextEdges,
): Marker | undefined {
  const hangPx = hangOf(at, edges)
  const color = fadedColor(style.backgroundColor, element)
  const sizePx = Math.max(at.widthPx, at.heightPx)
  const risePx = edges.baselinePx - at.topPx - at.heightPx / 2
  const isRound = radiusOf(style, at) > 0.4 * sizePx
  const kind = isRound ? 'disc' : 'square'
  if (color !== undefined) return { kind, hangPx, sizePx, risePx, color }
  const line = outlineOf(bordersOf(style, element))
  const text = isRound ? '○' : '□'
  return line && { kind: 'sign', hangPx, text, color: line.color, fontFamily: 'Arial' }
}

/** From where a marker begins to where the text does. */
export function hangOf(at: Rectangle, edges: TextEdges): number {
  return edges.isRightToLeft ? at.leftPx + at.widthPx - edges.rightPx : edges.leftPx - at.leftPx
}

/** A list's own bullet or number, where the theme leaves it to the browser. */
export function ownMarker(element: Element): Marker | undefined {
  const { listStyleType, fontSize, fontFamily } = getComputedStyle(element)
  if (element.localName !== 'li' || listStyleType === 'none') return undefined
  const emPx = pixels(fontSize)
  const { color: css } = getComputedStyle(element, '::marker')
  const color = fadedColor(css, element) ?? { hex: '000000', alpha: 1 }
  const shared = { color, fontFamily: usedFamily(fontFamily) }
  const numerals = numeralsOf(listStyleType)
  if (numerals !== undefined) {
    const number = numberOfItem(element)
    const hangPx = widthOfText(`${numeralOf(number, numerals)}. `, element)
    return { kind: 'number', ...shared, hangPx, text: `${number}.`, number, numerals }
  }
  if (listStyleType === 'disc' || listStyleType === 'square')
    return { kind: listStyleType, color, ...ownShape(element) }
  return { kind: 'sign', ...shared, hangPx: 0.9 * emPx, text: signOf(listStyleType) }
}

/** The sign of a list that has its own, or one that presentations call a ring. */
export function signOf(listStyleType: string): string {
  const [, own] = /^"(.*)"$/.exec(listStyleType) ?? []
  return own?.trim() || (listStyleType === 'circle' ? '◦' : '•')
}

/** Where Chromium draws an item's disc or square, by its font (Blink, `ListMarker::RelativeSymbolMarkerRect`). */
export function ownShape(item: Element) {
  const style = getComputedStyle(item)
  const ascentPx = Math.round(verticalMetrics(style).ascent * pixels(style.fontSize))
  const shareOfAscent = Math.floor((2 * ascentPx) / 3)
  const sizePx = Math.floor((shareOfAscent + 1) / 2)
  const besidePx = 7
  const abovePx = (3 * (ascentPx - shareOfAscent)) / 2
  const risePx = ascentPx - abovePx - sizePx / 2
  return { hangPx: shareOfAscent + besidePx, sizePx, risePx }
}

/** How a list writes its numbers; undefined where it has signs. */
export function numeralsOf(type: string): (Marker & { kind: 'number' })['numerals'] | undefined {
  if (/^decimal/.test(type)) return 'arabic'
  if (/^lower-(?:alpha|latin)$/.test(type)) return 'alphaLc'
  if (/^upper-(?:alpha|latin)$/.test(type)) return 'alphaUc'
  if (type === 'lower-roman') return 'romanLc'
  return type === 'upper-roman' ? 'romanUc' : undefined
}

/** A number as its list writes it. */
export function numeralOf(
  number: number,
  numerals: (Marker & { kind: 'number' })['numerals'],
): string {
  if (numerals === 'arabic' || number < 1) return String(number)
  const isRoman = numerals.startsWith('roman')
  const text = isRoman ? romanOf(number) : lettersOf(number)
  return numerals.endsWith('Uc') ? text.toUpperCase() : text
}

/** A number in small letters: behind z come aa, ab and so on. */
export function lettersOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  const letter = String.fromCodePoint(97 + ((number - 1) % 26))
  return before === 0 ? letter : lettersOf(before) + letter
}

/** A number in small Roman numerals. */
export function romanOf(number: number): string {
  const signs = { m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40 }
  let left = number
  return Object.entries({ ...signs, x: 10, ix: 9, v: 5, iv: 4, i: 1 })
    .map(([sign, value]) => {
      const count = Math.floor(left / value)
      left -= count * value
      return sign.repeat(count)
    })
    .join('')
}
