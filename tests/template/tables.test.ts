import { describe, expect, test } from 'vitest'
import type { Inline, Table } from '../../src/model.ts'
import { printTable } from '../../src/template/tables.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })

function print(columns: number, ...cells: readonly (readonly Inline[])[]): string {
  const places = Array.from({ length: columns }, (_, index) => index)
  const table: Table = {
    kind: 'table',
    align: places.map(() => undefined),
    head: places.map((place) => [text(`h${place}`)]),
    rows: [places.map((place) => cells[place] ?? [text('c')])],
  }
  return printTable(table).split('\n').at(-1) ?? ''
}

const endless = 'abcdefgh'.repeat(4)

describe('a word that is longer than its share of a table is marked, so that the theme can tear it', () => {
  test.each<[string, number, readonly Inline[], string]>([
    ['in a text', 5, [text(`a ${endless}.`)], `a <span class="endless rare">${endless}.</span>`],
    [
      'in bold',
      5,
      [{ kind: 'strong', children: [text(endless)] }],
      `**<span class="endless rare">${endless}</span>**`,
    ],
    [
      'as code',
      5,
      [{ kind: 'code', text: endless }],
      `<span class="endless rare">\`${endless}\`</span>`,
    ],
    ['alone', 1, [text(endless.repeat(4))], `<span class="endless">${endless.repeat(4)}</span>`],
    ['not where there is room for it', 2, [text(endless)], endless],
    ['nor in a script without spaces', 5, [text('計画'.repeat(20))], '計画'.repeat(20)],
    ['nor between hyphens', 5, [text('abc-'.repeat(20))], 'abc-'.repeat(20)],
  ])('%s', (_, columns, cell, printed) => {
    expect(print(columns, cell)).toBe(
      print(columns, [{ kind: 'code', text: 'x' }]).replace('`x`', printed),
    )
  })
})

test('endless words in most columns of a table are not called rare', () => {
  const cells = Array.from({ length: 6 }, () => [text(endless)])
  expect(print(6, ...cells)).not.toContain('rare')
})
