import type { Table as MdTable } from 'mdast'
import { plainText } from '../inline.ts'
import type { Inline, Table } from '../model.ts'
import { warning } from '../problem.ts'
import { type Findings, positionOf, readPlainInlines } from './inlines.ts'

/** Reads a table: every row gets as many cells as the first. */
export function readTable(node: MdTable, findings: Findings): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell): readonly Inline[] => readPlainInlines(cell.children, findings)),
  )
  const [head = [], ...body] = rows
  for (const row of node.children) {
    if (row.children.length > head.length) findings.problems.push(longRow(row, findings.file))
  }
  const filled = body.map((row) => head.map((_, i) => row[i] ?? []))
  const align = head.map((_, column) => {
    const isFigures = column > 0 && areNumbers(filled.map((row) => row[column] ?? []))
    return node.align?.[column] ?? (isFigures ? 'right' : undefined)
  })
  return { kind: 'table', align, head, rows: filled }
}

/**
 * A column of numbers stands on its right edge, unless the author says otherwise; those of the first
 * one, such as years, are names of rows.
 */
function areNumbers(cells: readonly (readonly Inline[])[]): boolean {
  const texts = cells.map(plainText).filter((text) => text !== '')
  return texts.length > 1 && texts.every((text) => NUMBER.test(text))
}

const NUMBER = /^(?=.{0,11}\d)[-+−–±~<>≈]?\s?\p{Sc}?[\d.,’\s]*\d[\s\p{Sc}]?[%‰\p{L}]{0,3}$|^[–—-]$/u

function longRow(row: MdTable['children'][number], file: string) {
  return warning(
    'table-cells',
    positionOf(row, file),
    'This row has more cells than the table’s first row; the last ones are left out.',
    'Add a column to the first two rows, or write \\| for a bar that is text.',
  )
}
