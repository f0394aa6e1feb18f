import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { SceneChart } from '../../../src/scene.ts'
import { makeChart } from '../../charts/chart.ts'
import { lintPptx, openPackage } from '../lint.ts'
import { makeChartNode, makeSlide, writeSlides } from '../scene.ts'
import { findAll, readXml, wordsOf, type XmlNode } from '../xml-reader.ts'

const ROWS = ['Team | Before | After', 'Red | $1,480 | $2', 'Blue & co | – | $3.5']

function write(type: string, changes: Partial<SceneChart> = {}, rows = ROWS) {
  const chart = makeChart(type, ...rows)
  const bytes = writeSlides([makeSlide(makeChartNode(changes))], [], [chart])
  const part = openPackage(bytes).parts.get('ppt/charts/chart1.xml')
  if (part === undefined) throw new Error('there is no chart')
  return { bytes, part }
}

/** What an element of a part says, by its `val`. */
function valuesOf(part: XmlNode, name: string) {
  return findAll(part, name).map(({ attributes }) => attributes.val)
}

/** The workbook's cells, by their names. */
function cellsOf(bytes: Uint8Array) {
  const book = unzipSync(bytes)['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx']
  const files = unzipSync(book ?? new Uint8Array())
  const sheet = readXml(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))
  return Object.fromEntries(
    findAll(sheet, 'c').map((cell): [string, XmlNode] => [cell.attributes.r ?? '', cell]),
  )
}

