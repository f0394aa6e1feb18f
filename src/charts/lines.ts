import type { Chart, ChartSeries } from '../model.ts'
import { drawAxis, drawNames, namesHeight, namesShown } from './axis.ts'
import type { Palette } from './palette.ts'
import { type Drawing, mirrored, type Plot, rule, words } from './plot.ts'
import { type ValueScale, valueScale, valuesBetween } from './scales.ts'
import { areaPath, linePath } from './shapes.ts'
import { element } from './svg.ts'
import { widest, wrap } from './text.ts'
import { toneAt } from './tones.ts'

/** Lines over time, or areas on top of each other; each named at its end. */
export function drawLines(chart: Chart, plot: Plot, topPx: number): Drawing {
  const { widthPx, heightPx, textPx, palette } = plot
  const { categories, type } = chart
  const isArea = type === 'area'
  const ends = chart.series.map((series) => endLabel(chart, series))
  const endPx = Math.min(widest(ends, textPx) * 1.1 + 18, widthPx * 0.34)
  const stepPx = (widthPx - endPx - 80) / Math.max(1, categories.length - 1)
  const bottomPx = heightPx - namesHeight(chart, plot, stepPx)
  const layers = isArea ? stack(chart) : chart.series.map(plain)
  const insideTopPx = topPx + 14
  const scale = lineScale(layers, [bottomPx, insideTopPx], isArea)
  const axis = drawAxis(chart, plot, { scale, endPx: widthPx - endPx })
  const centers = categories.map(
    (_, index) =>
      axis.startPx +
      (categories.length === 1 ? 0.5 : index / (categories.length - 1)) *
        (widthPx - endPx - axis.startPx),
  )
  const place = (layer: Layer) =>
    layer.map((point, index) => {
      if (point === undefined) return undefined
      const [low, high] = point
      return { x: mirrored(plot, centers[index] ?? 0), low: scale.at(low), high: scale.at(high) }
    })
  const placed = layers.map(place)
  const drawn = placed.flatMap((points, index) => drawLayer(points, index, { isArea, palette }))
  const names = drawNames(chart, plot, { centers, stepPx, topPx: bottomPx })
  const labels = drawEnds(plot, { ends, layers, scale, x: widthPx - endPx, isArea, bottomPx })
  const zero = scale.ticks.includes(0) ? scale.at(0) : bottomPx
  const base = rule(plot, [axis.startPx, zero], [widthPx - endPx, zero], palette.text)
  const { startPx } = axis
  return {
    heightPx,
    content: [...axis.content, ...drawn, base, ...names, ...labels],
    inside: {
      ...{ x: startPx, y: insideTopPx },
      ...{ width: widthPx - endPx - startPx, height: bottomPx - insideTopPx },
      values: valuesBetween(scale, [bottomPx, insideTopPx]),
      namesEvery: namesShown(categories, plot, stepPx),
    },
  }
}

/** For each category the lower and the upper value; undefined where there is none. */
type Layer = readonly (readonly [number, number] | undefined)[]

function plain({ points }: ChartSeries): Layer {
  return points.map(({ value }) => (value === undefined ? undefined : [value, value]))
}

function stack({ series, categories }: Chart): Layer[] {
  const below = categories.map(() => 0)
  return series.map(({ points }) =>
    points.map(({ value = 0 }, index): [number, number] => {
      const low = below[index] ?? 0
      below[index] = low + value
      return [low, low + value]
    }),
  )
}

/** An axis from zero; that of lines which all stay far from it begins and ends near them. */
function lineScale(
  layers: readonly Layer[],
  range: readonly [number, number],
  isArea: boolean,
): ValueScale {
  const values = layers.flat().flatMap((point) => point ?? [])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (isArea || !isFarFromZero(low, high)) return valueScale(values, range, { hasAxis: true })
  const margin = (high - low) / 2
  const ends = low < 0 ? [low, high + margin] : [low - margin, high]
  return valueScale(ends, range, { startsAtZero: false, hasAxis: true })
}

/** Values that differ by less than this share of the farthest: the rule by which Excel leaves out zero. */
const FAR = 1 / 6

function isFarFromZero(low: number, high: number): boolean {
  const farthest = Math.max(Math.abs(low), Math.abs(high))
  return low * high > 0 && high > low && high - low < farthest * FAR
}

function endLabel(chart: Chart, { name, points }: ChartSeries): string {
  const last = points.findLast(({ value }) => value !== undefined)?.label ?? ''
  return chart.series.length === 1 ? last : `${name} ${last}`
}

function drawLayer(
  points: readonly ({ x: number; low: number; high: number } | undefined)[],
  index: number,
  { isArea, palette }: { readonly isArea: boolean; readonly palette: Palette },
): string[] {
  const { fill } = toneAt(palette, index)
  const key = { 'data-key': `s${index}` }
  if (isArea) {
    const edge = { stroke: palette.background, 'stroke-width': 2 }
    return [element('path', { d: areaPath(points), fill, ...edge, ...key })]
  }
  const last = points.findLast((point) => point !== undefined)
  const dot = last && element('circle', { cx: last.x, cy: last.high, r: 6, fill, ...key })
  const pen = { stroke: fill, 'stroke-width': 4, 'stroke-linejoin': 'round' }
  return [element('path', { d: linePath(points), fill: 'none', ...pen }), dot ?? '']
}

/** What each line is, at its end; names that would meet move apart, and stay on the drawing. */
function drawEnds(
  plot: Plot,
  lines: {
    readonly ends: readonly string[]
    readonly layers: readonly Layer[]
    readonly scale: ValueScale
    readonly x: number
    /** Below it are the names of the categories. */
    readonly bottomPx: number
    readonly isArea: boolean
  },
): string[] {
  const { ends, layers, scale, isArea } = lines
  const x = lines.x + 14
  const wanted = layers
    .map((layer, index) => {
      const [low, high] = layer.findLast((point) => point !== undefined) ?? [0, 0]
      const text = wrap(ends[index] ?? '', (plot.widthPx - x) / 1.08, plot.textPx)
      const y = scale.at(isArea && layers.length > 1 ? (low + high) / 2 : high)
      return { text, y, part: `end ${index}` }
    })
    .toSorted((a, b) => a.y - b.y)
  const heights = wanted.map(({ text }) => text.length * plot.textPx * 1.15)
  const middles = moveApart(
    wanted.map(({ y }) => y),
    heights,
    lines.bottomPx + plot.textPx * 0.3,
  )
  return wanted.map(({ text, part }, index) =>
    words(plot, text, { x, y: middles[index] ?? 0 }, { anchor: 'start', isBold: true, part }),
  )
}

/** The middles of things below each other: near where they want to be, none over another. */
function moveApart(
  wanted: readonly number[],
  heights: readonly number[],
  bottom: number,
): readonly number[] {
  const halves = heights.map((height) => height / 2)
  const middles = [...wanted]
  for (const [index, half] of halves.entries()) {
    const above = (middles[index - 1] ?? Number.NEGATIVE_INFINITY) + (halves[index - 1] ?? 0)
    middles[index] = Math.max(middles[index] ?? 0, above + half)
  }
  let limit = bottom
  for (const index of halves.keys()) {
    const at = halves.length - 1 - index
    const half = halves[at] ?? 0
    middles[at] = Math.min(middles[at] ?? 0, limit - half)
    limit = (middles[at] ?? 0) - half
  }
  return middles
}
