import { describe, expect, test } from 'vitest'
import { companionColors } from '../../src/theme/brand-companions.ts'
import { contrastOf } from '../../src/theme/contrast.ts'

const GREEN = '#00573f'
const ORANGE = '#f28c28'
const SKY = '#7dd3fc'
const LIGHT = { background: '#ffffff', text: '#17211c' }
const DARK = { background: '#0b0d12', text: '#f3f4f6' }

function companions(brand: Parameters<typeof companionColors>[0]): ReadonlyMap<string, string> {
  const colors = Object.entries(brand).map(([name, value]) => [`color-${name}`, value] as const)
  return new Map(companionColors(brand, new Map(colors)))
}

describe('the colours beside a brand’s accent', () => {
  test('are none where a brand has no colours', () => {
    expect(companions({})).toEqual(new Map())
  })

  test.each([
    ['a dark accent', { ...LIGHT, accent: GREEN }],
    ['a light accent on a dark ground', { ...DARK, accent: SKY }],
  ])('are shades of %s, and words on them can be read', (_, brand) => {
    const found = companions(brand)
    const [second, third] = [found.get('brand-second') ?? '', found.get('brand-third') ?? '']
    expect(new Set([brand.accent, brand.background, brand.text, second, third]).size).toBe(5)
    expect(contrastOf(found.get('brand-on-second') ?? '', second)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(found.get('brand-on-ink') ?? '', brand.text)).toBeGreaterThanOrEqual(4.5)
  })

  test('have the brand’s highlight for a third', () => {
    const found = companions({ ...LIGHT, accent: GREEN, highlight: ORANGE })
    expect(found.get('brand-third')).toBe(ORANGE)
  })

  test.each([
    ['the highlight', { ...LIGHT, accent: GREEN, highlight: ORANGE }, ORANGE],
    ['a light accent', { ...DARK, accent: SKY }, SKY],
    ['none where black letters on it would be faint', { ...LIGHT, accent: GREEN }, undefined],
  ])('have for signs %s', (_, brand, signal) => {
    expect(companions(brand).get('brand-signal')).toBe(signal)
  })

  test('stand out from a dark ground', () => {
    expect(companions(DARK).get('brand-raised')).toBeDefined()
    expect(companions(LIGHT).get('brand-raised')).toBeUndefined()
  })
})
