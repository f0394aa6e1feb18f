/// <reference lib="dom" />

import type { Rectangle } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { remember } from './remember.ts'

/** A CSS colour as data; undefined where nothing would be painted. */
export function colorOf(css: string): Color | undefined {
  return remember('color', css, readColor)
}

/** Reads a CSS colour. Chromium computes most as rgb. */
export function readColor(css: string): Color | undefined {
  const rgb = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[,/ ]+/)
    .filter(Boolean)
    .map(Number)
  const [red = 0, green = 0, blue = 0, alpha = 1] = rgb ?? paintColor(css)
  if (alpha === 0) return undefined
  const digits = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'))
  return { hex: digits.join('').toUpperCase(), alpha: Math.round(alpha * 1000) / 1000 }
}

/** Paints one pixel with a colour of another notation, and reads it. */
export function paintColor(css: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null || !CSS.supports('color', css)) return [0, 0, 0, 0]
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** A colour made fainter by the opacity of an element and of all around it. */
export function fadedColor(css: string, element: Element): Color | undefined {
  const color = colorOf(css)
  return color && fadedTo(color, opacityOf(element))
}

/** A colour made fainter. */
export function fadedTo({ hex, alpha }: Color, opacity: number): Color {
  return { hex, alpha: Math.round(alpha * opacity * 1000) / 1000 }
}

/** The opacity of an element together with all around it. */
export function opacityOf(element: Element | null): number {
  if (element === null || element.localName === 'svg') return 1
  return remember(
    'opacity',
    element,
    () => opacityOf(element.parentElement) * ownOpacity(getComputedStyle(element)),
  )
}

/** An element's own opacity, as a property or as a filter. */
export function ownOpacity({ opacity, filter }: CSSStyleDeclaration): number {
  const [, share = '1'] = /^opacity\(([\d.]+)\)$/.exec(filter) ?? []
  return Number(opacity) * Number(share)
}

/** A rectangle of the page as one of the slide. */
export function rectangleOn(slide: Element, rect: DOMRect): Rectangle {
  const origin = originOf(slide)
  return {
    leftPx: rect.left - origin.left,
    topPx: rect.top - origin.top,
    widthPx: rect.width,
    heightPx: rect.height,
  }
}

/** Where a slide is on the page; beside a split background, its words fill only a part of it. */
export function originOf(slide: Element): DOMRect {
  return remember('origin', slide, () =>
    (slide.closest('svg[data-marpit-svg]') ?? slide).getBoundingClientRect(),
  )
}

/** A CSS length that is computed already. */
export function pixels(css: string): number {
  return Number.parseFloat(css) || 0
}

/** Nothing of it can be seen. */
export function isHidden(style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0'
}
