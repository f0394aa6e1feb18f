import type { Chart, ChartSeries } from '../../model.ts'
import type { SceneChart, SceneChartLabel } from '../../scene.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberFormat } from './format.ts'
import { textProperties } from './style.ts'

/** A chart as it is drawn, in its theme. */
interface DrawnChart {
  readonly node: SceneChart
  readonly look: Look
}

/** The numbers of a series where the drawing has them: at bars, or with its name at a line's end. */
export function dataLabels(chart: Chart, index: number, drawn: DrawnChart): XmlElement | undefined {
  const series = chart.series[index]
  if (series === undefined) return undefined
  if (chart.type === 'line' || chart.type === 'area') return endLabel(chart, index, drawn)
  const labels = drawn.node.labels.filter((label) => label.series === index)
  const [first] = labels
  if (first === undefined) return undefined
  const hidden = chart.categories.flatMap((_, category) =>
    labels.some((label) => label.category === category) ? [] : [hiddenLabel(category)],
  )
  const position = chart.type === 'stacked' ? 'ctr' : 'outEnd'
  const style = labelStyle(series, first, drawn)
  const shows = [xml('c:dLblPos', { val: position }), ...shown('value')]
  return xml('c:dLbls', {}, [...hidden, ...style, ...shows])
}

/** The last point of a series that has a value. */
export function lastOf(points: ChartSeries['points']): number {
  return Math.max(
    0,
    points.findLastIndex(({ value }) => value !== undefined),
  )
}

function hiddenLabel(idx: number): XmlElement {
  return xml('c:dLbl', {}, [xml('c:idx', { val: idx }), xml('c:delete', { val: 1 })])
}

function labelStyle(
  series: ChartSeries,
  style: Pick<SceneChartLabel, 'color' | 'isBold'> & { readonly isOneLine?: boolean },
  { node, look }: DrawnChart,
): XmlElement[] {
  return [
    xml('c:numFmt', { formatCode: numberFormat(series), sourceLinked: 0 }),
    xml('c:spPr', {}, [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(look, { ...style, sizePx: node.textPx, lang: 'en-US' }),
  ]
}

/** The name and the last value of a line or an area, as far from its point as the drawing has it. */
function endLabel(chart: Chart, index: number, drawn: DrawnChart): XmlElement | undefined {
  const { node } = drawn
  const series = chart.series[index]
  const at = node.ends[index]
  if (series === undefined || at === undefined) return undefined
  const idx = lastOf(series.points)
  const isOneLine = at.heightPx < 2 * node.textPx
  const position = node.isRightToLeft ? 'l' : 'r'
  const last = xml('c:dLbl', {}, [
    xml('c:idx', { val: idx }),
    layoutElement(chart, index, node),
    ...labelStyle(series, { color: node.text, isBold: true, isOneLine }, drawn),
    chart.type === 'line' ? xml('c:dLblPos', { val: position }) : undefined,
    ...shown(chart.series.length > 1 ? 'name and value' : 'value'),
    xml('c:separator', {}, [' ']),
  ])
  return xml('c:dLbls', {}, [last, ...shown('nothing'), noLeaderLines()])
}

/** How far a label is moved from its usual place, as shares of the chart. */
function layoutElement(chart: Chart, index: number, node: SceneChart): XmlElement | undefined {
  const { at, inside, values, ends, isRightToLeft } = node
  const end = ends[index]
  if (end === undefined || values === undefined) return undefined
  const [low, high] = values
  const usualPx =
    inside.topPx + (inside.heightPx * (high - usualValue(chart, index))) / (high - low)
  const downPx = end.topPx + end.heightPx / 2 - usualPx
  const besidePx = chart.type === 'area' ? end.widthPx / 2 + END_GAP_PX * node.scale : 0
  const shares = {
    x: ((isRightToLeft ? -1 : 1) * besidePx) / at.widthPx,
    y: downPx / at.heightPx,
  }
  const places = Object.entries(shares).map(([name, share]) =>
    xml(`c:${name}`, { val: Math.round(share * 10_000) / 10_000 }),
  )
  return xml('c:layout', {}, [xml('c:manualLayout', {}, places)])
}

/** How far the drawing has a label from the end of its area. */
const END_GAP_PX = 14

/** The value at which programs put a label: that of a line's point, the middle of an area. */
function usualValue({ type, series }: Chart, index: number): number {
  const last = (each: ChartSeries | undefined) => each?.points[lastOf(each.points)]?.value ?? 0
  const own = last(series[index])
  if (type === 'line') return own
  return series.slice(0, index).reduce((sum, each) => sum + last(each), own / 2)
}

/** What a label says. */
function shown(what: 'value' | 'name and value' | 'nothing'): XmlElement[] {
  return [
    xml('c:showLegendKey', { val: 0 }),
    xml('c:showVal', { val: Number(what !== 'nothing') }),
    xml('c:showCatName', { val: 0 }),
    xml('c:showSerName', { val: Number(what === 'name and value') }),
    xml('c:showPercent', { val: 0 }),
    xml('c:showBubbleSize', { val: 0 }),
  ]
}

/** Without this a program draws a line from a label that was moved to its point. */
function noLeaderLines(): XmlElement {
  const uri = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}'
  const namespace = 'http://schemas.microsoft.com/office/drawing/2012/chart'
  return xml('c:extLst', {}, [
    xml('c:ext', { uri, 'xmlns:c15': namespace }, [xml('c15:showLeaderLines', { val: 0 })]),
  ])
}
