import { plainText } from '../inline.ts'
import type { Inline, Table } from '../model.ts'
import { escapeText } from './escape.ts'
import { printRun } from './inlines.ts'

const ALIGNMENT = { left: ':---', right: '---:', center: ':---:' } as const

/** A table; the words that are too long for its columns are marked for the theme, which tears them. */
export function printTable(table: Table): string {
  const rule = table.align.map((align) => (align === undefined ? '---' : ALIGNMENT[align]))
  const rows = [table.head, ...table.rows]
  const longest = Math.max(SHORTEST_ENDLESS, Math.floor(LETTERS_BESIDE / table.head.length))
  const columns = table.head.filter((_, column) =>
    rows.some((row) => endlessIn(longest).test(plainText(row[column] ?? []))),
  )
  const name = columns.length * 3 <= table.head.length ? 'endless rare' : 'endless'
  const [head = [], ...body] = rows.map((row) => row.map((cell) => printCell(cell, longest, name)))
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** So many letters of the smallest size stand beside each other on a slide. */
const LETTERS_BESIDE = 110

/** Words up to this length stay whole, however many columns there are. */
const SHORTEST_ENDLESS = 24

/** In a table a bar ends the cell, even inside code; nowhere else is it markup. */
function printCell(cell: readonly Inline[], longest: number, name: string): string {
  const mark = (printed: string) => `<span class="${name}">${printed}</span>`
  const isEndless = (inline: Inline) => inline.kind === 'code' && inline.text.length > longest
  const printText = (text: string) =>
    text
      .split(endlessIn(longest))
      .map((part, index) => (index % 2 === 0 ? escapeText(part) : mark(escapeText(part))))
      .join('')
  const print = (run: readonly Inline[]) => printRun(run, printText)
  const printed = cell.some(isEndless)
    ? cell.map((inline) => (isEndless(inline) ? mark(print([inline])) : print([inline]))).join('')
    : print(cell)
  return printed.replaceAll('|', '\\|')
}

/** Words of more letters than these; signs that stand for words end a line anyway. */
function endlessIn(longest: number): RegExp {
  const letter = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}-]'
  return new RegExp(`(${letter}{${longest + 1},})`, 'u')
}
