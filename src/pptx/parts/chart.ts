import type { Chart } from '../../model.ts'
import type { Rectangle, Scene, SceneChart } from '../../scene.ts'
import { plotElements } from '../chart/plot.ts'
import { textReference } from '../chart/series.ts'
import { textProperties } from '../chart/style.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { colorMap } from './color-map.ts'
import type { Part } from './part.ts'
import { createRelationships } from './relationships.ts'
import { cellName, workbookPart } from './workbook.ts'

/** How the charts of a presentation look. */
interface ChartStyle {
  /** How each slide looks. */
  readonly looks: readonly Look[]
  readonly lang: string
}

/** The charts that the slides show, by their numbers: each a chart and the workbook behind it. */
export function chartParts(
  { slides }: Scene,
  charts: readonly Chart[],
  { looks, lang }: ChartStyle,
): ReadonlyMap<number, readonly Part[]> {
  const drawn = looks.flatMap((look, index) =>
    (slides[index]?.nodes ?? []).flatMap((node) =>
      node.kind === 'chart' ? [{ node, style: { look, lang } }] : [],
    ),
  )
  const parts = new Map<number, readonly Part[]>()
  for (const { node, style } of drawn) {
    const chart = charts[node.number - 1]
    if (chart !== undefined) parts.set(node.number, partsOf(chart, node, style))
  }
  return parts
}

function partsOf(
  chart: Chart,
  node: SceneChart,
  { look, lang }: { readonly look: Look; readonly lang: string },
): Part[] {
  const workbook = workbookPart(chart, node.number)
  const relationships = createRelationships()
  const id = relationships.add('package', workbook.path.replace('ppt/', '../'))
  const part: Part = {
    path: `ppt/charts/chart${node.number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationships,
    content: xml('c:chartSpace', NAMESPACES, [
      xml('c:date1904', { val: 0 }),
      xml('c:roundedCorners', { val: 0 }),
      look.isDark === look.isDarkTheme ? undefined : colorMap(look, 'c:clrMapOvr'),
      chartElement(chart, node, look),
      xml('c:spPr', {}, [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]),
      textProperties(look, { sizePx: node.textPx, color: node.text, lang }),
      xml('c:externalData', { 'r:id': id }, [xml('c:autoUpdate', { val: 0 })]),
    ]),
  }
  return [part, workbook]
}

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

function chartElement(chart: Chart, node: SceneChart, look: Look): XmlElement {
  return xml('c:chart', {}, [
    titleElement(chart, node, look),
    xml('c:autoTitleDeleted', { val: Number(node.title === undefined) }),
    xml('c:plotArea', {}, [plotLayout(node), ...plotElements(chart, node, look)]),
    legendElement(chart, node),
    xml('c:plotVisOnly', { val: 1 }),
    xml('c:dispBlanksAs', { val: 'gap' }),
  ])
}

/** What the numbers of a single series are: the head of its column, in the workbook, too. */
function titleElement(chart: Chart, node: SceneChart, look: Look): XmlElement | undefined {
  if (node.title === undefined) return undefined
  const [first] = chart.series
  const { textPx: sizePx, muted: color } = node
  return xml('c:title', {}, [
    xml('c:tx', {}, [textReference(cellName(1, 0), [first?.name ?? ''])]),
    layoutElement(node, node.title, ['x', 'y']),
    xml('c:overlay', { val: 1 }),
    textProperties(look, { sizePx, color, lang: 'en-US' }),
  ])
}

function legendElement({ type }: Chart, node: SceneChart): XmlElement | undefined {
  if (node.legend === undefined) return undefined
  const isPie = type === 'pie' || type === 'donut'
  return xml('c:legend', {}, [
    xml('c:legendPos', { val: isPie ? (node.isRightToLeft ? 'l' : 'r') : 't' }),
    layoutElement(node, node.legend, ['x', 'y', 'w', 'h']),
    xml('c:overlay', { val: 0 }),
  ])
}

/** Where bars, lines or slices stand; the names and numbers stand around it. */
function plotLayout(node: SceneChart): XmlElement {
  const target = xml('c:layoutTarget', { val: 'inner' })
  return layoutElement(node, node.inside, ['x', 'y', 'w', 'h'], target)
}

/** Where a part stands, as shares of the chart. */
function layoutElement(
  { at }: SceneChart,
  part: Rectangle,
  names: readonly ('x' | 'y' | 'w' | 'h')[],
  target?: XmlElement,
): XmlElement {
  const shares = {
    x: (part.leftPx - at.leftPx) / at.widthPx,
    y: (part.topPx - at.topPx) / at.heightPx,
    w: part.widthPx / at.widthPx,
    h: part.heightPx / at.heightPx,
  }
  return xml('c:layout', {}, [
    xml('c:manualLayout', {}, [
      target,
      xml('c:xMode', { val: 'edge' }),
      xml('c:yMode', { val: 'edge' }),
      ...names.map((name) => xml(`c:${name}`, { val: rounded(shares[name]) })),
    ]),
  ])
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
