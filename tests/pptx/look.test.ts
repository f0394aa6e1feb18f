import { expect, test } from 'vitest'
import { fontElements, lookOf } from '../../src/pptx/look.ts'
import type { SceneSlide } from '../../src/scene.ts'
import { makeBox, makeParagraph, makeSlide, makeText, STYLE } from './scene.ts'

const AT = { leftPx: 0, topPx: 0, widthPx: 9, heightPx: 9 }

function slots(slides: readonly SceneSlide[], tokens: Readonly<Record<string, string>> = {}) {
  const colors = Object.entries(tokens).map(([name, hex]) => [name, { hex, alpha: 1 }])
  return Object.fromEntries(lookOf({ colors: Object.fromEntries(colors), fonts: {}, slides }).slots)
}

/** A slide with words of a colour. */
function slideOf(hex: string, ...boxes: readonly string[]): SceneSlide {
  const style = { ...STYLE, color: { hex, alpha: 1 } }
  const runs = [{ kind: 'text' as const, text: 'Many words of one colour', style }]
  const fills = boxes.map((fill) =>
    makeBox(AT, { fill: { kind: 'solid', color: { hex: fill, alpha: 1 } } }),
  )
  return makeSlide(makeText('body', [makeParagraph('', 200, { runs })]), ...fills)
}

test('a theme’s tokens take their slots', () => {
  const tokens = { background: 'FFFFFF', text: '111111', muted: '555555', accent: 'AA0000' }
  expect(slots([], tokens)).toMatchObject({
    ...{ dk1: '111111', lt1: 'FFFFFF', dk2: '555555', accent1: 'AA0000', hlink: 'AA0000' },
  })
})

test('of a theme without tokens, what its slides show most takes them, colours before greys', () => {
  const slides = [slideOf('222222', 'EEEEEE', 'EEEEEE', '0088CC'), slideOf('222222')]
  expect(slots(slides)).toMatchObject({
    ...{ dk1: '222222', lt1: 'FBFBF7', accent1: '0088CC', accent2: '14211B', accent3: 'EEEEEE' },
  })
})

test('on a dark ground the dark colour is the background', () => {
  const tokens = { background: '04171D', text: 'F4F8F7' }
  expect(slots([], tokens)).toMatchObject({ dk1: '04171D', lt1: 'F4F8F7' })
})

test('no colour takes two slots', () => {
  const tokens = { background: 'FFFFFF', text: '111111', 'on-accent': 'FFFFFF', accent: 'AA0000' }
  const { hlink, folHlink, lt2, dk2, ...others } = slots([], tokens)
  expect(new Set(Object.values(others)).size).toBe(Object.values(others).length)
})

test.each([
  ['Own Body', ['+mn-lt', '+mn-ea', '+mn-cs']],
  ['Own Label', ['Own Label', 'Yu Gothic', 'Noto Kufi Arabic']],
  ['Another', ['Another', 'Another', 'Another']],
])('words in %s name the fonts that the theme has for their letters', (family, typefaces) => {
  const body = { latin: 'Own Body', complex: 'Noto Sans Arabic' }
  const label = { latin: 'Own Label', complex: 'Noto Kufi Arabic', eastAsian: 'Yu Gothic' }
  const look = lookOf({ colors: {}, fonts: { body, label }, slides: [] })
  const elements = fontElements(look, family)
  expect(elements.map(({ attributes }) => attributes.typeface)).toEqual(typefaces)
})
