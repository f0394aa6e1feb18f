import type { Brand } from '../model.ts'
import { companionColors, type Token } from './brand-companions.ts'
import { ENOUGH_CONTRAST, isDark, mixColors, nearestReadable, readableOr } from './contrast.ts'
import { chooseLogo } from './logo.ts'
import { readColors, readTokens } from './tokens.ts'

const CODE_COLORS = ['keyword', 'string', 'constant', 'function', 'comment']

/** A brand on a theme: what it says itself, the colours that are there, and the plain slide's two. */
interface BrandedTheme {
  readonly brand: Brand
  readonly colors: ReadonlyMap<string, string>
  readonly ground: string
  readonly ink: string
  /** The contrast that the theme asks of text. */
  readonly wanted: number
}

/**
 * What follows from a brand's colours on a theme, as a rule of CSS: quiet colours between its ground
 * and its ink, colours that can be read on fields, and a plate for a logo that is made for another
 * ground. `rules` are the theme's with the brand's on top.
 */
export function groundRules(brand: Brand, rules: string): string {
  const companions = companionColors(brand, readColors(rules))
  const colors = readColors(rules + ruleOf(companions))
  const wanted = Number(readTokens(rules).get('contrast') ?? ENOUGH_CONTRAST)
  const ground = colors.get('color-background') ?? '#ffffff'
  const branded = { brand, colors, ground, ink: colors.get('color-text') ?? '#000000', wanted }
  return ruleOf([
    ...companions,
    ...(brand.background === undefined ? [] : quietColors(branded)),
    ...(hasColors(brand) ? fieldColors(branded) : []),
    ...(chooseLogo(brand, ground)?.needsPlate === true ? plate(ground) : []),
  ])
}

function ruleOf(tokens: readonly Token[]): string {
  const declarations = tokens.map(([name, value]) => `--${name}: ${value}`)
  return declarations.length === 0 ? '' : `\nsection { ${declarations.join('; ')} }`
}

function hasColors({ accent, background, text, highlight }: Brand): boolean {
  return [accent, background, text, highlight].some((color) => color !== undefined)
}

/** Colours that step back, mixed of ink and ground, so that a light brand makes a dark theme light. */
function quietColors({ brand, colors, ground, ink, wanted }: BrandedTheme): Token[] {
  const panel = panelOf(ground, ink)
  const contrast = 7 // AAA: it is read on the ground and on panels, in every theme
  const muted = nearestReadable(mixColors(ink, ground, 0.3), panel, contrast)
  const code = CODE_COLORS.map((name): Token => {
    const token = `code-${name}`
    return [token, nearestReadable(colors.get(token) ?? ink, panel, wanted)]
  })
  return [
    ...(brand.muted === undefined ? [['color-muted', muted] as const] : []),
    ['color-panel', panel],
    ['color-rule', mixColors(ground, ink, 0.25)],
    ['brand-shade', isDark(ground) ? '#000000' : '#ffffff'],
    ...code,
  ]
}

/** What stands on fields of a colour, the accent where the field has the ink's, and what marks one thing. */
function fieldColors({ brand, colors, ground, ink, wanted }: BrandedTheme): Token[] {
  const color = (name: string) => colors.get(`color-${name}`) ?? ink
  const panel = brand.background === undefined ? color('panel') : panelOf(ground, ink)
  const readable = nearestReadable(color('accent'), ground, wanted)
  return [
    ['color-accent-read', nearestReadable(readable, panel, wanted)],
    ['color-mark', nearestReadable(color(markOf(brand)), panel)],
    ['color-marker', nearestReadable(color('highlight'), ink)],
    ['color-highlight-on-accent', nearestReadable(color('highlight'), color('accent'))],
    ['color-accent-on-text', nearestReadable(color('accent'), ink)],
    ['color-on-accent-3', readableOr(ink, color('accent-3'))],
  ]
}

/** The colour that marks one thing: a brand's highlight, or its accent where it has no second colour. */
function markOf({ accent, highlight }: Brand): string {
  if (highlight !== undefined) return 'highlight'
  return accent === undefined ? 'accent-2' : 'accent'
}

function panelOf(ground: string, ink: string): string {
  return mixColors(ground, ink, 0.06)
}

function plate(ground: string): Token[] {
  const color = isDark(ground) ? '#ffffff' : '#16181b'
  return [
    ['logo-plate', color],
    ['logo-ground', color],
    ['logo-padding', '4px 8px'],
    ['logo-corner', '4px'],
  ]
}
