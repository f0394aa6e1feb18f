import type { Chart } from '../model.ts'
import { type Plot, rule, words } from './plot.ts'
import type { ValueScale } from './scales.ts'
import { widest, wrap } from './text.ts'

/** Lines at round values, each with its number before it; the plot begins at `startPx`. */
export function drawAxis(
  chart: Chart,
  plot: Plot,
  { scale, endPx }: { readonly scale: ValueScale; readonly endPx: number },
): { readonly startPx: number; readonly content: readonly string[] } {
  const { palette, textPx } = plot
  const labels = printTicks(chart, scale.ticks, plot.lang)
  const startPx = widest(labels, textPx) * 1.1 + 12
  const content = scale.ticks.flatMap((tick, index) => {
    const y = scale.at(tick)
    const at = { x: startPx - 12, y }
    return [
      rule(plot, [startPx, y], [endPx, y], palette.rule),
      words(plot, labels[index] ?? '', at, { anchor: 'end', fill: palette.muted, part: 'tick' }),
    ]
  })
  return { startPx, content }
}

/** Lines at round values from top to bottom, each with its number below it. */
export function drawAxisBelow(
  chart: Chart,
  plot: Plot,
  {
    scale,
    topPx,
    bottomPx,
  }: Readonly<Record<'topPx' | 'bottomPx', number>> & {
    readonly scale: ValueScale
  },
): readonly string[] {
  const { palette, textPx, lang } = plot
  const labels = printTicks(chart, scale.ticks, lang)
  return scale.ticks.flatMap((tick, index) => {
    const x = scale.at(tick)
    const at = { x, y: bottomPx + 6 + textPx * 0.6 }
    return [
      rule(plot, [x, topPx], [x, bottomPx], palette.rule),
      words(plot, labels[index] ?? '', at, { anchor: 'middle', fill: palette.muted, part: 'tick' }),
    ]
  })
}

/** How high the numbers of an axis are below a plot. */
export function axisHeight({ textPx }: Plot): number {
  return 6 + textPx * 1.2
}

/** Round values as the author writes numbers, all in one notation. */
function printTicks({ series }: Chart, ticks: readonly number[], lang: string): string[] {
  const [first] = series
  const isShared = series.every(
    ({ prefix, suffix }) => prefix === first?.prefix && suffix === first.suffix,
  )
  const isLong = ticks.some((tick) => Math.abs(tick) >= 1e5)
  const digits = new Intl.NumberFormat(lang, { notation: isLong ? 'compact' : 'standard' })
  const numbers = ticks.map((tick) => digits.format(tick))
  if (!isShared) return numbers
  return numbers.map((number) => `${first?.prefix ?? ''}${number}${first?.suffix ?? ''}`)
}

/** How high the names of the categories are below a plot with steps of this width. */
export function namesHeight({ categories }: Chart, plot: Plot, stepPx: number): number {
  const roomPx = namesShown(categories, plot, stepPx) * stepPx - 8
  const lines = categories.map((name) => wrap(name, roomPx, plot.textPx).length)
  return Math.max(1, ...lines) * plot.textPx * 1.2 + gapAbove(plot) + 2
}

/** How far names stand below a plot: the first one clear of the lowest number of an axis beside it. */
function gapAbove({ textPx }: Plot): number {
  return Math.max(10, textPx / 2)
}

/** The names of the categories below a plot; where they do not have room, every second one, or less. */
export function drawNames(
  { categories, highlight }: Chart,
  plot: Plot,
  place: {
    readonly centers: readonly number[]
    readonly stepPx: number
    readonly topPx: number
  },
): string[] {
  const { textPx, widthPx } = plot
  const every = namesShown(categories, plot, place.stepPx)
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return []
    const lines = wrap(name, every * place.stepPx - 8, textPx)
    const half = widest(lines, textPx) / 2
    const x = Math.min(Math.max(place.centers[index] ?? 0, half), widthPx - half)
    const y = place.topPx + gapAbove(plot) + (lines.length * textPx * 1.2) / 2
    return [words(plot, lines, { x, y }, { anchor: 'middle', isBold: index === highlight })]
  })
}

/** Of how many names one is shown, so that no usual word is torn. */
export function namesShown(
  categories: readonly string[],
  { textPx, widthPx }: Plot,
  stepPx: number,
): number {
  const words = categories.flatMap((name) => name.split(/(?<=[\s\-–/])/))
  return Math.ceil(Math.min(widest(words, textPx) + 10, widthPx / 4) / stepPx)
}
