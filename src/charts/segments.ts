import type { Chart } from '../model.ts'

/** One bar, or one part of a stacked bar, in the chart's values. */
export interface Segment {
  readonly category: number
  readonly series: number
  /** Which of its category's bars it is. */
  readonly slot: number
  readonly from: number
  readonly to: number
  readonly label: string
  readonly key: string
}

/** The bars of a chart, category by category. */
export function segmentsOf(chart: Chart): Segment[] {
  return chart.categories.flatMap((_, category) => segmentsIn(chart, category))
}

function segmentsIn({ type, series, highlight }: Chart, category: number): Segment[] {
  const isStacked = type === 'stacked'
  const ends = { up: 0, down: 0 }
  const key = (index: number) =>
    highlight !== undefined && series.length === 1 ? `p${category}` : `s${index}`
  return series.flatMap(({ points }, index) => {
    const { value, label = '' } = points[category] ?? {}
    if (value === undefined) return []
    const side = value < 0 ? 'down' : 'up'
    const from = isStacked ? ends[side] : 0
    ends[side] += value
    const slot = isStacked ? 0 : index
    return { category, series: index, slot, from, to: from + value, label, key: key(index) }
  })
}

/** What a segment's number is called in the drawing: by its series and its category. */
export function partOf({ series, category }: Segment): string {
  return `value ${series} ${category}`
}

/** Neighbours in a category stand so far apart. */
export const BAR_GAP_PX = 2

/** The room between categories, and how far neighbours overlap, in percents of a bar's width. */
export function barRoom(
  stepPx: number,
  pitchPx: number,
  slots: number,
): readonly [gap: number, overlap: number] {
  const gapPx = slots > 1 ? BAR_GAP_PX : 0
  const barPx = pitchPx - gapPx
  const roomPx = stepPx - pitchPx * slots + gapPx
  return [Math.round((100 * roomPx) / barPx), Math.round((-100 * gapPx) / barPx)]
}

/** How many bars stand side by side for one category. */
export function slotsOf({ type, series }: Chart): number {
  return type === 'stacked' ? 1 : series.length
}
