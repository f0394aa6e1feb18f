import { describe, expect, test } from 'vitest'
import { groundRules } from '../../src/theme/brand-ground.ts'
import { contrastOf } from '../../src/theme/contrast.ts'
import { readColors, readTokens } from '../../src/theme/tokens.ts'

const THEME = `section { --color-background: #082229; --color-text: #f4f8f7; --color-accent: #ffa971;
  --color-accent-3: #f2d6a0; --color-highlight: #ffa971; --code-string: #f2d6a0 }`
const LIGHT = 'section { --color-background: #ffffff; --color-text: #14211b }'

describe('what follows from a brand’s colours', () => {
  test('is a light theme’s quiet colours where a brand makes a dark theme light', () => {
    const rules = groundRules({ background: '#ffffff', text: '#14211b' }, THEME + LIGHT)
    const colors = readColors(rules)
    const panel = colors.get('color-panel') ?? ''
    expect(contrastOf(colors.get('color-muted') ?? '', panel)).toBeGreaterThanOrEqual(7)
    expect(contrastOf(colors.get('code-string') ?? '', panel)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf('#ffffff', panel)).toBeLessThan(1.3)
  })

  test('leaves the brand’s own muted colour alone', () => {
    const rules = groundRules({ background: '#ffffff', muted: '#555555' }, THEME + LIGHT)
    expect(readTokens(rules).has('color-muted')).toBe(false)
  })

  test.each([
    ['a highlight', 'color-marker', '#14211b'],
    ['what stands on the third accent', 'color-on-accent-3', '#f2d6a0'],
    ['a highlighted word on the accent', 'color-highlight-on-accent', '#ffa971'],
    ['the accent on a field in the ink', 'color-accent-on-text', '#14211b'],
  ])('is %s that can be read', (_, token, ground) => {
    const colors = readColors(groundRules({ background: '#fff', text: '#14211b' }, THEME + LIGHT))
    expect(contrastOf(colors.get(token) ?? '', ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['highlight', { accent: '#14532d', highlight: '#fdba74' }, '#8e6841'],
    ['accent', { accent: '#14532d' }, '#14532d'],
    ['second accent, where it is the theme’s', { text: '#14211b' }, '#a8501f'],
  ])('marks one thing by its %s', (_, brand, color) => {
    const own = Object.entries(brand).map(([name, value]) => `--color-${name}: ${value}`)
    const theme = `${LIGHT} section { --color-accent-2: #a8501f; --color-panel: #f2f5f8; ${own.join('; ')} }`
    const mark = readColors(groundRules(brand, theme)).get('color-mark')
    expect(mark).toBe(color)
  })

  test('is a white plate for a logo on a dark ground', () => {
    expect(readColors(groundRules({ logo: 'x.svg' }, THEME)).get('logo-ground')).toBe('#ffffff')
    expect(groundRules({ logo: 'x.svg' }, LIGHT)).toBe('')
  })

  test('is nothing where a brand has no colours', () => {
    expect(groundRules({ radius: '4px' }, THEME)).toBe('')
  })
})
