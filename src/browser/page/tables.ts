/// <reference lib="dom" />
import type { Rectangle, SceneBorder, SceneCell, SceneNode, SceneTable, Side } from '../../scene.ts'
import { bordersOf } from './boxes.ts'
import { paintOf } from './foreign.ts'
import { columnWidths, type PlacedCell, placeCells } from './grid.ts'
import { fadedColor, isHidden, rectangleOn } from './paint.ts'

/** Reads what stands in an element. */
export type ReadNodes = (slide: Element, element: Element) => readonly SceneNode[]

/** A table as it was drawn, upon its own surface; its caption and what in it is no text follow. */
export function tableNodes(slide: Element, table: HTMLTableElement, read: ReadNodes): SceneNode[] {
  const rows = [...table.rows].filter((row) => !isHidden(getComputedStyle(row)))
  const cells = placeCells(rows)
  const inside = new Map(cells.map(({ cell }) => [cell as Element, read(slide, cell)]))
  const caption = table.caption === null ? [] : read(slide, table.caption)
  const isRightToLeft = getComputedStyle(table).direction === 'rtl'
  const scene: SceneTable = {
    kind: 'table',
    at: gridRectangle(slide, table, rows),
    columnsPx: columnWidths(cells, isRightToLeft),
    rows: rows.map((row, index) => ({
      heightPx: rowHeight(row, rows[index + 1]),
      isHead: row.parentElement?.localName === 'thead',
      cells: cells
        .filter((placed) => placed.row === index)
        .map((placed) => cellOf(slide, placed, inside.get(placed.cell) ?? [])),
    })),
  }
  const others = [...inside.values()].flat().filter((node) => node.kind !== 'text')
  const drawn = scene.columnsPx.length === 0 ? [] : [scene]
  return [...surfaceOf(slide, table), ...drawn, ...caption, ...others]
}

/** What a table paints below its cells; where borders collapse, these have its border. */
export function surfaceOf(slide: Element, table: HTMLTableElement): SceneNode[] {
  const nodes = paintOf(slide, table)
  if (getComputedStyle(table).borderCollapse !== 'collapse') return nodes
  const surface = nodes.find((node) => node.kind === 'box')
  if (surface?.fill === undefined || surface.at.widthPx < table.offsetWidth - 1) return []
  return [{ ...surface, outline: undefined }]
}

/** A table without its caption. */
export function gridRectangle(
  slide: Element,
  table: HTMLTableElement,
  rows: readonly Element[],
): Rectangle {
  const whole = rectangleOn(slide, table.getBoundingClientRect())
  const [first] = rows
  if (first === undefined) return whole
  const { topPx } = rectangleOn(slide, first.getBoundingClientRect())
  return { ...whole, topPx, heightPx: whole.heightPx + whole.topPx - topPx }
}

/** From where a row begins to where the next one does. */
export function rowHeight(row: Element, next: Element | undefined): number {
  const { top, height } = row.getBoundingClientRect()
  return next === undefined ? height : next.getBoundingClientRect().top - top
}

/** A cell, with the background of its row where it has none. */
export function cellOf(
  slide: Element,
  { cell, column, columns, rows }: PlacedCell,
  nodes: readonly SceneNode[],
): SceneCell {
  const around = [cell, ...holdersOf(cell)]
  const fills = around.map((each) => fadedColor(getComputedStyle(each).backgroundColor, each))
  return {
    at: rectangleOn(slide, cell.getBoundingClientRect()),
    fill: fills.find((fill) => fill !== undefined),
    borders: cellBorders(cell),
    ...{ column, columns, rows },
    paragraphs: nodes.flatMap((node) => (node.kind === 'text' ? node.paragraphs : [])),
  }
}

/** The row and the part of the table that a cell stands in. */
export function holdersOf(cell: Element): Element[] {
  const row = cell.parentElement ?? cell
  return [row, row.parentElement ?? row]
}

/** A cell's borders; where borders collapse, also those of what it reaches the edge of. */
export function cellBorders(cell: HTMLTableCellElement): Partial<Record<Side, SceneBorder>> {
  const own = bordersOf(getComputedStyle(cell), cell)
  if (getComputedStyle(cell).borderCollapse !== 'collapse') return own
  const table = cell.closest('table')
  const box = cell.getBoundingClientRect()
  const around = [...holdersOf(cell), ...(table === null ? [] : [table])].flatMap((holder) => {
    const edges = holder.getBoundingClientRect()
    const borders = Object.entries(bordersOf(getComputedStyle(holder), holder))
    const sides = borders as [Side, SceneBorder][] // Object.entries forgets what the keys are
    return sides.filter(([side, { widthPx }]) => Math.abs(edges[side] - box[side]) <= widthPx + 1)
  })
  return { ...Object.fromEntries(around.toReversed()), ...own }
}
