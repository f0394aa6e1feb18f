import { describe, expect, test } from 'vitest'
import { contrast, readColor } from '../../src/charts/color.ts'
import { drawChart } from '../../src/charts/draw.ts'
import { widthOf } from '../../src/charts/text.ts'
import type { Chart } from '../../src/model.ts'
import { findAll, readXml, wordsOf, type XmlNode } from '../pptx/xml-reader.ts'
import { makeChart, WIDE } from './chart.ts'

const TOKENS = new Map([
  ['color-background', '#ffffff'],
  ['color-text', '#111111'],
  ['color-accent', '#f5d76e'],
  ['font-body', "'Hanken Grotesk', sans-serif"],
])

function draw(chart: Chart, changes: Partial<Parameters<typeof drawChart>[1]> = {}): XmlNode {
  const looks = { tokens: TOKENS, lang: 'en', isRightToLeft: false, fontRules: '' }
  const setting = { number: 1, size: WIDE, ...looks }
  return readXml(drawChart(chart, { ...setting, ...changes }))
}

function numbersOf(node: XmlNode, name: string, attribute: string): number[] {
  return findAll(node, name).map(({ attributes }) => Number(attributes[attribute]))
}

const ROWS = ['Team | Releases', 'Red | 40', 'Blue & co | 20', 'Green | −10']

test('a theme says how wide the room for a chart is, and how large its words are', () => {
  const tokens = new Map([...TOKENS, ['chart-width', '1000'], ['chart-text', '28']])
  const { attributes } = draw(makeChart('bar', ...ROWS), { tokens })
  expect(attributes.viewBox).toMatch(/^0 0 1000 /)
  expect(attributes.style).toContain('28px')
})

test.each(['bar', 'stacked', 'line', 'area', 'donut'])(
  'the higher a slide, the higher is a chart of the kind %s upon it, with letters of the same size',
  (type) => {
    const rows = Array.from({ length: 5 }, (_, index) => `${type}, ${index} | ${index + 2}`)
    const drawn = (heightPx: number) => {
      const svg = draw(makeChart(type, 'Name | Number', ...rows), { size: { ...WIDE, heightPx } })
      const [, , width, height = 0] = svg.attributes.viewBox?.split(' ').map(Number) ?? []
      return { width, height, style: svg.attributes.style }
    }
    const [wide, narrow] = [drawn(720), drawn(960)]
    expect(narrow.height - wide.height).toBeGreaterThan(180)
    expect({ ...narrow, height: wide.height }).toEqual(wide)
  },
)

test('words that are read from right to left have their marks behind them', () => {
  const chart = makeChart('bar', 'الشارع | النمو، ٪', 'شارع القناة | 70', 'Mill | 55')
  const texts = findAll(draw(chart, { isRightToLeft: true }), 'text')
  const kinds = texts.map((text) => [wordsOf(text), text.attributes['unicode-bidi']])
  expect(kinds).toContainEqual(['النمو، ٪', 'plaintext'])
  expect(kinds).toContainEqual(['شارع القناة', 'plaintext'])
  expect(kinds).toContainEqual(['Mill', undefined])
})

