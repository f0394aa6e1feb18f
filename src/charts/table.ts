import { plainText } from '../inline.ts'
import type { Inline, Table } from '../model.ts'
import { element, escapeMarkup } from './svg.ts'

/** Out of sight, and still read aloud; a printed page has the chart's description instead. */
const UNSEEN =
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap'

/** A chart's numbers as a table for those who cannot see the chart. */
export function unseenTable({ head, rows }: Table): string {
  const cells = (name: string, row: readonly (readonly Inline[])[]) =>
    element(
      'tr',
      {},
      row.map((cell) => element(name, {}, [escapeMarkup(plainText(cell))])),
    )
  const body = rows.map((row) => cells('td', row))
  const table = element('table', {}, [cells('th', head), ...body])
  return element('div', { class: 'chart-data', style: UNSEEN }, [table])
}
