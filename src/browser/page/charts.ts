/// <reference lib="dom" />
import type { Color, SceneChart } from '../../scene.ts'
import { colorOf, rectangleOn } from './paint.ts'

/** A chart as it is drawn: its place, and the colours that the theme gave it. */
export function chartOf(slide: Element, drawing: SVGSVGElement): SceneChart {
  const box = drawing.getBoundingClientRect()
  const scale = drawing.getScreenCTM()?.a ?? 1
  const claims = (name: string) => drawing.classList.contains(name)
  const paint = (selector: string, property: 'fill' | 'stroke'): Color => {
    const element = drawing.querySelector(selector) ?? drawing
    return colorOf(getComputedStyle(element)[property]) ?? { hex: '808080', alpha: 1 }
  }
  const keys = [...drawing.querySelectorAll<SVGElement>('[data-key]')].map(
    ({ dataset }) => dataset.key ?? '',
  )
  return {
    kind: 'chart',
    at: rectangleOn(slide, box),
    number: Number(drawing.dataset.chart),
    inside: insideOf(slide, drawing),
    alt: drawing.getAttribute('aria-label') ?? '',
    isLying: claims('lies'),
    hasAxis: claims('has-axis'),
    isRightToLeft: claims('reads-left'),
    textPx: Number.parseFloat(getComputedStyle(drawing).fontSize) * scale,
    text: paint('text', 'fill'),
    rule: paint('line', 'stroke'),
    colors: Object.fromEntries(keys.map((key) => [key, paint(`[data-key="${key}"]`, 'fill')])),
  }
}

/** Where the drawing says that its bars or lines stand. */
export function insideOf(slide: Element, drawing: SVGSVGElement): SceneChart['inside'] {
  const matrix = drawing.getScreenCTM()
  const { inside } = drawing.dataset
  if (matrix === null || inside === undefined) return undefined
  const [left = 0, top = 0, width = 0, height = 0] = inside.split(' ').map(Number)
  const { a: scale, e, f } = matrix
  const corner = [e + left * scale, f + top * scale] as const
  return rectangleOn(slide, new DOMRect(...corner, width * scale, height * scale))
}
