import type { MathNode } from '../../scene.ts'
import { type XmlElement, xml } from '../xml.ts'
import { argument, type MathContext } from './context.ts'

/** Rows of cells: a matrix, cases, or equations below each other. */
export function matrixElements(table: MathNode, context: MathContext): XmlElement[] {
  const rows = table.children.map(({ children }) => children)
  const count = Math.max(1, ...rows.map(({ length }) => length))
  const aligns = (table.attributes.columnalign ?? '').split(/\s+/)
  const columns = Array.from({ length: count }, (_, column) =>
    xml('m:mc', {}, [
      xml('m:mcPr', {}, [
        xml('m:count', { 'm:val': 1 }),
        xml('m:mcJc', { 'm:val': aligns[column] || aligns.at(-1) || 'center' }),
      ]),
    ]),
  )
  return [
    xml('m:m', {}, [
      xml('m:mPr', {}, [
        xml('m:plcHide', { 'm:val': 1 }),
        ...spacingElements(table),
        xml('m:mcs', {}, columns),
        xml('m:ctrlPr', {}, [context.style]),
      ]),
      ...rows.map((cells) =>
        xml(
          'm:mr',
          {},
          columns.map((_, column) => argument('m:e', cells[column]?.children ?? [], context)),
        ),
      ),
    ]),
  ]
}

/** Equations are parted at their sign, without room between the halves (rule 3: exactly, in points). */
function spacingElements({ attributes }: MathNode): XmlElement[] {
  const [first = '1em'] = (attributes.columnspacing ?? '').split(/\s+/)
  const isTight = Number.parseFloat(first) === 0
  return isTight ? [xml('m:cGpRule', { 'm:val': 3 }), xml('m:cGp', { 'm:val': 0 })] : []
}
