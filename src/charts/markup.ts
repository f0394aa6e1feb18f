import type { Chart } from '../model.ts'
import { type ChartSetting, drawChart } from './draw.ts'
import { unseenTable } from './table.ts'

/** A chart as it stands on a slide: drawn, and as a table out of sight. */
export function chartMarkup(chart: Chart, setting: Omit<ChartSetting, 'fontRules'>): string {
  return drawChart(chart, { ...setting, fontRules: undefined }) + unseenTable(chart.table)
}
