/// <reference lib="dom" />
import { textsIn } from './limits.ts'
import { isHyphenDrawn } from './ranges.ts'

/**
 * Takes the soft hyphens out of a page's texts at which no line ends: who searches the PDF would not
 * find a word that has them. All are looked at before any goes.
 */
export function removeIdleHyphens(): void {
  const found = textsIn(document.body).flatMap((node) => {
    const data = node.data.replace(/\u00ad/g, (hyphen, index) =>
      isHyphenDrawn(node, index) ? hyphen : '',
    )
    return data === node.data ? [] : [{ node, data }]
  })
  const tables = new Set(found.flatMap(({ node }) => node.parentElement?.closest('table') ?? []))
  for (const table of tables) keepColumns(table)
  for (const { node, data } of found) node.data = data
}

/** Keeps a table's columns as wide as they are: they would grow with the longest piece of a word. */
export function keepColumns(table: HTMLTableElement): void {
  const cells = [...(table.rows[0]?.cells ?? [])]
  const widths = cells.map((cell) => getComputedStyle(cell).width)
  for (const [index, cell] of cells.entries()) cell.style.width = widths[index] ?? ''
  table.style.tableLayout = 'fixed'
}
