/// <reference lib="dom" />
import { textsIn } from './limits.ts'
import { rectanglesIn } from './ranges.ts'

/**
 * Takes the soft hyphens out of a page's texts at which no line ends: who searches the PDF would not
 * find a word that has them. All are looked at before any goes.
 */
export function removeIdleHyphens(): void {
  const found = textsIn(document.body).flatMap((node) => {
    const data = node.data.replace(/\u00ad/g, (hyphen, index) =>
      endsLine(node, index) ? hyphen : '',
    )
    return data === node.data ? [] : [{ node, data }]
  })
  const tables = new Set(found.flatMap(({ node }) => node.parentElement?.closest('table') ?? []))
  for (const table of tables) keepColumns(table)
  for (const { node, data } of found) node.data = data
}

/** Whether what follows a soft hyphen stands on a lower line than the letter before it. */
export function endsLine(node: Text, index: number): boolean {
  const [before] = rectanglesIn(node, index - 1, index)
  const behind = rectanglesIn(node, index + 1, index + 2).at(-1) // the first one can be the hyphen's
  if (before === undefined || behind === undefined) return false
  return behind.top > (before.top + before.bottom) / 2
}

/** Keeps a table's columns as wide as they are: they would grow with the longest piece of a word. */
export function keepColumns(table: HTMLTableElement): void {
  const cells = [...(table.rows[0]?.cells ?? [])]
  const widths = cells.map((cell) => getComputedStyle(cell).width)
  for (const [index, cell] of cells.entries()) cell.style.width = widths[index] ?? ''
  table.style.tableLayout = 'fixed'
}
