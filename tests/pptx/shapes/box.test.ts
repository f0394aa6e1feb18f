import { describe, expect, test } from 'vitest'
import { lookOf } from '../../../src/pptx/look.ts'
import { boxShape } from '../../../src/pptx/shapes/box.ts'
import { serializeXml } from '../../../src/pptx/xml.ts'
import type { Gradient, SceneBox } from '../../../src/scene.ts'
import { lintPptx } from '../lint.ts'
import { makeBox, makeSlide, writeSlides } from '../scene.ts'
import { findAll, readXml } from '../xml-reader.ts'

const AT = { leftPx: 100, topPx: 100, widthPx: 200, heightPx: 100 }
const COLOR = { hex: '0B5D45', alpha: 1 }
const LINE = { widthPx: 4, color: COLOR, dash: 'solid' } as const
const FADE: Gradient = {
  ...{ kind: 'linear', angleDeg: 90 },
  stops: [
    { color: COLOR, at: 0 },
    { color: { hex: '123456', alpha: 0 }, at: 0.56 },
  ],
}

/** The attributes of an element of a box's shape. */
function attributesOf(name: string, changes: Partial<SceneBox>, at = AT) {
  const look = lookOf({ colors: { accent: COLOR }, fonts: {}, slides: [] })
  const shape = boxShape(makeBox(at, changes), 2, look)
  const root = readXml(new TextDecoder().decode(serializeXml(shape)))
  return findAll(root, name).map(({ attributes }) => attributes)
}

describe('a box', () => {
  test.each([
    { what: 'square corners', radiusPx: 0, at: AT, geometry: 'rect' },
    { what: 'round corners', radiusPx: 12, at: AT, geometry: 'roundRect' },
    { what: 'half circles at its ends', radiusPx: 50, at: AT, geometry: 'roundRect' },
    {
      what: 'the outline of a circle',
      radiusPx: 50,
      at: { ...AT, widthPx: 100 },
      geometry: 'ellipse',
    },
  ])('can have $what', ({ radiusPx, at, geometry }) => {
    expect(attributesOf('a:prstGeom', { radiusPx }, at)).toEqual([{ prst: geometry }])
  })

  test('says its radius as a share of its shorter side', () => {
    expect(attributesOf('a:gd', { radiusPx: 12 })).toEqual([{ name: 'adj', fmla: 'val 12000' }])
  })

  test('has its line inside: the shape is smaller by half of it on each side', () => {
    expect(attributesOf('a:ln', { outline: LINE })[0]).toMatchObject({ w: '38100' })
    expect(attributesOf('a:off', { outline: LINE })).toEqual([{ x: '971550', y: '971550' }])
    expect(attributesOf('a:ext', { outline: LINE })[0]).toEqual({ uri: expect.any(String) })
    expect(attributesOf('a:ext', { outline: LINE })[1]).toEqual({ cx: '1866900', cy: '914400' })
  })

  test('can be a gradient, with its angle, its places and its transparency', () => {
    expect(attributesOf('a:lin', { fill: FADE })).toEqual([{ ang: '5400000', scaled: '0' }])
    expect(attributesOf('a:gs', { fill: FADE })).toEqual([{ pos: '0' }, { pos: '56000' }])
    expect(attributesOf('a:alpha', { fill: FADE })).toEqual([{ val: '0' }])
    expect(attributesOf('a:schemeClr', { fill: FADE })).toEqual([{ val: 'accent1' }])
  })

  test('throws its shadow where the style does', () => {
    const shadow = { rightPx: 0, downPx: 8, blurPx: 24, color: { hex: '000000', alpha: 0.2 } }
    expect(attributesOf('a:outerShdw', { shadow })[0]).toMatchObject({
      ...{ blurRad: '228600', dist: '76200', dir: '5400000' },
    })
  })

  test.each([
    { what: 'without fill', changes: { fill: undefined, outline: LINE } },
    { what: 'thinner than its line', changes: { outline: { ...LINE, widthPx: 300 } } },
    { what: 'with a gradient', changes: { fill: FADE } },
  ])('$what has nothing to repair', ({ changes }) => {
    expect(lintPptx(writeSlides([makeSlide(makeBox(AT, changes))]))).toEqual([])
  })
})
