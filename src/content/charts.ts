import { plainText } from '../inline.ts'
import type { Chart, ChartSeries, ChartType, Inline, Position, Problem, Table } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { isNoNumber, otherDecimals, readNumbers, type WrittenNumber } from './numbers.ts'

const TYPES: readonly ChartType[] = ['bar', 'grouped', 'stacked', 'line', 'area', 'pie', 'donut']

/** What an author asked for above a table. */
interface ChartOrder {
  /** The kind of chart, as written. */
  readonly name: string
  readonly at: Position
  /** Where a cell's words stand. */
  readonly placeOf: (row: number, column: number) => Position
  readonly lang: string
}

/** Reads a table as the chart that was asked for; without one, the table stays a table. */
export function readChart(
  table: Table,
  order: ChartOrder,
): { chart: Chart | undefined; problems: readonly Problem[] } {
  const type = TYPES.find((known) => known === order.name.toLowerCase())
  if (type === undefined) return { chart: undefined, problems: [unknownType(order)] }
  const [names, ...columns] = columnsOf(table)
  const numeric = columns.filter(holdsNumbers)
  const wrong = columns.flatMap((column) =>
    numeric.includes(column)
      ? [...wordsAmongNumbers(column, order), ...mixedDecimals(column, order)]
      : [noSeries(column, order)],
  )
  const isPie = type === 'pie' || type === 'donut'
  const shown = isPie ? numeric.slice(0, 1) : numeric
  if (shown.length === 0 || table.rows.length === 0) {
    return { chart: undefined, problems: [...wrong, noNumbers(order.at)] }
  }
  if (shown.length < numeric.length) wrong.push(onePie(order.at))
  const series = readSeries(shown, order.lang)
  const crowded = isPie ? checkSlices(order, table.rows.length) : []
  const bold = table.rows.map(([cell = []]) => isBold(cell))
  const chart: Chart = {
    kind: 'chart',
    type: crowded.length > 0 ? 'bar' : type,
    categories: names?.cells ?? [],
    series,
    highlight: bold.filter(Boolean).length === 1 ? bold.indexOf(true) : undefined,
    table,
    at: order.at,
  }
  return { chart, problems: [...wrong, ...crowded] }
}

interface Column {
  readonly name: string
  /** Which column of the table this is, from 0. */
  readonly index: number
  readonly cells: readonly string[]
}

function columnsOf({ head, rows }: Table): Column[] {
  return head.map((name, index) => ({
    name: plainText(name),
    index,
    cells: rows.map((row) => plainText(row[index] ?? [])),
  }))
}

/** Whether a column is a series: at least half of what stands in it are numbers. */
function holdsNumbers({ cells }: Column): boolean {
  const wrong = cells.filter(isNoNumber).length
  const filled = cells.filter((cell) => cell.trim() !== '').length
  return wrong === 0 || wrong * 2 <= filled
}

function isBold(cell: readonly Inline[]): boolean {
  return cell.length > 0 && cell.every(({ kind }) => kind === 'strong')
}

function readSeries(columns: readonly Column[], lang: string): ChartSeries[] {
  const read = columns.map(({ cells }) => readNumbers(cells, lang))
  const factor = factorsFor(read.flat())
  return columns.map(({ name, cells }, column) => {
    const numbers = read[column] ?? []
    return {
      name,
      prefix: common(numbers, 'prefix'),
      suffix: common(numbers, 'suffix'),
      points: cells.map((label, row) => {
        const number = numbers[row]
        return { label, value: number && number.value * factor(number.suffix) }
      }),
    }
  })
}

function common(numbers: readonly (WrittenNumber | undefined)[], key: 'prefix' | 'suffix'): string {
  const values = new Set(numbers.flatMap((number) => (number === undefined ? [] : [number[key]])))
  const [only = ''] = values
  return values.size === 1 ? only : ''
}

const FACTORS: Readonly<Record<string, number>> = {
  ...{ '': 1, k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6 },
  ...{ b: 1e9, bn: 1e9, mrd: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 },
}

/** $800k beside $5m: the words become factors where they differ and all of them are known. */
function factorsFor(numbers: readonly (WrittenNumber | undefined)[]): (suffix: string) => number {
  const word = (suffix: string) => suffix.toLowerCase().replace(/[.\s]+|s$/g, '')
  const suffixes = new Set(numbers.flatMap((number) => (number ? [word(number.suffix)] : [])))
  const areKnown = [...suffixes].every((suffix) => suffix in FACTORS)
  return (suffix) => (suffixes.size > 1 && areKnown ? (FACTORS[word(suffix)] ?? 1) : 1)
}

function unknownType({ name, at }: ChartOrder): Problem {
  const nearest = nearestWord(name, TYPES)
  const hint = nearest === undefined ? '' : `Did you mean “${nearest}”? `
  const message = `There is no chart “${name.slice(0, 40)}”.`
  return error('chart-type', at, message, `${hint}The charts are ${TYPES.join(', ')}.`)
}

/** What stands among the numbers of a series and is none: each is a gap in the chart. */
function wordsAmongNumbers({ name, index, cells }: Column, { placeOf }: ChartOrder): Problem[] {
  return cells.flatMap((cell, row) => {
    if (!isNoNumber(cell)) return []
    const message = `“${cell.slice(0, 40)}” in the column “${name}” is no number; the chart has a gap there.`
    return [warning('chart-number', placeOf(row, index), message, NUMBERS)]
  })
}

/** Each is read by its own sign; what the column says of 1,480 may still be wrong. */
function mixedDecimals({ name, index, cells }: Column, { placeOf }: ChartOrder): Problem[] {
  const [first] = otherDecimals(cells)
  if (first === undefined) return []
  const message = `“${first.slice(0, 40)}” in the column “${name}” has another decimal sign than numbers beside it.`
  const hint = 'Write one sign for decimals in a column, a point or a comma.'
  return [warning('chart-number', placeOf(cells.indexOf(first), index), message, hint)]
}

function noSeries({ name, index, cells }: Column, { placeOf }: ChartOrder): Problem {
  const row = cells.findIndex(isNoNumber)
  const message = `The column “${name}” holds words such as “${cells[row]?.slice(0, 40)}”; the chart leaves the column out.`
  return warning('chart-number', placeOf(row, index), message, NUMBERS)
}

const NUMBERS = 'Write numbers such as 1,480 or 62%, or a dash.'

function noNumbers(at: Position): Problem {
  const message = 'The table below has no column of numbers; it is shown as a table.'
  return warning('chart-number', at, message, 'Write names in the first column, numbers beside it.')
}

/** More slices have no colours that can be told apart, and no room for their names. */
const MOST_SLICES = 8

function checkSlices({ name, at }: ChartOrder, count: number): readonly Problem[] {
  if (count <= MOST_SLICES) return []
  const message = `A ${name.toLowerCase()} of ${count} slices cannot be read; it is shown as bars.`
  return [warning('chart-slices', at, message, 'Put the small ones together, or ask for “bar”.')]
}

function onePie(at: Position): Problem {
  const message = 'A pie shows one column of numbers; the others are left out.'
  return warning('chart-series', at, message, 'Use bar or stacked, or remove the other columns.')
}
