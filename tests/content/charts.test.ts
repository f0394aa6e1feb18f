import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import type { Chart } from '../../src/model.ts'
import { readBlocks } from './read.ts'

function readChart(order: string, rows: readonly string[]): Chart {
  const columns = (rows[0] ?? '').split('|').length
  const [head = '', ...body] = rows.map((row) => `| ${row} |`)
  const rule = `|${' --- |'.repeat(columns)}`
  const blocks = readBlocks(`<!-- chart: ${order} -->\n\n${[head, rule, ...body].join('\n')}`)
  const [chart] = blocks
  if (chart?.kind !== 'chart') throw new Error(`there is a ${chart?.kind}`)
  return chart
}

function problemsOf(body: string) {
  const { problems } = parseContent(Buffer.from(`# Deck\n\n## One\n\n${body}\n`), 'deck.md')
  return problems.map(({ rule, hint, at }) => ({ rule, hint, line: at.line }))
}

describe('a table below a chart comment', () => {
  test('is a chart: names in the first column, a series in each other one', () => {
    const chart = readChart('grouped', ['Team | Before | After', 'Red | 1,480 | 2', 'Blue | – | 3'])
    expect(chart).toMatchObject({ type: 'grouped', categories: ['Red', 'Blue'] })
    expect(chart.series).toMatchObject([
      {
        name: 'Before',
        points: [
          { value: 1480, label: '1,480' },
          { value: undefined, label: '–' },
        ],
      },
      { name: 'After', points: [{ value: 2 }, { value: 3 }] },
    ])
  })

  test('highlights the one name that is in bold', () => {
    expect(readChart('bar', ['a | b', 'x | 1', '**y** | 2']).highlight).toBe(1)
    expect(readChart('bar', ['a | b', '**x** | 1', '**y** | 2']).highlight).toBeUndefined()
  })

  test('knows what all numbers have around them, and makes different units one', () => {
    const [same] = readChart('bar', ['a | b', 'x | $5m', 'y | $1.5m']).series
    expect(same).toMatchObject({ prefix: '$', suffix: 'm', points: [{ value: 5 }, { value: 1.5 }] })
    const [mixed] = readChart('bar', ['a | b', 'x | $800k', 'y | $5m']).series
    expect(mixed?.points.map(({ value }) => value)).toEqual([800_000, 5_000_000])
  })

  test('without numbers stays a table', () => {
    const [table] = readBlocks('<!-- chart: bar -->\n| a | b |\n| - | - |\n| x | much |')
    expect(table?.kind).toBe('table')
  })
})

describe('what is wrong with a chart is said', () => {
  const table = '| a | b | c |\n| - | - | - |\n| x | 1 | much |'
  test.each([
    ['<!-- chart: dounut -->', table, 'chart-type', 'Did you mean “donut”?'],
    ['<!-- chart: bar -->', table, 'chart-number', 'Write numbers such as 1,480'],
    ['<!-- chart: bar -->', 'text', 'chart-table', 'Write a table below it'],
    ['<!-- chart: pie -->', table.replace('much', '3'), 'chart-series', 'Use bar or stacked'],
  ])('%s above %j: %s', (comment, below, rule, hint) => {
    const [problem, ...others] = problemsOf(`${comment}\n\n${below}`)
    expect(problem).toMatchObject({ rule, hint: expect.stringContaining(hint) })
    expect(problem?.line).toBe(rule === 'chart-number' ? 9 : 5)
    expect(others).toEqual([])
  })
})

describe('words among the numbers of a chart', () => {
  const table = ['| Team | Trips | Remark |', '|---|---|---|', '| Red | 12 | good |']
  const chart = [...table, '| Blue | about ten | better |', '| Green | 14 | best |'].join('\n')

  test('are told at their cell, and leave a gap in their series', () => {
    const content = `# Deck\n\n## One\n\n<!-- chart: bar -->\n\n${chart}\n`
    const { deck, problems } = parseContent(Buffer.from(content), 'deck.md')
    const [block] = deck.sections[0]?.blocks ?? []
    const series = block?.kind === 'chart' ? block.series : []
    expect(series.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ['Trips', [12, undefined, 14]],
    ])
    expect(problems.map(({ at, message }) => [at.line, at.column, message])).toEqual([
      [9, 14, 'The column “Remark” holds words such as “good”; the chart leaves the column out.'],
      [10, 10, '“about ten” in the column “Trips” is no number; the chart has a gap there.'],
    ])
  })

  test('are no more missed in a row that is too short', () => {
    const short = chart.replace('| 12 | good |', '|')
    expect(problemsOf(`<!-- chart: bar -->\n\n${short}`)[0]).toMatchObject({
      rule: 'table-cells',
      line: 9,
    })
  })
})

test('a number with another decimal sign than the one above it is told', () => {
  const mixed = '<!-- chart: line -->\n\n| a | b |\n| - | - |\n| x | 18.2 % |\n| y | 17,1% |'
  const hint = 'Write one sign for decimals in a column, a point or a comma.'
  expect(problemsOf(mixed)).toEqual([{ rule: 'chart-number', hint, line: 10 }])
})

test('a pie of more slices than have colours is shown as bars, and its author is told', () => {
  const rows = Array.from({ length: 9 }, (_, index) => `Name ${index} | ${index + 1}`)
  expect(readChart('pie', ['Name | Number', ...rows.slice(1)]).type).toBe('pie')
  expect(readChart('pie', ['Name | Number', ...rows]).type).toBe('bar')
  const table = ['Name | Number', '--- | ---', ...rows].map((row) => `| ${row} |`).join('\n')
  expect(problemsOf(`<!-- chart: donut -->\n\n${table}`)).toMatchObject([{ rule: 'chart-slices' }])
})