describe('a chart in a presentation', () => {
  test.each([
    ['bar', 'c:barChart'],
    ['grouped', 'c:barChart'],
    ['stacked', 'c:barChart'],
    ['line', 'c:lineChart'],
    ['area', 'c:areaChart'],
    ['pie', 'c:pieChart'],
    ['donut', 'c:doughnutChart'],
  ])('of the kind %s is a native %s without anything to repair', (type, name) => {
    const { bytes, part } = write(type)
    expect(lintPptx(bytes)).toEqual([])
    expect(findAll(part, name)).toHaveLength(1)
  })

  test('reaches as far up as the topmost number of its axis needs, its plot staying where it is', () => {
    const inside = { leftPx: 400, topPx: 205, widthPx: 700, heightPx: 300 }
    const { bytes, part } = write('line', { inside, isLying: false, ticks: ['0', '50'] })
    const slide = openPackage(bytes).parts.get('ppt/slides/slide1.xml')
    const [frame] = slide === undefined ? [] : findAll(slide, 'p:xfrm')
    const [top, height] = [findAll(frame as XmlNode, 'a:off'), findAll(frame as XmlNode, 'a:ext')]
    expect(top[0]?.attributes.y).toBe(String(190 * 9525))
    expect(height[0]?.attributes.cy).toBe(String(410 * 9525))
    const [plot] = findAll(part, 'c:manualLayout').filter((each) =>
      findAll(each, 'c:layoutTarget').some(({ attributes }) => attributes.val === 'inner'),
    )
    expect(Number(plot && valuesOf(plot, 'c:y')[0]) * 410).toBeCloseTo(15, 1)
  })

  test('has its numbers in the workbook behind it, where its formulas say', () => {
    const { bytes, part } = write('grouped')
    const cells = Object.entries(cellsOf(bytes)).map(([name, cell]) => [name, wordsOf(cell)])
    expect(Object.fromEntries(cells)).toEqual({
      ...{ B1: 'Before', C1: 'After', A2: 'Red', A3: 'Blue & co' },
      ...{ B2: '1480', C2: '2', C3: '3.5' },
    })
    expect(findAll(part, 'c:f').map(wordsOf)).toEqual([
      ...['Sheet1!$B$1', 'Sheet1!$A$2:$A$3', 'Sheet1!$B$2:$B$3'],
      ...['Sheet1!$C$1', 'Sheet1!$A$2:$A$3', 'Sheet1!$C$2:$C$3'],
    ])
    const formats = findAll(part, 'c:formatCode').map(wordsOf)
    expect(formats).toEqual(['"$"#,##0', '"$"0.0'])
  })

  test('has the theme’s colours and font by reference, and its description', () => {
    const { bytes, part } = write('grouped')
    const fills = findAll(part, 'c:ser').map((series) => findAll(series, 'a:schemeClr')[0])
    expect(fills.map((fill) => fill?.attributes.val)).toEqual(['accent1', 'tx2'])
    const fonts = findAll(part, 'a:latin').map(({ attributes }) => attributes.typeface)
    expect(new Set(fonts)).toEqual(new Set(['+mn-lt']))
    const slide = openPackage(bytes).parts.get('ppt/slides/slide1.xml')
    const names = slide && findAll(slide, 'p:cNvPr').map(({ attributes }) => attributes.descr)
    expect(names).toContain('Red: 1,480; Blue: 20')
  })

  test('is read from the side where reading begins', () => {
    const orders = (isRightToLeft: boolean) =>
      findAll(write('bar', { isRightToLeft }).part, 'c:orientation').map(
        ({ attributes }) => attributes.val,
      )
    expect(orders(false)).toEqual(['maxMin', 'minMax'])
    expect(orders(true)).toEqual(['maxMin', 'maxMin'])
  })

  test('has its bars where the page has them', () => {
    const inside = { leftPx: 458, topPx: 240, widthPx: 429, heightPx: 200 }
    const { part, bytes } = write('bar', { inside })
    const [layout] = findAll(part, 'c:manualLayout')
    const values = layout?.children.map(({ attributes }) => attributes.val)
    expect(values).toEqual(['inner', 'edge', 'edge', '0.1166', '0.1', '0.5', '0.5'])
    expect(lintPptx(bytes)).toEqual([])
  })

  test('has an axis from where to where the drawing has it, in its steps', () => {
    const { part, bytes } = write('grouped', { values: [-10, 45.5, 10], ticks: ['$-10', '$1,000'] })
    const [, values] = [findAll(part, 'c:catAx')[0], findAll(part, 'c:valAx')[0]]
    const read = (name: string) => (values === undefined ? [] : valuesOf(values, name))
    expect([read('c:min'), read('c:max'), read('c:majorUnit'), read('c:delete')]).toEqual([
      ...[['-10'], ['45.5'], ['10'], ['0']],
    ])
    expect(values && findAll(values, 'c:numFmt')[0]?.attributes.formatCode).toBe('"$"#,##0')
    expect(lintPptx(bytes)).toEqual([])
  })

  test.each([
    [['0', '500'], 'General'],
    [['0', '50K', '100K'], '0,"K"'],
    [['0', '1M', '2M'], '0,,"M"'],
    [['0', '500K', '1M'], 'General'],
    [['1.000', '2.000'], '#,##0'],
  ])('has an axis with numbers like %j', (ticks, format) => {
    const { part } = write('grouped', { ticks }, ['Team | Before | After', 'Red | 1 | 2'])
    const [values] = findAll(part, 'c:valAx')
    expect(values && findAll(values, 'c:numFmt')[0]?.attributes.formatCode).toBe(format)
  })

  test.each([
    { isLying: true, place: 'high' },
    { isLying: false, place: 'nextTo' },
  ])('has the numbers of its axis at the foot or the side: $place', ({ isLying, place }) => {
    const { part } = write('grouped', { isLying, ticks: ['0', '10'] })
    const [values] = findAll(part, 'c:valAx')
    expect(values && valuesOf(values, 'c:tickLblPos')).toEqual([place])
  })

  test('has bars as thick and as far apart as drawn', () => {
    const { part } = write('grouped', { bars: [61, -3] })
    expect([valuesOf(part, 'c:gapWidth'), valuesOf(part, 'c:overlap')]).toEqual([['61'], ['-3']])
  })

  test('has the numbers that the drawing has room for, in their colours', () => {
    const style = { color: { hex: 'FBFBF7', alpha: 1 }, isBold: false }
    const { part, bytes } = write('stacked', { labels: [{ series: 1, category: 1, ...style }] })
    const [before, after] = findAll(part, 'c:ser')
    expect(before && findAll(before, 'c:dLbls')).toEqual([])
    const [hidden] = after === undefined ? [] : findAll(after, 'c:dLbl')
    expect(hidden && [valuesOf(hidden, 'c:idx'), valuesOf(hidden, 'c:delete')]).toEqual([
      ...[['0'], ['1']],
    ])
    expect(after && findAll(after, 'a:defRPr')[0]?.attributes.b).toBe('0')
    expect(lintPptx(bytes)).toEqual([])
  })

  test.each(['line', 'area'])(
    'of the kind %s is named at its ends, where the drawing has it',
    (type) => {
      const inside = { leftPx: 400, topPx: 200, widthPx: 600, heightPx: 200 }
      const end = (topPx: number) => ({ leftPx: 1014, topPx, widthPx: 120, heightPx: 24 })
      const { part, bytes } = write(
        type,
        { inside, values: [0, 10, 5], ends: { 0: end(308), 1: end(188) } },
        ['Year | Cars | Buses', '2023 | 1 | 2', '2024 | 4 | 6'],
      )
      const labels = findAll(part, 'c:dLbl')
      expect(labels.map((label) => valuesOf(label, 'c:idx'))).toEqual([['1'], ['1']])
      expect(valuesOf(part, 'c:showSerName').slice(0, 1)).toEqual(['1'])
      // Half of 4 stands 40 px above the bottom at 400, 4 stands 80 px above it: the label at 320.
      const shift = type === 'line' ? '0' : '-0.1'
      expect(labels[0] && valuesOf(labels[0], 'c:y')).toEqual([shift])
      expect(findAll(part, 'c:legend')).toEqual([])
      expect(lintPptx(bytes)).toEqual([])
    },
  )

  test('has its title and its legend where the page has them', () => {
    const title = { leftPx: 358, topPx: 200, widthPx: 200, heightPx: 40 }
    const { part } = write('pie', { title, legend: { ...title, leftPx: 787, topPx: 300 } })
    const places = ['c:title', 'c:legend'].map((name) =>
      findAll(part, name).flatMap((each) => [valuesOf(each, 'c:x'), valuesOf(each, 'c:y')].flat()),
    )
    expect(places).toEqual([
      ['0', '0'],
      ['0.5', '0.25'],
    ])
    expect(findAll(part, 'c:title').map(wordsOf).join()).toContain('Before')
    expect(findAll(write('grouped').part, 'c:title')).toEqual([])
  })

  test('of slices has the numbers in its legend, which the workbook joins to the names', () => {
    const { part, bytes } = write('donut', {}, ['a | Share', 'Red "x" | $3%', 'Blue | $1%'])
    expect(findAll(part, 'c:cat').map(wordsOf).join()).toContain('$3%  Red "x"')
    const { A2, B2, C2 } = cellsOf(bytes)
    expect([A2, B2, C2].map((cell) => cell && wordsOf(cell))).toEqual([
      ...['"$"&B2&"%  "&C2$3%  Red "x"', '3', 'Red "x"'],
    ])
    expect(findAll(part, 'c:dLbls')).toEqual([])
  })
})
