import type { SceneChart } from '../../scene.ts'
import type { Part } from '../parts/part.ts'
import type { Relationships } from '../parts/relationships.ts'
import { type XmlElement, xml } from '../xml.ts'
import { shapeName, transform } from './frame.ts'
import { type Placeholder, placeholderElement } from './placeholder.ts'

/** Where a deck's charts are kept and referred to. */
export interface ChartContext {
  /** Each chart's parts by its number; the first is the chart itself. */
  readonly charts: ReadonlyMap<number, readonly Part[]>
  readonly relationships: Relationships
}

/** A native chart with its description; its data can be edited. */
export function chartShape(
  { number, at, alt }: SceneChart,
  id: number,
  placeholder: Placeholder | undefined,
  { charts, relationships }: ChartContext,
): XmlElement | undefined {
  const [part] = charts.get(number) ?? []
  if (part === undefined) return undefined
  const link = relationships.add('chart', part.path.replace('ppt/', '../'))
  const namespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  return xml('p:graphicFrame', {}, [
    xml('p:nvGraphicFramePr', {}, [
      shapeName(id, `Chart ${id}`, { description: alt }),
      xml('p:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, placeholder === undefined ? [] : [placeholderElement(placeholder)]),
    ]),
    transform(at, 'p:xfrm'),
    xml('a:graphic', {}, [
      xml('a:graphicData', { uri: namespace }, [
        xml('c:chart', { 'xmlns:c': namespace, 'r:id': link }),
      ]),
    ]),
  ])
}
