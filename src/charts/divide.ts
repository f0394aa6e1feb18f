import type { SlideSize } from '../finished.ts'
import type { Chart, ChartPiece } from '../model.ts'
import { segmentsOf, slotsOf } from './segments.ts'
import { sizeFor } from './size.ts'
import { widest } from './text.ts'
import { isTime } from './time.ts'

/** The theme, the language and the slides that a chart is divided for. */
interface DivideSetting {
  readonly tokens: ReadonlyMap<string, string>
  readonly lang: string
  readonly size?: SlideSize
}

/**
 * A chart with more bars than can be read on one slide as several: each shows some of the categories,
 * about as many as the others, on the same scale. Points in time stay together.
 */
export function divideChart(chart: Chart, { tokens, lang, size }: DivideSetting): readonly Chart[] {
  const { type, categories } = chart
  const areBars = type === 'bar' || type === 'grouped' || type === 'stacked'
  const count = Math.ceil(categories.length / mostCategories(chart, tokens, size))
  if (!areBars || count < 2 || isTime(categories, lang)) return [chart]
  const values = segmentsOf(chart).flatMap(({ from, to }) => [from, to])
  const startOf = (index: number) => Math.round((categories.length * index) / count)
  return Array.from({ length: count }, (_, index) =>
    takePiece(chart, [startOf(index), startOf(index + 1)], { number: index + 1, values }),
  )
}

/** A chart of many categories is drawn on so much more room than usual, and so with smaller words. */
const LARGER = 1.3

/** Above and below the bars: a legend of one line, and the numbers of an axis. */
const AROUND_PX = 75

/** Names in the size of a chart's words stand so far apart, from line to line. */
const LINE = 1.15

/** More bars than these on one slide are a pattern, no numbers. */
const MOST_BARS = 60

/** How many categories have names and bars that can be read; long names take two lines. */
function mostCategories(
  chart: Chart,
  tokens: DivideSetting['tokens'],
  size: SlideSize | undefined,
): number {
  const { widthPx, heightPx, textPx } = sizeFor(tokens, size)
  const nameLines = widest(chart.categories, textPx) > (widthPx * LARGER) / 2 ? 2 : 1
  const byNames = Math.floor((heightPx * LARGER - AROUND_PX) / (textPx * LINE * nameLines))
  return Math.max(2, Math.min(byNames, Math.floor(MOST_BARS / slotsOf(chart))))
}

function takePiece(
  chart: Chart,
  [start, end]: readonly [number, number],
  piece: ChartPiece,
): Chart {
  const { categories, series, highlight, table } = chart
  return {
    ...chart,
    categories: categories.slice(start, end),
    series: series.map((one) => ({ ...one, points: one.points.slice(start, end) })),
    // One that is in another piece still has the others step back.
    highlight: highlight === undefined ? undefined : highlight - start,
    table: { ...table, rows: table.rows.slice(start, end) },
    piece,
  }
}
