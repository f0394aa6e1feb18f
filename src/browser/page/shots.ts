/// <reference lib="dom" />
import type { Rectangle, ScenePicture } from '../../model.ts'
import { standInName } from './generated.ts'
import { originOf } from './paint.ts'

/**
 * Marks an element that is to be photographed: `whole` with all that is inside it, or only what it
 * paints `itself`. The picture's address becomes data when that is done.
 */
export function shotOf(
  slide: Element,
  element: Element,
  extent: 'whole' | 'itself',
  reason: string | undefined,
): ScenePicture {
  const number = document.querySelectorAll('[data-shot]').length
  element.setAttribute('data-shot', String(number))
  element.setAttribute('data-shot-extent', extent)
  const alt =
    element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent ?? ''
  const look = {
    opacity: 1,
    isGray: false,
    radiusPx: 0,
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
  }
  const at = extentOf(slide, element, extent)
  const source = `shot:${number}`
  return { kind: 'picture', at, source, fallback: undefined, alt, reason, ...look }
}

/** Where an element draws: inside an `svg`, words can stand beside its box. */
export function extentOf(slide: Element, element: Element, extent: 'whole' | 'itself'): Rectangle {
  const inside = extent === 'whole' ? [...element.querySelectorAll('*')] : []
  const rects = [element, ...inside]
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 || height > 0)
  const origin = originOf(slide)
  const left = Math.floor(Math.min(...rects.map((rect) => rect.left)))
  const top = Math.floor(Math.min(...rects.map((rect) => rect.top)))
  return {
    leftPx: left - origin.left,
    topPx: top - origin.top,
    widthPx: Math.ceil(Math.max(...rects.map((rect) => rect.right))) - left,
    heightPx: Math.ceil(Math.max(...rects.map((rect) => rect.bottom))) - top,
  }
}

/** Shows one marked element alone, on nothing; says where it now is on the page. */
export function showShot(number: number): Rectangle {
  const element = document.querySelector(`[data-shot="${number}"]`)
  const slide = element?.closest('svg[data-marpit-svg]')
  const extent = element?.getAttribute('data-shot-extent') === 'whole' ? 'whole' : 'itself'
  hideShots()
  if (!element || !slide) return { leftPx: 0, topPx: 0, widthPx: 1, heightPx: 1 }
  const sheet = document.createElement('style')
  sheet.id = standInName()
  const inside = ':is(section, section *)' // the svg around a hidden one would paint nothing
  const own = `[data-shot="${number}"]`
  const whole = `${own}, ${own} *, ${own} *::before, ${own} *::after`
  sheet.textContent = [
    'html, body { background: none !important }',
    `${inside}, ${inside}::before, ${inside}::after { visibility: hidden !important }`,
    `${extent === 'whole' ? whole : own} { visibility: visible !important }`,
    `${own} [data-apart], ${own} [data-apart] * { visibility: hidden !important }`,
    extent === 'whole'
      ? ''
      : `${own} { color: transparent !important; list-style: none !important }`,
    'svg[data-marpit-svg]:not([data-shown]) { display: none !important }',
  ].join('\n')
  slide.setAttribute('data-shown', '')
  document.head.append(sheet)
  const { leftPx, topPx, widthPx, heightPx } = extentOf(slide, element, extent)
  const origin = slide.getBoundingClientRect()
  const place = { leftPx: leftPx + origin.left + scrollX, topPx: topPx + origin.top + scrollY }
  return { ...place, widthPx, heightPx }
}

/** Shows the page as it was. */
export function hideShots(): void {
  document.getElementById(standInName())?.remove()
  for (const slide of document.querySelectorAll('[data-shown]')) slide.removeAttribute('data-shown')
}
