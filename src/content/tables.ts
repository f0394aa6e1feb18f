import type { Table as MdTable } from 'mdast'
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
  const align = head.map((_, column) => node.align?.[column] ?? undefined)
  return { kind: 'table', align, head, rows: body.map((row) => head.map((_, i) => row[i] ?? [])) }
}

function longRow(row: MdTable['children'][number], file: string) {
  return warning(
    'table-cells',
    positionOf(row, file),
    'This row has more cells than the table’s first row; the last ones are left out.',
    'Add a column to the first two rows, or write \\| for a bar that is text.',
  )
}
