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

/** How many bars stand side by side for one category. */
export function slotsOf({ type, series }: Chart): number {
  return type === 'stacked' ? 1 : series.length
}
