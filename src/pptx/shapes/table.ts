import type { SceneBorder, SceneCell, SceneTable } from '../../scene.ts'
import { solidFill } from '../fill.ts'
import type { TextContext } from '../text/context.ts'
import { fitText } from '../text/fit.ts'
import { cellModel } from '../text/line-model.ts'
import { paragraphElements } from '../text/paragraph.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { shapeName, transform } from './frame.ts'
import { lineElement } from './line.ts'
import { type Placeholder, placeholderElement } from './placeholder.ts'
import { spreadCells, type TableSpot } from './spans.ts'

/** The table style that draws nothing by itself. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** A real table: cells can be edited, rows and columns added. */
export function tableShape(
  table: SceneTable,
  id: number,
  placeholder: Placeholder | undefined,
  context: TextContext,
): XmlElement {
  const { at, columnsPx, rows } = table
  const isRightToLeft = rows[0]?.cells[0]?.paragraphs[0]?.isRightToLeft ?? false
  const properties = {
    rtl: isRightToLeft ? 1 : undefined,
    firstRow: rows[0]?.isHead ? 1 : undefined,
  }
  return xml('p:graphicFrame', {}, [
    xml('p:nvGraphicFramePr', {}, [
      shapeName(id, `Table ${id}`, { description: headsOf(table) }),
      xml('p:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, placeholder === undefined ? [] : [placeholderElement(placeholder)]),
    ]),
    transform(at, 'p:xfrm'),
    xml('a:graphic', {}, [
      xml('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, [
        xml('a:tbl', {}, [
          xml('a:tblPr', properties, [xml('a:tableStyleId', {}, [NO_STYLE])]),
          xml(
            'a:tblGrid',
            {},
            columnsPx.map((width) => xml('a:gridCol', { w: toEmu(width) })),
          ),
          ...spreadCells(table).map((spots, row) =>
            xml(
              'a:tr',
              { h: toEmu(rows[row]?.heightPx ?? 0) },
              spots.map((spot) => cellElement(spot, context)),
            ),
          ),
        ]),
      ]),
    ]),
  ])
}

/** What a table is about: the words of its first row. */
function headsOf({ rows }: SceneTable): string {
  const runs = (rows[0]?.cells ?? []).map(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.runs),
  )
  const words = runs.map((each) =>
    each.map((run) => (run.kind === 'text' ? run.text : ' ')).join(''),
  )
  return words.filter((each) => each.trim() !== '').join(', ')
}

function cellElement({ cell, span, isCovered }: TableSpot, context: TextContext): XmlElement {
  const body = [xml('a:bodyPr'), xml('a:lstStyle')]
  if (cell === undefined || isCovered || cell.paragraphs.length === 0) {
    const empty = xml('a:p', {}, [xml('a:endParaRPr', { lang: context.lang, sz: 100 })])
    return xml('a:tc', span, [
      xml('a:txBody', {}, [...body, empty]),
      cellProperties(cell, {}, context),
    ])
  }
  const { at, paragraphs } = cell
  const model = cellModel(context.lineModel)
  const text = fitText({ kind: 'text', role: 'cell', at, paragraphs }, model)
  const inCell = { ...context, lineModel: model }
  const right = at.leftPx + at.widthPx - text.at.leftPx - text.at.widthPx
  const margins = {
    marL: Math.max(0, toEmu(text.at.leftPx - at.leftPx)),
    marR: Math.max(0, toEmu(right)),
    marT: Math.max(0, toEmu(text.at.topPx - at.topPx)),
    marB: 0,
  }
  return xml('a:tc', span, [
    xml('a:txBody', {}, [...body, ...paragraphElements(text.paragraphs, [], inCell)]),
    cellProperties(cell, margins, context),
  ])
}

function cellProperties(
  cell: SceneCell | undefined,
  margins: Readonly<Record<string, number>>,
  context: TextContext,
): XmlElement {
  const { left, right, top, bottom } = cell?.borders ?? {}
  const fill = cell?.fill
  return xml('a:tcPr', { ...margins, anchor: 't' }, [
    borderElement('a:lnL', left, context),
    borderElement('a:lnR', right, context),
    borderElement('a:lnT', top, context),
    borderElement('a:lnB', bottom, context),
    fill === undefined ? xml('a:noFill') : solidFill(context.look, fill),
  ])
}

function borderElement(
  name: string,
  border: SceneBorder | undefined,
  { look }: TextContext,
): XmlElement {
  if (border === undefined) return xml(name, { w: 0 }, [xml('a:noFill')])
  return lineElement(name, border, look)
}
