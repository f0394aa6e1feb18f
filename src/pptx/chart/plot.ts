import type { Chart } from '../../model.ts'
import type { SceneChart } from '../../scene.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { axisElements } from './axes.ts'
import { seriesElements } from './series.ts'

/** The chart of the wanted kind, and its axes. */
export function plotElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  const series = seriesElements(chart, node, look)
  const axes = axisElements(chart, node, look)
  const ids = [xml('c:axId', { val: 1 }), xml('c:axId', { val: 2 })]
  const start = [xml('c:varyColors', { val: 0 }), ...series]
  const grouping = (val: string) => xml('c:grouping', { val })
  switch (chart.type) {
    case 'pie':
    case 'donut':
      return [pieElement(chart.type, series)]
    case 'line':
      return [xml('c:lineChart', {}, [grouping('standard'), ...start, ...ids]), ...axes]
    case 'area':
      return [xml('c:areaChart', {}, [grouping('stacked'), ...start, ...ids]), ...axes]
    default: {
      const isStacked = chart.type === 'stacked'
      const bars = xml('c:barChart', {}, [
        xml('c:barDir', { val: node.isLying ? 'bar' : 'col' }),
        grouping(isStacked ? 'stacked' : 'clustered'),
        ...start,
        xml('c:gapWidth', { val: Math.min(500, Math.max(0, node.bars?.[0] ?? 43)) }),
        xml('c:overlap', { val: isStacked ? 100 : (node.bars?.[1] ?? 0) }),
        ...ids,
      ])
      return [bars, ...axes]
    }
  }
}

function pieElement(type: 'pie' | 'donut', series: readonly XmlElement[]): XmlElement {
  const start = [xml('c:varyColors', { val: 1 }), ...series, xml('c:firstSliceAng', { val: 0 })]
  return type === 'pie'
    ? xml('c:pieChart', {}, start)
    : xml('c:doughnutChart', {}, [...start, xml('c:holeSize', { val: 50 })])
}
