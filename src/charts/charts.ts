import type { Block, Chart, Deck } from '../model.ts'
import { type ChartSetting, drawChart } from './draw.ts'
import { unseenTable } from './table.ts'

/** All charts of a deck, in order. */
export function chartsOf({ context, sections }: Deck): Chart[] {
  return [...context, ...sections.flatMap(({ blocks }) => blocks)].flatMap(chartsIn)
}

function chartsIn(block: Block): Chart[] {
  if (block.kind === 'chart') return [block]
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ children }) => children.flatMap(chartsIn))
}

/** A chart as it stands on a slide: drawn, and as a table out of sight. */
export function chartMarkup(chart: Chart, setting: Omit<ChartSetting, 'fontRules'>): string {
  return drawChart(chart, { ...setting, fontRules: undefined }) + unseenTable(chart.table)
}

/** All words that a chart shows. */
export function wordsOfChart({ categories, series }: Chart): string {
  const words = series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)])
  return [...categories, ...words].join(' ')
}
