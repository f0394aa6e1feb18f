import type { Chart } from '../../model.ts'
import type { Scene, SceneChart } from '../../scene.ts'
import { plotElements } from '../chart/plot.ts'
import { textProperties } from '../chart/style.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { colorMap } from './color-map.ts'
import type { Part } from './part.ts'
import { createRelationships } from './relationships.ts'
import { workbookPart } from './workbook.ts'

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
  const isPie = chart.type === 'pie' || chart.type === 'donut'
  const position = isPie ? (node.isRightToLeft ? 'l' : 'r') : 't'
  const legend = xml('c:legend', {}, [
    xml('c:legendPos', { val: position }),
    xml('c:overlay', { val: 0 }),
  ])
  return xml('c:chart', {}, [
    xml('c:autoTitleDeleted', { val: 1 }),
    xml('c:plotArea', {}, [layoutElement(node), ...plotElements(chart, node, look)]),
    isPie || chart.series.length > 1 ? legend : undefined,
    xml('c:plotVisOnly', { val: 1 }),
    xml('c:dispBlanksAs', { val: 'gap' }),
  ])
}

/** Where the bars or lines stand, as shares of the chart; the names and numbers stand around it. */
function layoutElement({ at, inside }: SceneChart): XmlElement {
  if (inside === undefined) return xml('c:layout')
  const shares = {
    x: (inside.leftPx - at.leftPx) / at.widthPx,
    y: (inside.topPx - at.topPx) / at.heightPx,
    w: inside.widthPx / at.widthPx,
    h: inside.heightPx / at.heightPx,
  }
  return xml('c:layout', {}, [
    xml('c:manualLayout', {}, [
      xml('c:layoutTarget', { val: 'inner' }),
      xml('c:xMode', { val: 'edge' }),
      xml('c:yMode', { val: 'edge' }),
      ...Object.entries(shares).map(([name, share]) => xml(`c:${name}`, { val: rounded(share) })),
    ]),
  ])
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
