/// <reference lib="dom" />
import type { Rectangle, ScenePicture } from '../../scene.ts'
import { standInName } from './generated.ts'
import { opacityOf, originOf } from './paint.ts'
import { pseudoRectangle } from './pseudo.ts'

/** What of an element is photographed: all of it, what it paints itself, or what it generates. */
export type ShotExtent = 'whole' | 'itself' | 'before' | 'after'

/** An element and what of it is photographed. */
export interface ShotTarget {
  readonly element: Element
  readonly extent: ShotExtent
}

/**
 * Marks what is to be photographed; surfaces that look the same are photographed once. The picture's
 * address becomes data when that is done.
 */
export function shotOf(
  slide: Element,
  element: Element,
  extent: ShotExtent,
  reason: string | undefined,
): ScenePicture {
  const at = extentOf(slide, element, extent)
  const target = targetOf(element, extent)
  const number = sameShot(target, at) ?? markShot(target, at)
  const alt =
    element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent ?? ''
  const look = {
    opacity: 1,
    isGray: false,
    turnDeg: 0,
    radiusPx: 0,
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
  }
  const source = `shot:${number}`
  return { kind: 'picture', at, source, fallback: undefined, alt, reason, ...look }
}

/** When photographs are taken, what a stand-in stands for is there again. */
export function targetOf(element: Element, extent: ShotExtent): ShotTarget {
  const { parentElement, localName } = element
  if (localName !== standInName() || parentElement === null) return { element, extent }
  const isBefore = element.getAttribute('data-which') === 'before'
  return { element: parentElement, extent: isBefore ? 'before' : 'after' }
}

/** Numbers a photograph and notes where it is to be taken. */
export function markShot({ element, extent }: ShotTarget, at: Rectangle): number {
  const page = document.documentElement
  const number = Number(page.getAttribute('data-shots'))
  page.setAttribute('data-shots', String(number + 1))
  element.setAttribute(`data-shot-${extent}`, String(number))
  element.setAttribute(`data-shot-${extent}-at`, JSON.stringify(at))
  element.setAttribute(`data-shot-${extent}-look`, lookOfShot({ element, extent }, at))
  return number
}

/** The photograph of a surface that is painted in the same way. */
export function sameShot({ element, extent }: ShotTarget, at: Rectangle): number | undefined {
  if (extent === 'whole') return undefined
  const look = lookOfShot({ element, extent }, at)
  const mark = `data-shot-${extent}`
  const others = [...document.querySelectorAll(`[${mark}-look]`)]
  const same = others.find((other) => other.getAttribute(`${mark}-look`) === look)
  return same === undefined ? undefined : Number(same.getAttribute(mark))
}

/** All that decides on how a surface of a size is painted. */
export function lookOfShot({ element, extent }: ShotTarget, at: Rectangle): string {
  const isGenerated = extent === 'before' || extent === 'after'
  const style = getComputedStyle(element, isGenerated ? `::${extent}` : null)
  const names = [...style].filter((name) =>
    /^(?:background|border|box-shadow|clip|mask|filter|opacity|transform|rotate|scale)/.test(name),
  )
  const values = names.map((name) => style.getPropertyValue(name))
  return JSON.stringify([at.widthPx, at.heightPx, opacityOf(element), ...values])
}

/** Where an element draws: inside an `svg`, words can stand beside its box. */
export function extentOf(slide: Element, element: Element, extent: ShotExtent): Rectangle {
  if (extent === 'before' || extent === 'after')
    return pseudoRectangle(slide, element, getComputedStyle(element, `::${extent}`))
  const all = extent === 'whole' ? [...element.querySelectorAll('*')] : []
  // KaTeX cuts its roots and braces out of very wide drawings.
  const isFormula = element.closest('[role="math"]') !== null
  const inside = all.filter((each) => !isFormula || !(each instanceof SVGElement))
  const rects = [element, ...inside].flatMap((each) => {
    const rect = each.getBoundingClientRect()
    const [least, most] = [Math.min(rect.width, rect.height), Math.max(rect.width, rect.height)]
    return (each instanceof SVGElement ? most : least) > 0 ? [rect] : [] // a strut draws nothing
  })
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

/** Shows what one mark is for alone, on nothing; says where it now is on the page. */
export function showShot(number: number): Rectangle {
  const extents: readonly ShotExtent[] = ['whole', 'itself', 'before', 'after']
  const extent =
    extents.find((each) => document.querySelector(`[data-shot-${each}="${number}"]`)) ?? 'whole'
  const mark = `[data-shot-${extent}="${number}"]`
  const element = document.querySelector(mark)
  const slide = element?.closest('svg[data-marpit-svg]')
  hideShots()
  if (!element || !slide) return { leftPx: 0, topPx: 0, widthPx: 1, heightPx: 1 }
  const sheet = document.createElement('style')
  sheet.id = standInName()
  sheet.textContent = styleOfShot(mark, extent)
  slide.setAttribute('data-shown', '')
  document.head.append(sheet)
  const at: Rectangle = JSON.parse(element.getAttribute(`data-shot-${extent}-at`) ?? '')
  const origin = slide.getBoundingClientRect()
  const place = {
    leftPx: at.leftPx + origin.left + scrollX,
    topPx: at.topPx + origin.top + scrollY,
  }
  return { ...at, ...place }
}

/**
 * What hides all but one thing. Its slide comes first on the page; those with text that fits itself keep
 * their size, or that text would lose its own.
 */
export function styleOfShot(mark: string, extent: ShotExtent): string {
  const inside = ':is(section, section *)' // the svg around a hidden one would paint nothing
  const whole = `${mark}, ${mark} *, ${mark} *::before, ${mark} *::after`
  const own = extent === 'itself' ? mark : `${mark}::${extent}`
  const others = 'svg[data-marpit-svg]:not([data-shown])'
  return [
    'html, body { background: none !important }',
    `${inside}, ${inside}::before, ${inside}::after { visibility: hidden !important }`,
    `${extent === 'whole' ? whole : own} { visibility: visible !important }`,
    extent === 'whole'
      ? ''
      : `${own} { color: transparent !important; list-style: none !important }`,
    `${mark} [data-apart], ${mark} [data-apart] * { visibility: hidden !important }`,
    `${others}:not(:has([data-auto-scaling])) { display: none !important }`,
    `${others} { position: absolute !important; top: 0; left: 0 }`,
  ].join('\n')
}

/** Shows the page as it was. */
export function hideShots(): void {
  document.getElementById(standInName())?.remove()
  for (const slide of document.querySelectorAll('[data-shown]')) slide.removeAttribute('data-shown')
}
