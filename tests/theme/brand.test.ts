import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Brand, DeckBrand } from '../../src/model.ts'
import { openProject } from '../../src/project/project.ts'
import { brandSheet, checkBrand } from '../../src/theme/brand.ts'
import { contrastOf } from '../../src/theme/contrast.ts'
import { flattenTheme } from '../../src/theme/flatten.ts'

const THEME_SHEET = { file: '/p/briefing.css', css: '/* @theme briefing */ section { }' }
const RULES = 'section { --color-background: #fff; --color-text: #14211b; --color-accent: #0b5d45 }'
const AT = { file: 'deck.md', line: 4, column: 3 }

/** A brand whose tokens all stand in one place. */
function placed(tokens: Brand): DeckBrand {
  return { tokens, places: new Map(Object.keys(tokens).map((name) => [name, AT])) }
}

/** The theme's rules with the brand's colours on top. */
function branded(colors: Readonly<Record<string, string>>): string {
  const tokens = Object.entries(colors).map(([name, color]) => `--color-${name}: ${color}`)
  return `${RULES} section { ${tokens.join('; ')} }`
}

function sheetOf(brand: Brand): string {
  return brandSheet(brand, THEME_SHEET, '/p/deck.md').css
}

describe('the style sheet of a brand', () => {
  test.each<[string, Brand, string]>([
    ['its accent', { accent: '#0B6' }, '--color-accent: #00bb66'],
    ['black on a light accent', { accent: '#ffee00' }, '--color-on-accent: #000000'],
    ['white on a dark accent', { accent: '#14305c' }, '--color-on-accent: #ffffff'],
    ['its font for text', { font: 'IBM Plex Sans' }, "--font-body: 'IBM Plex Sans', sans-serif"],
    ['its font for headlines, too', { font: 'Inter' }, "--font-heading: 'Inter', sans-serif"],
    ['another one for them', { font: 'Inter', 'heading-font': 'Lora' }, "--font-heading: 'Lora'"],
    ['the package of its font', { font: 'IBM Plex Sans' }, "'@fontsource/ibm-plex-sans/700.css'"],
    ['a font file', { font: 'fonts/Acme.woff2' }, "src: url('fonts/Acme.woff2')"],
    ['a bold file', { font: 'a.ttf', 'bold-font': 'b.ttf' }, "700; src: url('b.ttf')"],
    [
      'the weight that a file then has',
      { font: 'a.ttf', 'bold-font': 'b.ttf' },
      'weight: 400; src',
    ],
    ['the place of its logo', { logo: 'logo.svg' }, "@import 'parts/logo.css'"],
    ['its ground, for dark slides', { background: '#eee' }, '--brand-background: #eeeeee'],
    ['its radius', { radius: '4px' }, '--radius: 4px'],
  ])('holds %s', (_what, brand, css) => {
    expect(sheetOf(brand)).toContain(css)
  })

  test('has a name of its own, the same each time', () => {
    const [name] = /@theme briefing-\w+/.exec(sheetOf({ accent: '#0b6' })) ?? []
    expect(name).toBeDefined()
    expect(sheetOf({ accent: '#0b6' })).toContain(name)
    expect(sheetOf({ accent: '#0b7' })).not.toContain(name)
  })
})

describe('the check of a brand', () => {
  test('names a colour that cannot be read, and the nearest one that can', () => {
    const [problem, ...rest] = checkBrand(placed({ accent: '#0b6' }), branded({ accent: '#0b6' }))
    expect(rest).toEqual([])
    expect(problem?.at).toEqual(AT)
    expect(problem?.message).toContain('accent #00bb66 on #ffffff has a contrast of 2.5')
    expect(problem?.hint).toContain('#008749')
  })

  test('names a ground where neither black nor white can be read on the one that is', () => {
    const accent = '#b3006b'
    const rules = `${branded({ accent, 'on-accent': '#ffffff' })} section { --contrast: 7 }`
    const problems = checkBrand(placed({ accent }), rules)
    const told = problems.find(({ message }) => message.includes('on-accent #ffffff on #b3006b'))
    const found = /^The nearest accent on which it can be read is (#\w{6})\.$/.exec(
      told?.hint ?? '',
    )
    expect(contrastOf('#ffffff', found?.[1] ?? '#ffffff')).toBeGreaterThanOrEqual(7)
  })

  test('asks for as much contrast as the theme does', () => {
    const accent = '#1a7550'
    const rules = branded({ accent })
    expect(checkBrand(placed({ accent }), rules)).toEqual([])
    const [problem] = checkBrand(placed({ accent }), `${rules} section { --contrast: 7 }`)
    expect(problem?.message).toContain('text needs 7')
    expect(problem?.hint).toMatch(/is #\w{6}\./)
  })

  test('looks at the theme’s text on the brand’s background', () => {
    const problems = checkBrand(
      placed({ background: '#202020' }),
      branded({ background: '#202020' }),
    )
    expect(problems.map(({ message }) => message.slice(0, 24))).toEqual([
      'The brand’s text #14211b',
      'The brand’s accent #0b5d',
    ])
  })

  test('says nothing of what the brand leaves alone', () => {
    expect(
      checkBrand(
        placed({ radius: '4px' }),
        'section { --color-text: #eee; --color-background: #fff }',
      ),
    ).toEqual([])
  })
})

const project = openProject(join(import.meta.dirname, '../..'))

const names = project.themes().map(({ name }) => name)

test.each(names)('corners of the theme “%s” can be rounded', (name) => {
  const file = project.readTheme({ name, at: AT })
  if ('rule' in file) throw new Error(file.message)
  const resolvePath = (path: string, from: string) => join(dirname(from), path)
  const { theme } = flattenTheme(file, { resolve: project.resolveImport, resolvePath })
  expect(theme.rules).toContain('border-radius: var(--radius')
})
