import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { SceneChart } from '../../../src/scene.ts'
import { makeChart } from '../../charts/chart.ts'
import { lintPptx, openPackage } from '../lint.ts'
import { makeSlide, writeSlides } from '../scene.ts'
import { findAll, readXml, wordsOf } from '../xml-reader.ts'

const NODE: SceneChart = {
  kind: 'chart',
  at: { leftPx: 358, topPx: 200, widthPx: 858, heightPx: 400 },
  number: 1,
  alt: 'Red: 1,480; Blue: 20',
  isLying: true,
  hasAxis: false,
  isRightToLeft: false,
  inside: undefined,
  textPx: 20,
  text: { hex: '14211B', alpha: 1 },
  rule: { hex: 'C9D1CA', alpha: 1 },
  colors: { s0: { hex: '0B5D45', alpha: 1 }, s1: { hex: '526058', alpha: 1 } },
}

const ROWS = ['Team | Before | After', 'Red | $1,480 | $2', 'Blue & co | – | $3.5']

function write(type: string, changes: Partial<SceneChart> = {}) {
  const bytes = writeSlides([makeSlide({ ...NODE, ...changes })], [], [makeChart(type, ...ROWS)])
  const part = openPackage(bytes).parts.get('ppt/charts/chart1.xml')
  if (part === undefined) throw new Error('there is no chart')
  return { bytes, part }
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

  test('has its numbers in the workbook behind it, where its formulas say', () => {
    const { bytes, part } = write('grouped')
    const book = unzipSync(bytes)['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx']
    const files = unzipSync(book ?? new Uint8Array())
    const sheet = readXml(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))
    const cells = findAll(sheet, 'c').map((cell) => [cell.attributes.r, wordsOf(cell)])
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

  test('has a legend for several series only', () => {
    expect(findAll(write('grouped').part, 'c:legend')).toHaveLength(1)
    const one = writeSlides([makeSlide(NODE)], [], [makeChart('bar', 'a | b', 'x | 1')])
    const part = openPackage(one).parts.get('ppt/charts/chart1.xml')
    expect(part && findAll(part, 'c:legend')).toEqual([])
  })
})
