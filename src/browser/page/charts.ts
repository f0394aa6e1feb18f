/// <reference lib="dom" />

import type { Rectangle, SceneChart, SceneChartLabel } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { colorOf, rectangleOn } from './paint.ts'

/** A chart as it is drawn: its place, its parts, and the colours that the theme gave it. */
export function chartOf(slide: Element, drawing: SVGSVGElement): SceneChart {
  const scale = drawing.getScreenCTM()?.a ?? 1
  const claims = (name: string) => drawing.classList.contains(name)
  const paint = (selector: string, property: 'fill' | 'stroke') =>
    chartPaint(drawing.querySelector(selector) ?? drawing, property)
  const keys = [...drawing.querySelectorAll<SVGElement>('[data-key]')].map(
    ({ dataset }) => dataset.key ?? '',
  )
  const ticks = chartParts(drawing, 'tick')
  return {
    kind: 'chart',
    at: rectangleOn(slide, drawing.getBoundingClientRect()),
    number: Number(drawing.dataset.chart),
    alt: drawing.getAttribute('aria-label') ?? '',
    isLying: claims('lies'),
    isRightToLeft: claims('reads-left'),
    textPx: Number.parseFloat(getComputedStyle(drawing).fontSize) * scale,
    scale,
    text: paint('text:not([data-part=tick], [data-part=title])', 'fill'),
    muted: chartPaint(
      drawing.querySelector('[data-part=tick], [data-part=title]') ?? drawing,
      'fill',
    ),
    rule: paint('line', 'stroke'),
    ...chartMeasures(slide, drawing),
    ticks: ticks.map(({ textContent }) => textContent ?? ''),
    labels: chartParts(drawing, 'value').map(chartLabel),
    ends: Object.fromEntries(
      chartParts(drawing, 'end').map((end) => [
        chartNumbers(end.dataset.part)[0] ?? 0,
        rectangleOn(slide, end.getBoundingClientRect()),
      ]),
    ),
    title: chartPlace(slide, drawing, 'title'),
    legend: chartPlace(slide, drawing, 'legend'),
    colors: Object.fromEntries(keys.map((key) => [key, paint(`[data-key="${key}"]`, 'fill')])),
  }
}

/** How an element is painted. */
export function chartPaint(element: Element, property: 'fill' | 'stroke'): Color {
  return colorOf(getComputedStyle(element)[property]) ?? { hex: '808080', alpha: 1 }
}

/** The elements whose name in the drawing begins with a word. */
export function chartParts(drawing: SVGSVGElement, name: string): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>(`[data-part^="${name}"]`)]
}

/** The numbers in a text. */
export function chartNumbers(text: string | undefined): number[] {
  return (text?.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number)
}

/** What the drawing says of its plot. */
export function chartMeasures(
  slide: Element,
  drawing: SVGSVGElement,
): Pick<SceneChart, 'inside' | 'values' | 'bars' | 'namesEvery'> {
  const { inside, values, bars, namesEvery } = drawing.dataset
  const [low, high, step] = chartNumbers(values)
  const [gap, overlap] = chartNumbers(bars)
  return {
    inside: insideOf(slide, drawing, chartNumbers(inside)),
    values: low === undefined || high === undefined ? undefined : [low, high, step ?? 1],
    bars: gap === undefined ? undefined : [gap, overlap ?? 0],
    namesEvery: Number(namesEvery ?? 1),
  }
}

/** Where the drawing says that its bars, lines or slices stand. */
export function insideOf(
  slide: Element,
  drawing: SVGSVGElement,
  [left = 0, top = 0, width = 0, height = 0]: readonly number[],
): Rectangle {
  const { a: scale, e, f } = drawing.getScreenCTM() ?? { a: 1, e: 0, f: 0 }
  const corner = [e + left * scale, f + top * scale] as const
  return rectangleOn(slide, new DOMRect(...corner, width * scale, height * scale))
}

/** Where a part of the drawing stands, if it has it. */
export function chartPlace(
  slide: Element,
  drawing: SVGSVGElement,
  name: string,
): Rectangle | undefined {
  const [part] = chartParts(drawing, name)
  return part && rectangleOn(slide, part.getBoundingClientRect())
}

/** A number in the drawing, by its series and category. */
export function chartLabel(text: SVGElement): SceneChartLabel {
  const [series = 0, category = 0] = chartNumbers(text.dataset.part)
  const isBold = Number(getComputedStyle(text).fontWeight) >= 600
  return { series, category, color: chartPaint(text, 'fill'), isBold }
}
