import { describe, expect, test } from 'vitest'
import type { SceneSlide } from '../../../src/scene.ts'
import { makeChart } from '../../charts/chart.ts'
import { lintPptx, openPackage } from '../lint.ts'
import { makeChartNode, makeParagraph, makeSlide, makeText, STYLE, writeSlides } from '../scene.ts'
import { findAll, type XmlNode } from '../xml-reader.ts'

const LIGHT = makeSlide(words('14211B'))
const DARK: SceneSlide = {
  ...LIGHT,
  background: { kind: 'solid', color: { hex: '0B5D45', alpha: 1 } },
  nodes: [words('FBFBF7', 'title'), words('FBFBF7')],
}

/** A text of one colour. */
function words(hex: string, role = 'body') {
  const style = { ...STYLE, color: { hex, alpha: 1 } }
  const runs = [{ kind: 'text' as const, text: 'Many words', style }]
  return makeText(role, [makeParagraph('', 200, { runs })])
}

function parts(...slides: readonly SceneSlide[]) {
  const bytes = writeSlides(slides)
  expect(lintPptx(bytes)).toEqual([])
  const { parts: all } = openPackage(bytes)
  return (name: string): XmlNode => {
    const part = all.get(`ppt/${name}.xml`)
    if (part === undefined) throw new Error(`there is no ${name}`)
    return part
  }
}

/** What a part means by its background and its text, where it does not mean what its master does. */
function override(part: XmlNode) {
  const [map] = findAll(part, 'a:overrideClrMapping')
  return map && [map.attributes.bg1, map.attributes.tx1]
}

/** The colours that a part names for its words. */
function wordColors(part: XmlNode) {
  const runs = ['a:rPr', 'a:defRPr'].flatMap((name) => findAll(part, name))
  const colors = runs.flatMap((run) => findAll(run, 'a:schemeClr'))
  return [...new Set(colors.map(({ attributes }) => attributes.val))]
}

describe('light words on a dark ground', () => {
  test('are text 1 on their layout and on its slides, where background and text change places', () => {
    const part = parts(DARK, DARK)
    expect(override(part('slideLayouts/slideLayout1'))).toEqual(['dk1', 'lt1'])
    expect(override(part('slides/slide1'))).toEqual(['dk1', 'lt1'])
    expect(wordColors(part('slideLayouts/slideLayout1'))).toEqual(['tx1'])
    expect(findAll(part('slides/slide1'), 'p:bg')).toEqual([])
  })

  test('are dark again on a slide of that layout with a light ground, which says so', () => {
    const part = parts(DARK, DARK, LIGHT)
    expect(override(part('slideLayouts/slideLayout1'))).toEqual(['dk1', 'lt1'])
    expect(override(part('slides/slide3'))).toEqual(['lt1', 'dk1'])
  })

  test('are so on one slide alone, which inherits no colours from its layout', () => {
    const part = parts(LIGHT, LIGHT, DARK)
    expect(override(part('slideLayouts/slideLayout1'))).toBeUndefined()
    expect(override(part('slides/slide1'))).toBeUndefined()
    expect(wordColors(part('slides/slide1'))).toEqual([])
    expect(override(part('slides/slide3'))).toEqual(['dk1', 'lt1'])
    expect(wordColors(part('slides/slide3'))).toEqual(['tx1'])
    expect(findAll(part('slides/slide3'), 'p:bg')).toHaveLength(1)
  })

  test('are not so on a light slide of a dark layout', () => {
    const part = parts(DARK, DARK, LIGHT)
    expect(override(part('slideLayouts/slideLayout1'))).toEqual(['dk1', 'lt1'])
    expect(override(part('slides/slide3'))).toEqual(['lt1', 'dk1'])
  })

  test('are so in a chart', () => {
    const color = { hex: 'FBFBF7', alpha: 1 }
    const chart = makeChartNode({ text: color, muted: color, rule: color, colors: { s0: color } })
    const slide = { ...DARK, nodes: [...DARK.nodes, chart] }
    const bytes = writeSlides([slide], [], [makeChart('bar', 'Team | Before', 'Red | 1')])
    const part = openPackage(bytes).parts.get('ppt/charts/chart1.xml')
    expect(part && findAll(part, 'c:clrMapOvr')[0]?.attributes).toMatchObject({ tx1: 'lt1' })
  })

  test('leave notes dark on light', () => {
    const map = findAll(parts(DARK)('notesMasters/notesMaster1'), 'p:clrMap')[0]
    expect(map?.attributes).toMatchObject({ bg1: 'lt1', tx1: 'dk1' })
  })
})

test('a layout leaves to the master the background that is the master’s', () => {
  expect(findAll(parts(LIGHT)('slideLayouts/slideLayout1'), 'p:bg')).toEqual([])
  expect(findAll(parts(DARK)('slideLayouts/slideLayout1'), 'p:bg')).toHaveLength(1)
})
