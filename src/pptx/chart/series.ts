import type { Chart, ChartSeries } from '../../model.ts'
import type { SceneChart } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { backgroundHex, type Look } from '../look.ts'
import { categoryNames, cellName } from '../parts/workbook.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberFormat } from './format.ts'
import { dataLabels, lastOf } from './labels.ts'
import { type Edge, fillProperties, lineProperties } from './style.ts'

/** The series of a chart, each with its name, its colours and its numbers. */
export function seriesElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  return chart.series.map((series, index) => {
    const isLine = chart.type === 'line'
    const color = colorOf(node, `s${index}`)
    const isBar = ['bar', 'grouped', 'stacked'].includes(chart.type)
    const edge = edgeOf(chart, node, look)
    return xml('c:ser', {}, [
      xml('c:idx', { val: index }),
      xml('c:order', { val: index }),
      xml('c:tx', {}, [textReference(cellName(index + 1, 0), [series.name])]),
      isLine ? lineProperties(look, color, 4 * node.scale) : fillProperties(look, color, edge),
      isBar ? xml('c:invertIfNegative', { val: 0 }) : undefined,
      isLine ? xml('c:marker', {}, [xml('c:symbol', { val: 'none' })]) : undefined,
      ...(isLine ? [endDot(series, color, { node, look })] : pointElements(chart, node, look)),
      dataLabels(chart, index, { node, look }),
      xml('c:cat', {}, [textReference(columnOf(chart, 0), categoryNames(chart))]),
      xml('c:val', {}, [numberReference(columnOf(chart, index + 1), series)]),
      isLine ? xml('c:smooth', { val: 0 }) : undefined,
    ])
  })
}

/** A colour that the theme gave; points that differ stand in for a series without one. */
function colorOf({ colors, text }: SceneChart, key: string): Color {
  return colors[key] ?? Object.values(colors)[0] ?? text
}

/** What lies upon each other or side by side without room is parted by a line of the ground's colour. */
function edgeOf({ type }: Chart, { scale }: SceneChart, look: Look): Edge | undefined {
  const widthPx =
    { bar: 0, grouped: 0, line: 0, stacked: 2, area: 2, pie: 3, donut: 3 }[type] * scale
  return widthPx === 0 ? undefined : { color: { hex: backgroundHex(look), alpha: 1 }, widthPx }
}

/** A line ends in a dot. */
function endDot(
  { points }: ChartSeries,
  color: Color,
  { node, look }: { readonly node: SceneChart; readonly look: Look },
): XmlElement {
  const size = Math.max(2, Math.round(12 * node.scale * 0.75))
  return xml('c:dPt', {}, [
    xml('c:idx', { val: lastOf(points) }),
    xml('c:marker', {}, [
      xml('c:symbol', { val: 'circle' }),
      xml('c:size', { val: size }),
      fillProperties(look, color),
    ]),
    xml('c:bubble3D', { val: 0 }),
    lineProperties(look, color, 4 * node.scale),
  ])
}

/** The points that have colours of their own. */
function pointElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  const { categories } = chart
  const isPie = chart.type === 'pie' || chart.type === 'donut'
  return categories.flatMap((_, index) => {
    const color = node.colors[`p${index}`]
    if (color === undefined) return []
    return [
      xml('c:dPt', {}, [
        xml('c:idx', { val: index }),
        isPie ? undefined : xml('c:invertIfNegative', { val: 0 }),
        xml('c:bubble3D', { val: 0 }),
        fillProperties(look, color, edgeOf(chart, node, look)),
      ]),
    ]
  })
}

function columnOf({ categories }: Chart, column: number): string {
  return `${cellName(column, 1)}:${cellName(column, categories.length)}`
}

/** A reference to cells of the workbook: `$B$2:$B$5`. */
function formula(cells: string): XmlElement {
  return xml('c:f', {}, [`Sheet1!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`])
}

/** Texts of the workbook, and a copy of them. */
export function textReference(cells: string, texts: readonly string[]): XmlElement {
  const points = texts.map((text, idx) => xml('c:pt', { idx }, [xml('c:v', {}, [text])]))
  const cache = xml('c:strCache', {}, [xml('c:ptCount', { val: texts.length }), ...points])
  return xml('c:strRef', {}, [formula(cells), cache])
}

function numberReference(cells: string, series: ChartSeries): XmlElement {
  const points = series.points.flatMap(({ value }, idx) =>
    value === undefined ? [] : [xml('c:pt', { idx }, [xml('c:v', {}, [String(value)])])],
  )
  const cache = xml('c:numCache', {}, [
    xml('c:formatCode', {}, [numberFormat(series)]),
    xml('c:ptCount', { val: series.points.length }),
    ...points,
  ])
  return xml('c:numRef', {}, [formula(cells), cache])
}