describe('bars', () => {
  test('are as long as their numbers say, from zero', () => {
    const [red = 0, blue = 0, green = 0] = numbersOf(
      draw(makeChart('bar', ...ROWS)),
      'rect',
      'width',
    )
    expect(red / blue).toBeCloseTo(2, 1)
    expect(blue / green).toBeCloseTo(2, 1)
  })

  test('have their names and the author’s numbers as text, and what these are above them', () => {
    const words = findAll(draw(makeChart('bar', ...ROWS)), 'text').map(wordsOf)
    expect(words).toEqual(['Releases', 'Red', 'Blue & co', 'Green', '40', '20', '−10'])
  })

  test('stand where their categories are points in time', () => {
    const isLying = (...rows: string[]) =>
      draw(makeChart('bar', 'a | b', ...rows)).attributes.class?.includes('lies')
    expect(isLying('Red | 1', 'Blue | 2')).toBe(true)
    expect(isLying('2023 | 1', '2024 | 2')).toBe(false)
    expect(isLying('January | 1', 'Feb | 2')).toBe(false)
  })

  const crowded = (series: number, categories: number, name = 'Name') => {
    const head = ['a', ...Array.from({ length: series }, (_, at) => `S${at}`)].join(' | ')
    const numbers = Array.from({ length: series }, (_, at) => 10 + at).join(' | ')
    const rows = Array.from({ length: categories }, (_, at) => `${name} ${at} | ${numbers}`)
    return draw(makeChart('grouped', head, ...rows))
  }
  const partsOf = (svg: XmlNode, part: string) =>
    findAll(svg, 'text').filter(({ attributes }) => attributes['data-part']?.startsWith(part))

  test('too thin for a number at each have an axis below them, and other bars have none', () => {
    const many = crowded(4, 10, 'A long name')
    expect(partsOf(many, 'value')).toEqual([])
    expect(partsOf(many, 'tick').map(wordsOf)).toEqual(['0', '5', '10'])
    const [, , , height = 0] = many.attributes.viewBox?.split(' ').map(Number) ?? []
    const feet = partsOf(many, 'tick').map((tick) => numbersOf(tick, 'tspan', 'y')[0] ?? 0)
    expect(Math.max(...feet)).toBeLessThan(height)
    expect(Math.min(...feet)).toBeGreaterThan(Math.max(...numbersOf(many, 'rect', 'y')))
    const few = crowded(3, 4, 'A long name')
    expect(partsOf(few, 'value')).toHaveLength(12)
    expect(partsOf(few, 'tick')).toEqual([])
  })

  test.each([4, 8, 12])('of %i long categories have names that do not meet', (categories) => {
    const svg = crowded(5, categories, 'Several words that name one category of many')
    const lines = findAll(svg, 'text')
      .filter(({ attributes }) => attributes['text-anchor'] === 'end')
      .flatMap((name) => numbersOf(name, 'tspan', 'y'))
      .toSorted((one, other) => one - other)
    expect(lines.length).toBeGreaterThanOrEqual(categories)
    const gaps = lines.slice(1).map((y, at) => y - (lines[at] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(24)
  })

  test('lie where names below them would be left out', () => {
    const rows = Array.from({ length: 15 }, (_, index) => `Name ${index} | 2 | 3`)
    const svg = draw(makeChart('grouped', 'Name | A | B', ...rows))
    expect(svg.attributes.class).toContain('lies')
    expect(findAll(svg, 'text').map(wordsOf)).toContain('Name 13')
  })

  test('of other categories than the one in bold are grey', () => {
    const bars = findAll(draw(makeChart('bar', 'a | b', '**x** | 1', 'y | 2', 'z | 3')), 'rect')
    const [x, y, z] = bars.map(({ attributes }) => attributes.fill)
    expect(y).toBe(z)
    expect(x).not.toBe(y)
  })

  test('say where they stand, for the PPTX', () => {
    const chart = makeChart('bar', ...ROWS)
    const placeOf = (drawing: XmlNode) => drawing.attributes['data-inside']?.split(' ').map(Number)
    const drawing = draw(chart)
    const [left = 0, top = 0, width = 0, height = 0] = placeOf(drawing) ?? []
    const [low = 0, high = 0] = drawing.attributes['data-values']?.split(' ').map(Number) ?? []
    const [red] = findAll(drawing, 'rect').map(({ attributes }) => attributes)
    expect(Number(red?.width) / width).toBeCloseTo(40 / (high - low), 2)
    const viewBox = drawing.attributes.viewBox?.split(' ').map(Number)
    expect(left + width).toBe(viewBox?.[2])
    expect(Math.ceil(top + height)).toBe(viewBox?.[3])
    expect(Math.min(...numbersOf(drawing, 'rect', 'x'))).toBeGreaterThan(left - 1)
    expect(placeOf(draw(chart, { isRightToLeft: true }))).toEqual([0, top, width, height])
    const [, , pieWidth, pieHeight] = placeOf(draw(makeChart('pie', ...ROWS.slice(0, 3)))) ?? []
    expect(pieWidth).toBe(pieHeight)
  })

  test('begin at the right where one reads from there', () => {
    const chart = makeChart('bar', ...ROWS)
    const [plain = 0] = numbersOf(draw(chart), 'rect', 'x')
    const mirrored = draw(chart, { isRightToLeft: true })
    const [x = 0] = numbersOf(mirrored, 'rect', 'x')
    const [width = 0] = numbersOf(mirrored, 'rect', 'width')
    expect(x + width).toBeCloseTo(860 - plain, 1)
  })

  test('stacked on each other do not overlap', () => {
    const svg = draw(makeChart('stacked', 'a | b | c', '2023 | 60% | 40%', '2024 | 30% | 70%'))
    const bars = findAll(svg, 'rect').slice(2)
    const [first, second] = bars.map(({ attributes }) => attributes)
    expect(Number(second?.y) + Number(second?.height)).toBeLessThanOrEqual(Number(first?.y))
  })
})

test.each([
  { way: 'left to right', isRightToLeft: false },
  { way: 'right to left', isRightToLeft: true },
])('a pie and its short list stand in the middle of their room, read from $way', (reading) => {
  const svg = draw(makeChart('pie', 'Name | Number', 'Car | 5', 'Bus | 3'), reading)
  const [left = 0, , width = 0] = svg.attributes['data-inside']?.split(' ').map(Number) ?? []
  const [, , widthPx = 0] = svg.attributes.viewBox?.split(' ').map(Number) ?? []
  const before = reading.isRightToLeft ? widthPx - left - width : left
  const listed = widthPx - width - 2 * before
  expect(before).toBeGreaterThan(100)
  expect(listed).toBeGreaterThan(150)
})

describe('a chart', () => {
  test('set one slice apart, and can still tell the others from each other', () => {
    const svg = draw(makeChart('donut', 'a | b', '**x** | 5', 'y | 3', 'z | 2', 'w | 1'))
    const fills = findAll(svg, 'path').map(({ attributes }) => attributes.fill)
    expect(fills).toHaveLength(4)
    expect(new Set(fills).size).toBe(4)
  })

  test.each(['bar', 'grouped', 'stacked', 'line', 'area', 'pie', 'donut'])(
    'of the kind %s is well-formed, named, and inside its room',
    (type) => {
      const rows = ['a | b <& | c', '2022 | $1.2m | $3m', '2023 | $2m | –', '2024 | $4m | $5m']
      const svg = draw(makeChart(type, ...rows))
      expect(svg.attributes['aria-label']).toContain('$4m')
      const places = numbersOf(svg, 'tspan', 'x')
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...places)).toBeLessThanOrEqual(860)
    },
  )

  test.each(['grouped', 'stacked', 'line', 'area', 'pie'])(
    'of the kind %s with long names stays inside its room',
    (type) => {
      const long = 'A name that is rather long '.repeat(3)
      const word = 'abcdefghijklm'.repeat(6)
      const rows = [`a | ${long} | ${word}`, `2022 ${word} | 1 | 3`, '2023 | 2 | 4', '2024 | 4 | 5']
      const texts = findAll(draw(makeChart(type, ...rows)), 'text')
      const edges = texts.flatMap((text) =>
        findAll(text, 'tspan').flatMap((line) => {
          const widthPx = widthOf(wordsOf(line), 20)
          const x = Number(line.attributes.x)
          const shares = { start: [0, 1], middle: [-0.5, 0.5], end: [-1, 0] }
          const anchor = text.attributes['text-anchor'] as keyof typeof shares
          return shares[anchor].map((share) => x + share * widthPx)
        }),
      )
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(-1)
      expect(Math.max(...edges)).toBeLessThanOrEqual(861)
    },
  )

  test('has names at the ends of its lines that do not meet and stay inside its room', () => {
    const rows = ['a | b | c | d', '2022 | 5 | 6 | 7', '2023 | 1 | 1 | 1']
    const svg = draw(makeChart('line', ...rows))
    const ends = findAll(svg, 'text').filter(
      ({ attributes }) => attributes['font-weight'] === '700',
    )
    const places = ends.map((end) => Number(findAll(end, 'tspan')[0]?.attributes.y))
    expect(places).toHaveLength(3)
    for (const [index, y] of places.slice(1).entries()) {
      expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(22)
    }
    expect(Math.max(...places)).toBeLessThanOrEqual(400)
  })

  test.each(['bar', 'line', 'area', 'pie', 'donut'])(
    'of the kind %s says what its numbers are, as the head of their column does',
    (type) => {
      const titles = (...rows: string[]) =>
        findAll(draw(makeChart(type, ...rows)), 'text').filter(
          ({ attributes }) => attributes['data-part'] === 'title',
        )
      expect(titles('a | Share, %', '2023 | 5', '2024 | 3').map(wordsOf)).toEqual(['Share, %'])
      expect(titles('a | | ', '2023 | 5 |', '2024 | 3 |')).toEqual([])
    },
  )

  test('has round values in one notation', () => {
    const rows = ['a | b', '2022 | 0', '2023 | 80000', '2024 | 230000']
    const words = findAll(draw(makeChart('line', ...rows)), 'text').map(wordsOf)
    expect(words.slice(1, 6)).toEqual(['0', '50K', '100K', '150K', '200K'])
  })

  const ticksOf = (type: string, ...numbers: number[]) => {
    const rows = numbers.map((number, index) => `${2020 + index} | ${number}`)
    const svg = draw(makeChart(type, 'a | b', ...rows))
    const values = svg.attributes['data-values']?.split(' ').map(Number) ?? []
    const texts = findAll(svg, 'text').filter(
      ({ attributes }) => attributes['data-part'] === 'tick',
    )
    return { ticks: texts.map(wordsOf), low: values[0] }
  }

  test('of lines begins near its values where these are far from zero, and says so to the PPTX', () => {
    expect(ticksOf('line', 94, 96, 98)).toEqual({ ticks: ['92', '94', '96', '98'], low: 92 })
    expect(ticksOf('line', -94, -96, -98).low).toBe(-98)
  })

  test.each([
    ['of lines', 'line', [60, 80, 98]],
    ['of lines that stay level', 'line', [90, 90]],
    ['of bars', 'stacked', [94, 96, 98]],
    ['of areas', 'area', [94, 96, 98]],
  ] as const)('%s begins at zero where that is honest', (_, type, numbers) => {
    const { ticks, low } = ticksOf(type, ...numbers)
    expect(ticks[0]).toBe('0')
    expect(low).toBe(0)
  })

  test('can be told from its background, whatever the accent', () => {
    const svg = draw(makeChart('stacked', 'a | b | c | d | e | f', '2023 | 1 | 2 | 3 | 4 | 5'))
    for (const { attributes } of findAll(svg, 'rect')) {
      const color = readColor(attributes.fill ?? '') ?? [255, 255, 255]
      expect(contrast(color, [255, 255, 255])).toBeGreaterThanOrEqual(3)
    }
  })

  test('on a slide names the theme’s tokens, in a file has their colours', () => {
    const chart = makeChart('bar', ...ROWS)
    expect(drawChart(chart, setting(undefined))).toContain('var(--color-text, #111111)')
    expect(drawChart(chart, setting('@font-face {}'))).not.toContain('var(')
  })

  const setting = (fontRules: string | undefined) => ({
    ...{ number: 1, size: WIDE, tokens: TOKENS, lang: 'en', isRightToLeft: false, fontRules },
  })
})

test.each([
  {
    name: 'long',
    names: Array.from({ length: 8 }, (_, index) => `A name of forty letters, number ${index}, ok`),
  },
  {
    name: 'endless',
    names: ['One', 'abcdefgh'.repeat(10), 'Three', 'Four', 'Five', 'Six', 'Seven'],
  },
])('names beside a pie do not meet and are whole, even $name ones', ({ names }) => {
  const svg = draw(makeChart('pie', 'Name | Number', ...names.map((name) => `${name} | 1`)))
  const lines = findAll(svg, 'text')
    .filter(({ attributes }) => attributes['font-weight'] === undefined)
    .flatMap((text) => numbersOf(text, 'tspan', 'y'))
    .toSorted((one, other) => one - other)
  expect(lines.length).toBeGreaterThan(names.length)
  const gaps = lines.slice(1).map((y, at) => y - (lines[at] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(24)
  expect(wordsOf(svg).replaceAll(' ', '')).toContain(names[1]?.replaceAll(' ', ''))
  const [, , , height = 0] = svg.attributes.viewBox?.split(' ').map(Number) ?? []
  expect(Math.max(...lines)).toBeLessThan(height)
})
