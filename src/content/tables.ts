import type { Table as MdTable } from 'mdast'
import { plainText } from '../inline.ts'
import type { Inline, Position, Problem, Table } from '../model.ts'
import { warning } from '../problem.ts'
import { type Findings, positionOf, readPlainInlines } from './inlines.ts'

/** Reads a table: every row gets as many cells as the first. */
export function readTable(node: MdTable, findings: Findings): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell): readonly Inline[] => readPlainInlines(cell.children, findings)),
  )
  const [head = [], ...body] = rows
  findings.problems.push(...checkRows(node, findings.file))
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
  return texts.length > 1 && texts.every((text) => NUMBER.test(withoutBrackets(text)))
}

/** Accounts write a loss between brackets: `(1,480)`. */
function withoutBrackets(text: string): string {
  return text.replace(/^\(([^()]+)\)$/, '$1')
}

const NUMBER =
  /^(?=.{0,11}\d)[-+−–±~<>≈]?\s?\p{Sc}?[\d.,’\s]*\d\s?[%‰\p{L}]{0,3}\.?\s?\p{Sc}?$|^[–—-]$/u

/** Where the words of a table's cells stand; rows and columns count from 0, the first row below the heads. */
export function cellPlaces(node: MdTable, file: string) {
  return (row: number, column: number): Position => {
    const below = node.children[row + 1]
    const cell = below?.children[column]
    return positionOf(cell?.children[0] ?? cell ?? below ?? node, file)
  }
}

/** Rows of more or fewer cells than the heads. */
function checkRows({ children: [heads, ...rows] }: MdTable, file: string): Problem[] {
  const count = heads?.children.length ?? 0
  return rows.flatMap((row) => {
    const cells = row.children.length
    const surplus = row.children[count]
    if (surplus !== undefined) return [longRow(positionOf(surplus.children[0] ?? surplus, file))]
    return cells < count ? [shortRow({ cells, count }, positionOf(row, file))] : []
  })
}

function longRow(at: Position): Problem {
  return warning(
    'table-cells',
    at,
    'This cell has no column: the table’s first row has fewer. It is left out, with all behind it.',
    'Add a column to the first two rows, or write \\| for a bar that is text.',
  )
}

function shortRow({ cells, count }: { cells: number; count: number }, at: Position): Problem {
  const message = `This row has ${cells} of ${count} cells; the last ones stay empty.`
  return warning(
    'table-cells',
    at,
    message,
    'Write a bar for each cell, also for an empty one: | a | |.',
  )
}
