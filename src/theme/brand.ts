import type { Brand, DeckBrand, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { contrastOf, ENOUGH_CONTRAST, nearestReadable } from './contrast.ts'
import type { StyleSheet } from './flatten.ts'
import { readColors, readTokens, sixDigits } from './tokens.ts'

/** The tokens that text is set in, and those that it stands on. */
const READ_ON = [
  ['text', 'background'],
  ['muted', 'background'],
  ['accent', 'background'],
  ['on-accent', 'accent'],
] as const

/**
 * The style sheet of a brand: the theme, and on top of it the brand's own tokens. It has a name of
 * its own, so that two brands of one theme can lie in one folder. `file` is where paths are seen from.
 */
export function brandSheet(brand: Brand, theme: StyleSheet, file: string): StyleSheet {
  const base = nameOf(theme.css)
  const css = [
    `/* @theme ${base}-${hashOf(JSON.stringify(brand))} */`,
    `@import '${THEME}';`,
    ...((brand.logo ?? brand['logo-dark']) === undefined ? [] : [`@import 'parts/logo.css';`]),
    ...fontRules(brand),
    `section { ${tokensOf(brand).join('; ')} }`,
    ...groundTokens(brand),
  ]
  return { file, css: css.join('\n') }
}

/** The brand's ground and ink, for themes with slides that stand on others, such as black ones. */
function groundTokens({ background, text }: Brand): string[] {
  return Object.entries({ background, text }).flatMap(([name, color]) =>
    color === undefined ? [] : [`section { --brand-${name}: ${sixDigits(color)} }`],
  )
}

/** What a brand's sheet imports the theme as. */
export const THEME = 'takedeck:theme'

function nameOf(css: string): string {
  return /@theme\s+([\w-]+)/.exec(css)?.[1] ?? 'theme'
}

/** FNV-1a, 32 bits: short, and the same everywhere. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(36)
}

function fontRules({ font, 'heading-font': headingFont, 'bold-font': bold }: Brand): string[] {
  const weight = bold === undefined ? '400 700' : '400'
  return [
    ...(font === undefined ? [] : rulesOfFont(font, weight)),
    ...(font === undefined || bold === undefined ? [] : [faceRule(font, '700', bold)]),
    ...(headingFont === undefined ? [] : rulesOfFont(headingFont, '400 700')),
  ]
}

/** A file without a bold one beside it is taken to hold all weights. */
function rulesOfFont(font: string, weight: string): string[] {
  if (isFontFile(font)) return [faceRule(font, weight, font)]
  const faces = ['400', '400-italic', '700']
  return faces.map((face) => `@import '${fontPackage(font)}/${face}.css';`)
}

function faceRule(font: string, weight: string, file: string): string {
  const family = `font-family: '${familyOf(font)}'`
  return `@font-face { ${family}; font-weight: ${weight}; src: url('${file}') }`
}

/** Whether a brand's font is a file, not the name of a family. */
export function isFontFile(font: string): boolean {
  return /\.(woff2|ttf|otf)$/.test(font)
}

/** The package of a family. */
export function fontPackage(family: string): string {
  return `@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`
}

function familyOf(font: string): string {
  const name = font.split('/').at(-1) ?? font
  return isFontFile(font) ? `Brand ${name.replace(/\.\w+$/, '')}` : font
}

function tokensOf(brand: Brand): string[] {
  const { font, 'heading-font': headingFont = font, radius } = brand
  const fontToken = (token: string, name: string) => `${token}: '${familyOf(name)}', sans-serif`
  return [
    ...brandColors(brand).map(([name, color]) => `--color-${name}: ${color}`),
    ...(font === undefined
      ? []
      : [fontToken('--font-body', font), fontToken('--font-label', font)]),
    ...(headingFont === undefined ? [] : [fontToken('--font-heading', headingFont)]),
    ...(radius === undefined ? [] : [`--radius: ${radius}`]),
  ]
}

/** The brand's colours; what stands on its accent is black or white, as it reads better. */
function brandColors(brand: Brand): (readonly [name: string, color: string])[] {
  const own = (['background', 'text', 'muted', 'accent', 'highlight'] as const).flatMap((name) => {
    const color = brand[name]
    return color === undefined ? [] : [[name, sixDigits(color)] as const]
  })
  const accent = own.find(([name]) => name === 'accent')?.[1]
  if (accent === undefined) return own
  const light = contrastOf('#ffffff', accent) >= contrastOf('#000000', accent)
  const onAccent = light ? '#ffffff' : '#000000'
  const quiet = ['on-accent', 'on-accent-muted', 'on-accent-rule']
  return [...own, ...quiet.map((name) => [name, onAccent] as const)]
}

/**
 * Finds the brand's colours that cannot be read, each with one that can. `rules` are the theme's with
 * the brand's on top; a theme that asks for more contrast than AA says so in its token `--contrast`.
 */
export function checkBrand({ tokens, places }: DeckBrand, rules: string): Problem[] {
  const own = new Set(brandColors(tokens).map(([name]) => name))
  const colors = readColors(rules)
  const wanted = Number(readTokens(rules).get('contrast') ?? ENOUGH_CONTRAST)
  return READ_ON.flatMap(([name, on]) => {
    const [color, ground] = [colors.get(`color-${name}`), colors.get(`color-${on}`)]
    if (color === undefined || ground === undefined || !(own.has(name) || own.has(on))) return []
    const contrast = contrastOf(color, ground)
    const at = places.get(name) ?? places.get(on)
    if (contrast >= wanted || at === undefined) return []
    const message = `The brand’s ${name} ${color} on ${ground} has a contrast of ${contrast.toFixed(1)}; text needs ${wanted}.`
    const hint = nearestColor({ name, color, ground, on }, wanted)
    return [warning('brand-contrast', at, message, hint)]
  })
}

/** The colour to take instead; of the ground, where not even black or white can be read on it. */
function nearestColor(
  { name, color, ground, on }: Readonly<Record<'name' | 'color' | 'ground' | 'on', string>>,
  wanted: number,
): string {
  const nearest = nearestReadable(color, ground, wanted)
  const meanwhile = name === 'accent' ? ' Words are set in such a one.' : ''
  return contrastOf(nearest, ground) >= wanted
    ? `The nearest colour that can be read there is ${nearest}.${meanwhile}`
    : `The nearest ${on} on which it can be read is ${nearestReadable(ground, color, wanted)}.`
}
