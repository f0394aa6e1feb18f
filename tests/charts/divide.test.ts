import { describe, expect, test } from 'vitest'
import { divideChart } from '../../src/charts/divide.ts'
import { drawChart } from '../../src/charts/draw.ts'
import type { SlideSize } from '../../src/finished.ts'
import type { Chart } from '../../src/model.ts'
import { findAll, readXml, wordsOf } from '../pptx/xml-reader.ts'
import { makeChart, WIDE } from './chart.ts'

const SETTING = { tokens: new Map<string, string>(), lang: 'en' }

function makeLong(type: string, count: number, name: (index: number) => string): Chart {
  const rows = Array.from({ length: count }, (_, index) => `${name(index)} | ${index + 1}`)
  return makeChart(type, 'Name | Number', ...rows)
}

function draw(chart: Chart) {
  const all = { ...SETTING, number: 1, size: WIDE, isRightToLeft: false, fontRules: '' }
  return readXml(drawChart(chart, all))
}

describe('a chart of more bars than one slide can show is several', () => {
  const long = 'A name that is longer than half of the chart is wide, and then some'
  test.each([
    { type: 'bar', count: 16, name: 'Name', counts: [16] },
    { type: 'bar', count: 25, name: 'Name', counts: [13, 12] },
    { type: 'stacked', count: 40, name: 'Name', counts: [13, 14, 13] },
    { type: 'bar', count: 12, name: long, counts: [6, 6] },
    { type: 'bar', count: 30, name: '1990', counts: [30] },
    { type: 'line', count: 30, name: 'Name', counts: [30] },
  ])('$count of $type, each called $name', ({ type, count, name, counts }) => {
    const chart = makeLong(type, count, (index) => `${name} ${index}`)
    const pieces = divideChart(chart, SETTING)
    expect(pieces.map(({ categories }) => categories.length)).toEqual(counts)
    expect(pieces.flatMap(({ categories }) => categories)).toEqual(chart.categories)
    expect(pieces.flatMap(({ table }) => table.rows)).toEqual(chart.table.rows)
    expect(pieces.flatMap(({ series }) => series[0]?.points)).toEqual(chart.series[0]?.points)
  })
})

test('where slides are higher, a chart has more bars on each', () => {
  const chart = makeLong('bar', 60, (index) => `Name ${index}`)
  const count = (size?: SlideSize) =>
    divideChart(chart, { ...SETTING, ...(size && { size }) }).length
  expect(count({ widthPx: 1280, heightPx: 960 })).toBeLessThan(count())
})

test('all pieces of a chart have the scale of the whole', () => {
  const pieces = divideChart(makeLong('bar', 30, String), SETTING)
  const scales = pieces.map((piece) => draw(piece).attributes['data-values'])
  expect(new Set(scales).size).toBe(1)
})

test('where one category is in bold, those of the other pieces are grey, too', () => {
  const chart = makeLong('bar', 20, (index) => (index === 3 ? '**this**' : `Name ${index}`))
  const [first, second] = divideChart(chart, SETTING).map((piece) => {
    const fills = findAll(draw(piece), 'rect').map(({ attributes }) => attributes.fill)
    return new Set(fills).size
  })
  expect([first, second]).toEqual([2, 1])
})

test('names of many bars do not meet, and none is cut', () => {
  const names = (index: number) => `Name of a category with the number ${index}`
  for (const piece of divideChart(makeLong('bar', 25, names), SETTING)) {
    const lines = findAll(draw(piece), 'text')
      .filter(({ attributes }) => attributes['text-anchor'] === 'end')
      .flatMap((name) => findAll(name, 'tspan'))
    const tops = lines.map(({ attributes }) => Number(attributes.y)).toSorted((a, b) => a - b)
    expect(Math.min(...tops.slice(1).map((top, at) => top - (tops[at] ?? 0)))).toBeGreaterThan(24)
    expect(lines.map(wordsOf).join(' ')).not.toContain('…')
  }
})
