/// <reference lib="dom" />
import type { ScenePicture } from '../../scene.ts'
import { colorOf } from './paint.ts'
import { shotOf } from './shots.ts'
import { apartMark, reasonOfWords } from './vector-words.ts'

/** An inline `svg` as a vector picture beside a photograph of it. */
export function vectorOf(slide: Element, svg: SVGSVGElement): ScenePicture {
  const holdsHtml = svg.querySelector('foreignObject') !== null
  const reason = holdsHtml ? 'an svg that holds HTML' : reasonOfWords(svg)
  const shot = shotOf(slide, svg, 'whole', reason)
  if (holdsHtml) return shot
  return { ...shot, source: vectorAddress(svg, shot), fallback: shot.source }
}

/** An `svg` with its computed styles inside, in a frame as large as all that it draws. */
export function vectorAddress(svg: SVGSVGElement, { at }: ScenePicture): string {
  const copy = svg.cloneNode(true) as SVGSVGElement // cloneNode says only that it is a node
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [index, original] of originals.entries())
    copies[index]?.setAttribute('style', vectorStyle(original))
  for (const words of copy.querySelectorAll(`[${apartMark()}]`)) words.remove()
  const box = svg.getBoundingClientRect()
  const left = Math.floor(Math.min(box.left, ...originals.map(leftOf)))
  const top = Math.floor(Math.min(box.top, ...originals.map(topOf)))
  copy.setAttribute('x', String(box.left - left))
  copy.setAttribute('y', String(box.top - top))
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  for (const name of ['', '-at', '-look']) copy.removeAttribute(`data-shot-whole${name}`)
  copy.removeAttribute('class')
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  frame.setAttribute('width', String(at.widthPx))
  frame.setAttribute('height', String(at.heightPx))
  frame.append(copy)
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(frame))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:image/svg+xml;base64,${btoa(letters)}`
}

/** The left edge of an element that is drawn. */
export function leftOf(element: Element): number {
  const { left, width, height } = element.getBoundingClientRect()
  return width > 0 || height > 0 ? left : Number.POSITIVE_INFINITY
}

/** The upper edge of an element that is drawn. */
export function topOf(element: Element): number {
  const { top, width, height } = element.getBoundingClientRect()
  return width > 0 || height > 0 ? top : Number.POSITIVE_INFINITY
}

/** What of an element's computed style a vector picture knows. */
export function vectorStyle(element: Element): string {
  const style = getComputedStyle(element)
  const painted = 'fill-rule stroke-width stroke-dasharray stroke-linecap stroke-linejoin'
  const more = 'opacity display visibility overflow dominant-baseline direction'
  const text = 'font-family font-size font-weight font-style letter-spacing text-anchor'
  return [
    ...['fill', 'stroke', 'stop'].flatMap((name) => paintStyle(style, name)),
    ...`${painted} ${more} ${text}`
      .split(' ')
      .map((name) => `${name}:${style.getPropertyValue(name)}`),
  ].join(';')
}

/** A colour in digits that every reader of `svg` knows, with how opaque it is beside it. */
export function paintStyle(style: CSSStyleDeclaration, name: string): string[] {
  const property = name === 'stop' ? 'stop-color' : name
  const opacity = Number(style.getPropertyValue(`${name}-opacity`))
  const value = style.getPropertyValue(property)
  const color = /^(?:none|url|context)/.test(value) ? undefined : colorOf(value)
  if (color === undefined) return [`${property}:${value}`, `${name}-opacity:${opacity}`]
  return [`${property}:#${color.hex}`, `${name}-opacity:${color.alpha * opacity}`]
}
