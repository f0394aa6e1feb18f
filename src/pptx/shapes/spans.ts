import type { SceneCell, SceneTable } from '../../scene.ts'
import type { XmlAttributes } from '../xml.ts'

/** One place of a table's grid. */
export interface TableSpot {
  /** The cell that fills it; undefined where the table has none. */
  readonly cell: SceneCell | undefined
  /** What says how far a cell reaches, or that another one reaches here. */
  readonly span: XmlAttributes
  /** Its cell begins elsewhere. */
  readonly isCovered: boolean
}

/** The grid of a table: programs repair a row that has no cell where another one reaches. */
export function spreadCells({ columnsPx, rows }: SceneTable): TableSpot[][] {
  const owners = rows.flatMap(({ cells }, top) => cells.map((cell) => ({ cell, top })))
  return rows.map((_, row) =>
    columnsPx.map((_width, column) => {
      const owner = owners.find((each) => reaches(each, row, column))
      return owner === undefined
        ? { cell: undefined, span: {}, isCovered: false }
        : spotOf(owner.cell, row - owner.top, column - owner.cell.column)
    }),
  )
}

/** Whether a cell that begins in a row fills a place. */
function reaches(
  { cell, top }: { readonly cell: SceneCell; readonly top: number },
  row: number,
  column: number,
): boolean {
  const isBelow = row >= top && row < top + cell.rows
  return isBelow && column >= cell.column && column < cell.column + cell.columns
}

/** A place of a cell, so many rows and columns from where that begins. */
function spotOf(cell: SceneCell, row: number, column: number): TableSpot {
  const { rows, columns } = cell
  const span = {
    rowSpan: row === 0 && rows > 1 ? rows : undefined,
    gridSpan: column === 0 && columns > 1 ? columns : undefined,
    hMerge: column > 0 ? 1 : undefined,
    vMerge: row > 0 ? 1 : undefined,
  }
  return { cell, span, isCovered: row > 0 || column > 0 }
}
