/// <reference lib="dom" />

/** A cell of a table, where it begins in the grid, and how many columns and rows it fills there. */
export interface PlacedCell {
  readonly cell: HTMLTableCellElement
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** A table's cells in its grid, which has no column in which no cell begins. */
export function placeCells(rows: readonly HTMLTableRowElement[]): PlacedCell[] {
  const cells = placeAsWritten(rows)
  const begun = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other)
  return cells.map((placed) => {
    const { column, columns } = placed
    const filled = begun.filter((each) => each >= column && each < column + columns)
    return { ...placed, column: begun.indexOf(column), columns: filled.length }
  })
}

/** Places cells as HTML does: each in the first place of its row that no other cell reaches. */
export function placeAsWritten(rows: readonly HTMLTableRowElement[]): PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((row, index) => {
    let column = 0
    return [...row.cells].map((cell) => {
      while (taken.has(`${index} ${column}`)) column += 1
      const size = { columns: Math.max(1, cell.colSpan), rows: rowsOfCell(cell, index, rows) }
      const placed = { cell, column, row: index, ...size }
      for (const place of placesOf(placed)) taken.add(place)
      column += placed.columns
      return placed
    })
  })
}

/** A cell never reaches out of its part of the table; 0 means as far as that part goes. */
export function rowsOfCell(
  { rowSpan, parentElement }: HTMLTableCellElement,
  row: number,
  rows: readonly HTMLTableRowElement[],
): number {
  const part = parentElement?.parentElement
  const left = rows.slice(row).filter((each) => each.parentElement === part).length
  return rowSpan === 0 ? left : Math.min(rowSpan, left)
}

/** The places of the grid that a cell fills. */
export function placesOf({ column, row, columns, rows }: PlacedCell): string[] {
  return Array.from(
    { length: columns * rows },
    (_, index) => `${row + Math.floor(index / columns)} ${column + (index % columns)}`,
  )
}

/** How wide each column is: from where its cells begin to where those of the next one do. */
export function columnWidths(cells: readonly PlacedCell[], isRightToLeft: boolean): number[] {
  const boxes = cells.map(({ cell }) => cell.getBoundingClientRect())
  const [start, end] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const ends = boxes.map((box) => box[end])
  const last = isRightToLeft ? Math.min(...ends) : Math.max(...ends)
  const count = Math.max(-1, ...cells.map(({ column }) => column)) + 1
  const starts = Array.from({ length: count }, (_, index) => {
    const at = cells.findIndex(({ column }) => column === index)
    return boxes[at]?.[start] ?? last
  })
  return starts.map((from, index) => Math.abs((starts[index + 1] ?? last) - from))
}
