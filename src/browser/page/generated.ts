/// <reference lib="dom" />
import type { Rectangle } from '../../scene.ts'
import { generatorsOf } from './generators.ts'
import { originOf, pixels } from './paint.ts'
import { propertiesIn } from './properties.ts'
import { pseudoRectangle } from './pseudo.ts'
import { remember } from './remember.ts'

/** The name of the elements that stand in for `::before` and `::after` while these are measured. */
export function standInName(): string {
  return 'takedeck-generated'
}

/** While a stand-in is there, what it stands for is not. */
export function hidePseudoElements(): HTMLStyleElement {
  const sheet = document.createElement('style')
  sheet.textContent = ['before', 'after']
    .map((which) => `[data-generated~="${which}"]::${which} { content: none !important }`)
    .join('\n')
  document.head.append(sheet)
  return sheet
}

/**
 * Puts elements where an element generates content, so that it can be measured like any other;
 * gives back how to take them away. Empty positioned ones need none: see `pseudo.ts`.
 */
export function generateContent(slide: Element, element: Element): () => void {
  const made = (['before', 'after'] as const).flatMap((which) => {
    if (!generates(element, which)) return []
    const style = getComputedStyle(element, `::${which}`)
    if (!needsStandIn(slide, element, which, style)) return []
    const standIn = document.createElement(standInName())
    standIn.style.cssText = styleText(style)
    standIn.setAttribute('data-which', which)
    standIn.style.content = 'normal'
    standIn.textContent = generatedText(element, style.content)
    standIn.append(...generatedPicture(style.content))
    return [{ which, standIn }]
  })
  if (made.length === 0) return () => undefined
  element.setAttribute('data-generated', made.map(({ which }) => which).join(' '))
  for (const { which, standIn } of made) {
    if (which === 'before') element.prepend(standIn)
    else element.append(standIn)
  }
  return () => {
    for (const { standIn } of made) standIn.remove()
    element.removeAttribute('data-generated')
  }
}

/** Whether a style generates content there: most elements have none, and their styles are slow to ask. */
export function generates(element: Element, which: 'before' | 'after'): boolean {
  const generators = remember('generators', which, generatorsOf)
  if (generators?.has(element) === false && element.localName !== standInName()) return false
  return remember(`generates ${which}`, element, () => {
    const { content } = getComputedStyle(element, `::${which}`)
    return content !== 'none' && content !== 'normal'
  })
}

/** A computed style as an element's own, but for what neither moves nor paints anything. */
export function styleText(style: CSSStyleDeclaration): string {
  const names = remember('properties', document, () => propertiesIn(style))
  return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
}

/** Whether generated content is shown, and neither a marker, an empty box nor the slide's number. */
export function needsStandIn(
  slide: Element,
  element: Element,
  which: string,
  style: CSSStyleDeclaration,
): boolean {
  const { content, display, position } = style
  if (content === 'none' || content === 'normal' || display === 'none') return false
  if (which === 'before' && isMarkerDrawn(slide, element)) return false
  if (element === slide && which === 'after' && slide.hasAttribute('data-marpit-pagination'))
    return false
  return content !== '""' || position !== 'absolute'
}

/** An item's or quotation's positioned `::before` that hangs in front of its text; one with a picture is that. */
export function isMarkerDrawn(slide: Element, element: Element): boolean {
  if (!['li', 'blockquote'].includes(element.localName) || !generates(element, 'before'))
    return false
  return remember('marker', element, () => hangsBeside(slide, element))
}

/** Whether what is generated before a text stands beside it. */
export function hangsBeside(slide: Element, element: Element): boolean {
  const style = getComputedStyle(element, '::before')
  if (style.position !== 'absolute' || /^(?:none|url)/.test(style.content)) return false
  if (style.display === 'none' || style.backgroundImage !== 'none') return false
  const at = markerPlace(slide, element)
  const { left, right } = element.getBoundingClientRect()
  const own = getComputedStyle(element)
  const origin = originOf(slide).left
  const isBadge = style.content !== '""' && style.backgroundColor !== 'rgba(0, 0, 0, 0)'
  const isBeside =
    own.direction === 'rtl'
      ? at.leftPx >= right - origin - pixels(own.paddingRight) - 1
      : at.leftPx + at.widthPx <= left - origin + pixels(own.paddingLeft) + 1
  return isBeside && !isBadge
}

/** Where a positioned `::before` of an element lies. */
export function markerPlace(slide: Element, element: Element): Rectangle {
  return remember('marker place', element, () =>
    pseudoRectangle(slide, element, getComputedStyle(element, '::before')),
  )
}

/** A picture that a `content` names; what the page has shown is there at once. */
export function generatedPicture(content: string): HTMLImageElement[] {
  const [, source] = /^url\("(data:[^"]+)"\)/.exec(content) ?? []
  if (source === undefined) return []
  const picture = new Image()
  picture.src = source
  picture.alt = ''
  picture.style.cssText = 'display: block; width: 100%; height: 100%'
  return [picture]
}

/** The words of a `content`: its strings, and its counter's value for this item. */
export function generatedText(element: Element, content: string): string {
  if (content.startsWith('url(')) return ''
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
  if (counter === 'list-item') return numberOfItem(element)
  const index = [...list.children].indexOf(element)
  const words = getComputedStyle(list).counterReset.split(/\s+/)
  const reset = Number(words[words.indexOf(counter) + 1]) || 0
  return reset + 1 + index
}

/** An item's number: one more than that before it, where it does not say another. */
export function numberOfItem(element: Element): number {
  const own = element.getAttribute('value')
  if (own !== null && /^-?\d+$/.test(own)) return Number(own)
  const before = element.previousElementSibling
  if (before !== null) return numberOfItem(before) + 1
  const list = element.parentElement
  return list instanceof HTMLOListElement ? list.start : 1
}
