import { expect, test } from 'vitest'
import { problemsOf } from './problems.ts'
import { readBlocks } from './read.ts'

const cell = (text: string) => (text === '' ? [] : [{ kind: 'text', text }])

test('a table has its alignment, its heads, and rows of as many cells', () => {
  const [table] = readBlocks('| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | 3 |\n| 4 |\n|  | 5 | 6 | 7 |')
  expect(table).toEqual({
    kind: 'table',
    align: ['left', 'right', 'center'],
    head: ['a', 'b', 'c'].map(cell),
    rows: [
      ['1', '2', '3'],
      ['4', '', ''],
      ['', '5', '6'],
    ].map((row) => row.map(cell)),
  })
})

test('numbers stand on the right edge, but for those of the first column, which name the rows', () => {
  const [table] = readBlocks('| Year | Trips |\n|---|---|\n| 2019 | 100 |\n| 2020 | 1,200 |')
  expect(table).toMatchObject({ align: [undefined, 'right'] })
})

test.each(['240 €', '240€', '3 Mio. €', '€3m', '5 %', '12 kg', '– 4', '1 200 €', '(32,878)'])(
  '%s is a number, whatever its unit',
  (text) => {
    const [table] = readBlocks(`| a | b |\n|---|---|\n| x | ${text} |\n| y | 0 € |`)
    expect(table).toMatchObject({ align: [undefined, 'right'] })
  },
)

test.each([
  ['| a |\n|---|\n| 1 | 2 |\n| 3 |', [7, 7], 'This cell has no column'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |', [8, 1], 'This row has 1 of 2 cells'],
])('a row of another length is reported where it is: %j', (table, [line, column], message) => {
  expect(problemsOf(`# T\n\n## a\n\n${table}`)).toMatchObject([
    {
      rule: 'table-cells',
      severity: 'warning',
      message: expect.stringContaining(message),
      at: { line, column },
    },
  ])
})

test('a bar in a cell is text after a backslash', () => {
  expect(readBlocks('| a\\|b |\n|---|')).toMatchObject([{ head: [cell('a|b')] }])
})
