import type { Chart } from '../../model.ts'
import { type XmlElement, xml } from '../xml.ts'
import { zipPackage } from '../zip.ts'
import type { Part } from './part.ts'
import { createRelationships } from './relationships.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * The workbook behind a chart: names in the first column, a series in each other one. What a slice is
 * stands beside its number in the legend, so a pie's first column joins the number and the name, which
 * stands in the third.
 */
export function workbookPart(chart: Chart, number: number): Part {
  return {
    path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
    contentType: spreadsheetType('sheet').replace('+xml', ''),
    content: workbookBytes(chart),
  }
}

function workbookBytes(chart: Chart): Uint8Array {
  const relationships = createRelationships()
  const id = relationships.add('worksheet', 'worksheets/sheet1.xml')
  const beginning = createRelationships()
  beginning.add('officeDocument', 'xl/workbook.xml')
  const root = beginning.root()
  if (root === undefined) throw new Error('a workbook refers to nothing')
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const sheets = [xml('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': id })]
  const workbook = xml('workbook', { xmlns: MAIN, 'xmlns:r': office }, [xml('sheets', {}, sheets)])
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: spreadsheetType('sheet.main'),
      content: workbook,
      relationships,
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      contentType: spreadsheetType('worksheet'),
      content: worksheet(chart),
    },
  ]
  return zipPackage(parts, root)
}

function spreadsheetType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`
}

/** What a chart calls its categories: in a pie with their numbers. */
export function categoryNames({ type, categories, series }: Chart): readonly string[] {
  const [first] = series
  if (first === undefined || !['pie', 'donut'].includes(type)) return categories
  return categories.map((name, index) => `${first.points[index]?.label ?? ''}${BETWEEN}${name}`)
}

/** What stands between a number and a name. */
const BETWEEN = '  '

function worksheet(chart: Chart): XmlElement {
  const { categories, series } = chart
  const joined = categoryNames(chart)
  const isJoined = joined !== categories
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((name, row) => [
      isJoined ? joinFormula(chart, row, joined[row] ?? '') : name,
      ...series.map(({ points }) => points[row]?.value),
      ...(isJoined ? [name] : []),
    ]),
  ]
  const elements = rows.map((cells, row) =>
    xml(
      'row',
      { r: row + 1 },
      cells.map((value, column) => cellElement(cellName(column, row), value)),
    ),
  )
  return xml('worksheet', { xmlns: MAIN }, [xml('sheetData', {}, elements)])
}

/** A cell that computes its text, and the text. */
interface Formula {
  readonly formula: string
  readonly text: string
}

/** The number with what the author wrote around it, and the name. */
function joinFormula({ series }: Chart, row: number, text: string): Formula {
  const [first] = series
  const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`
  const parts = [
    ...[quoted(first?.prefix ?? ''), cellName(1, row + 1)],
    ...[quoted(`${first?.suffix ?? ''}${BETWEEN}`), cellName(series.length + 1, row + 1)],
  ]
  return { formula: parts.filter((part) => part !== '""').join('&'), text }
}

function cellElement(
  r: string,
  value: string | number | Formula | undefined,
): XmlElement | undefined {
  if (typeof value === 'object') {
    return xml('c', { r, t: 'str' }, [xml('f', {}, [value.formula]), xml('v', {}, [value.text])])
  }
  if (value === undefined || value === '') return undefined
  if (typeof value === 'number') return xml('c', { r }, [xml('v', {}, [String(value)])])
  return xml('c', { r, t: 'inlineStr' }, [xml('is', {}, [xml('t', {}, [value])])])
}

/** A cell's name: `B3` for the second column of the third row. */
export function cellName(column: number, row: number): string {
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26))
  return `${letters(column)}${row + 1}`
}
