import type { FontStack, Scene } from '../scene.ts'
import type { Color } from '../scene-text.ts'
import { isColorful, luminance, type Palette, paletteOf } from './palette.ts'
import { toThousandthPercent } from './units.ts'
import { type XmlElement, xml } from './xml.ts'

/** The theme as a presentation has it: twelve slots of colour, two of fonts. */
export interface Look {
  /** Each slot's colour, in the order of the colour scheme. */
  readonly slots: readonly (readonly [slot: string, hex: string])[]
  /** Words are lighter than what is behind them: usually in this theme, and here. */
  readonly isDarkTheme: boolean
  readonly isDark: boolean
  readonly heading: FontStack
  readonly body: FontStack
  /** The families that the theme names for any use. */
  readonly stacks: readonly FontStack[]
}

/** The tokens that take a slot, the most important first. */
const ACCENTS = [
  ...['accent', 'accent-2', 'accent-3', 'accent-4', 'accent-5', 'accent-6'],
  ...['highlight', 'rule', 'on-accent', 'on-accent-muted', 'on-accent-rule'],
]

/**
 * Gives the theme's colours their slots, so that changing "Colors" recolours the deck. `likely` are colours
 * that slides will show which are not known yet.
 */
export function lookOf(
  scene: Pick<Scene, 'colors' | 'fonts' | 'slides'>,
  likely: readonly string[] = [],
): Look {
  const { colors, fonts } = scene
  const known = paletteOf(scene)
  const palette = { ...known, all: [...known.all, ...likely] }
  const background = colors.background?.hex ?? palette.backgrounds[0] ?? 'FFFFFF'
  const text = colors.text?.hex ?? palette.words[0] ?? '000000'
  const muted = colors.muted?.hex ?? text
  const panel = colors.panel?.hex ?? background
  const isDark = luminance(background) < luminance(text)
  const [dark1, light1, dark2, light2] = isDark
    ? [background, text, panel, muted]
    : [text, background, muted, panel]
  const accents = accentsOf(colors, palette, [dark1, light1, dark2, light2])
  const accent = accents[0] ?? text
  return {
    slots: [
      ...([
        ['dk1', dark1],
        ['lt1', light1],
        ['dk2', dark2],
        ['lt2', light2],
      ] as const),
      ...accents.map((hex, index) => [`accent${index + 1}`, hex] as const),
      ...([
        ['hlink', accent],
        ['folHlink', muted],
      ] as const),
    ],
    ...{ isDark, isDarkTheme: isDark },
    heading: fonts.heading ?? { latin: 'Georgia', complex: 'Georgia' },
    body: fonts.body ?? { latin: 'Arial', complex: 'Arial' },
    stacks: Object.values(fonts),
  }
}

/** The theme on a ground where words are lighter than what is behind them, or darker. */
export function lookOn(look: Look, isDark: boolean | undefined): Look {
  return { ...look, isDark: isDark ?? look.isDarkTheme }
}

/**
 * Six accents: the tokens known by name and then the theme's others, as far as slides show them, then
 * what slides show most, then other tokens, then greys. Of a theme that names no accent, what its slides show comes first.
 */
function accentsOf(colors: Scene['colors'], { all }: Palette, basic: readonly string[]): string[] {
  const named = ['background', 'text', 'muted', 'panel', ...ACCENTS]
  const others = Object.keys(colors).filter((name) => !named.includes(name))
  const tokens = [...ACCENTS, ...others].flatMap((name) => colors[name]?.hex ?? [])
  const greys = ['4D4D4D', '666666', '808080', '999999', 'B3B3B3', 'CCCCCC']
  const accent = colors.accent?.hex
  const shown = tokens.filter((hex) => all.includes(hex))
  const wanted = accent === undefined ? [...all, ...tokens] : [...shown, ...all, ...tokens]
  const free = [...wanted, ...greys].filter((hex) => hex !== accent && !basic.includes(hex))
  const accents = [...new Set([...(accent === undefined ? [] : [accent]), ...free])].slice(0, 6)
  return accent === undefined ? colorfulFirst(accents) : accents
}

/** New charts and links take the first accents. */
function colorfulFirst(hexes: readonly string[]): string[] {
  return [...hexes.filter(isColorful), ...hexes.filter((hex) => !isColorful(hex))]
}

/** What a slide calls the first four slots. */
export function slideSlots({ isDark }: Look): Readonly<Record<string, string>> {
  return isDark
    ? { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }
    : { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
}

/** The colour of the slot that slides call their background. */
export function backgroundHex({ slots, isDark }: Look): string {
  const name = isDark ? 'dk1' : 'lt1'
  return slots.find(([slot]) => slot === name)?.[1] ?? 'FFFFFF'
}

/** A colour: by its slot where the theme has it. */
export function colorElement(look: Look, { hex, alpha }: Color): XmlElement {
  const slot = look.slots.find(([, known]) => known === hex)?.[0]
  const name = Object.entries(slideSlots(look)).find(([, of]) => of === slot)?.[0] ?? slot
  const inside = alpha < 1 ? [xml('a:alpha', { val: toThousandthPercent(alpha) })] : []
  return name === undefined
    ? xml('a:srgbClr', { val: hex }, inside)
    : xml('a:schemeClr', { val: name }, inside)
}

/** The names that presentations know for the families that CSS leaves to the machine. */
const GENERIC: Readonly<Record<string, string>> = {
  serif: 'Georgia',
  'sans-serif': 'Arial',
  'system-ui': 'Arial',
  monospace: 'Courier New',
}

/** A font for all scripts: by reference where it is one of the theme's two. */
export function fontElements(look: Look, family: string): XmlElement[] {
  const theme = family === look.body.latin ? '+mn' : family === look.heading.latin ? '+mj' : ''
  const faces =
    theme === '' ? facesOf(look, family) : ['lt', 'ea', 'cs'].map((face) => `${theme}-${face}`)
  return ['a:latin', 'a:ea', 'a:cs'].map((tag, index) => xml(tag, { typeface: faces[index] }))
}

/** The names of a family's fonts for Latin, for Chinese, Japanese and Korean, and for joined scripts. */
function facesOf({ stacks }: Look, family: string): string[] {
  const stack = stacks.find(({ latin }) => latin === family)
  const name = GENERIC[family] ?? family
  return [name, stack?.eastAsian ?? name, stack?.complex ?? name]
}

/** A family's font for Latin letters, whatever the script around. */
export function latinElements(look: Look, family: string): XmlElement[] {
  const typeface = fontReference(look, family)
  return ['a:latin', 'a:ea', 'a:cs'].map((tag) => xml(tag, { typeface }))
}

/** The name of a family's font for Latin letters. */
export function fontReference(look: Look, family: string): string {
  if (family === look.body.latin) return '+mn-lt'
  return family === look.heading.latin ? '+mj-lt' : (GENERIC[family] ?? family)
}
