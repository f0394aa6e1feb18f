import type { Chart, ChartSeries } from '../../model.ts'
import type { Color, SceneChart } from '../../scene.ts'
import { backgroundHex, type Look } from '../look.ts'
import { cellName } from '../parts/workbook.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberFormat } from './format.ts'
import { dataLabels } from './labels.ts'
import { fillProperties, lineProperties } from './style.ts'

/** The series of a chart, each with its name, its colours and its numbers. */
export function seriesElements(chart: Chart, node: SceneChart, look: Look): XmlElement[] {
  return chart.series.map((series, index) => {
    const isLine = chart.type === 'line'
    const color = colorOf(node, `s${index}`)
    const isBar = ['bar', 'grouped', 'stacked'].includes(chart.type)
    return xml('c:ser', {}, [
      xml('c:idx', { val: index }),
      xml('c:order', { val: index }),
      xml('c:tx', {}, [textReference(cellName(index + 1, 0), [series.name])]),
      isLine ? lineProperties(look, color, 4) : fillProperties(look, color),
      isBar ? xml('c:invertIfNegative', { val: 0 }) : undefined,
      isLine ? xml('c:marker', {}, [xml('c:symbol', { val: 'none' })]) : undefined,
      ...pointElements(chart, node, look),
      dataLabels(chart, series, { node, look }),
      xml('c:cat', {}, [textReference(columnOf(chart, 0), chart.categories)]),
      xml('c:val', {}, [numberReference(columnOf(chart, index + 1), series)]),
      isLine ? xml('c:smooth', { val: 0 }) : undefined,
    ])
  })
}

/** A colour that the theme gave; points that differ stand in for a series without one. */
function colorOf({ colors, text }: SceneChart, key: string): Color {
  return colors[key] ?? Object.values(colors)[0] ?? text
}

/** The points that have colours of their own. */
function pointElements({ categories, type }: Chart, node: SceneChart, look: Look): XmlElement[] {
  const isPie = type === 'pie' || type === 'donut'
  const background = isPie ? { hex: backgroundHex(look), alpha: 1 } : undefined
  return categories.flatMap((_, index) => {
    const color = node.colors[`p${index}`]
    if (color === undefined) return []
    return [
      xml('c:dPt', {}, [
        xml('c:idx', { val: index }),
        isPie ? undefined : xml('c:invertIfNegative', { val: 0 }),
        xml('c:bubble3D', { val: 0 }),
        fillProperties(look, color, background),
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

function textReference(cells: string, texts: readonly string[]): XmlElement {
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
