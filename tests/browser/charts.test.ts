import { expect, test } from 'vitest'
import { drawChart } from '../../src/charts/draw.ts'
import type { SceneChart } from '../../src/scene.ts'
import { makeChart, WIDE } from '../charts/chart.ts'
import { startMeasuring } from './measuring.ts'

const { measure } = startMeasuring()

/** The chart of this kind as it is measured on a slide, twice as large as it is drawn for. */
async function measureChart(type: string, ...rows: readonly string[]): Promise<SceneChart> {
  const tokens = new Map([['chart-width', '430']])
  const looks = { tokens, lang: 'en', isRightToLeft: false, fontRules: undefined }
  const drawing = drawChart(makeChart(type, ...rows), { number: 1, size: WIDE, ...looks })
  const { nodes } = await measure('section { --font-body: Arial } svg { width: 860px }', drawing)
  const chart = nodes.find((node) => node.kind === 'chart')
  if (chart === undefined) throw new Error('no chart was measured')
  return chart
}

const ROWS = ['Year | Kerb | Paint', '2022 | 10 | 9', '2023 | 21 | 11', '2024 | 29 | 12']

test('a chart is measured with its axis, and where that stands', async () => {
  const chart = await measureChart('line', ...ROWS)
  expect(chart).toMatchObject({ scale: 2, textPx: 48, values: [0, 29, 10], namesEvery: 1 })
  expect(chart.ticks).toEqual(['0', '10', '20'])
  expect(chart.inside.leftPx).toBeGreaterThan(chart.at.leftPx)
})

test('the names at the ends of its lines are measured where they stand', async () => {
  const { ends, inside } = await measureChart('line', ...ROWS)
  const [kerb, paint] = [ends[0], ends[1]]
  expect(kerb?.leftPx).toBeGreaterThan(inside.leftPx + inside.widthPx)
  expect(kerb?.topPx).toBeLessThan(paint?.topPx ?? 0)
})

test('each number on a bar is measured with its colour, and those without room are not', async () => {
  const { labels, legend, bars, title } = await measureChart('stacked', ...ROWS.slice(0, 2))
  expect(labels.map(({ series, category }) => [series, category])).toEqual([
    [0, 0],
    [1, 0],
  ])
  expect(labels.every(({ isBold }) => !isBold)).toBe(true)
  expect(legend?.widthPx).toBeGreaterThan(100)
  expect([bars?.[1], title]).toEqual([0, undefined])
})

test('a pie has a title in the muted colour, and names in that of the text', async () => {
  const chart = await measureChart('pie', 'Team | Share, %', 'Red | 4', 'Blue | 2')
  expect([chart.text.hex, chart.muted.hex]).toEqual(['1A1A1A', '666666'])
  expect(chart.inside.widthPx).toBeCloseTo(chart.inside.heightPx, 0)
})

test('what the numbers of one series are is measured as the title', async () => {
  const { title, legend, at } = await measureChart('bar', 'Team | Share, %', 'Red | 4', 'Blue | 2')
  expect(title?.topPx).toBeLessThan(at.topPx + 60)
  expect(legend).toBe(undefined)
})
