import type { Color, FontStack, Scene } from '../model.ts'
import { toThousandthPercent } from './units.ts'
import { type XmlElement, xml } from './xml.ts'

/** The theme as a presentation has it: twelve slots of colour, two of fonts. */
export interface Look {
  /** Each slot's colour, in the order of the colour scheme. */
  readonly slots: readonly (readonly [slot: string, hex: string])[]
  readonly isDark: boolean
  readonly heading: FontStack
  readonly body: FontStack
}

/** The tokens that take a slot, the most important first. */
const ACCENTS = [
  ...['accent', 'accent-2', 'accent-3', 'accent-4', 'accent-5', 'accent-6'],
  ...['highlight', 'rule', 'on-accent', 'on-accent-muted', 'on-accent-rule'],
]

/** Gives the theme's tokens their slots, so that changing "Colors" recolours the deck. */
export function lookOf({ colors, fonts }: Pick<Scene, 'colors' | 'fonts'>): Look {
  const background = colors.background?.hex ?? 'FFFFFF'
  const text = colors.text?.hex ?? '000000'
  const muted = colors.muted?.hex ?? text
  const panel = colors.panel?.hex ?? background
  const isDark = luminance(background) < luminance(text)
  const [dark1, light1, dark2, light2] = isDark
    ? [background, text, panel, muted]
    : [text, background, muted, panel]
  const accents = accentsOf(colors)
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
    isDark,
    heading: fonts.heading ?? { latin: 'Georgia', complex: 'Georgia' },
    body: fonts.body ?? { latin: 'Arial', complex: 'Arial' },
  }
}

/** Six accents: the tokens known by name, then the theme's others, then greys. */
function accentsOf(colors: Scene['colors']): string[] {
  const basic = ['background', 'text', 'muted', 'panel']
  const others = Object.keys(colors).filter((name) => ![...basic, ...ACCENTS].includes(name))
  const known = [...ACCENTS, ...others].flatMap((name) => colors[name]?.hex ?? [])
  return [...new Set([...known, '4D4D4D', '666666', '808080', '999999', 'B3B3B3', 'CCCCCC'])].slice(
    0,
    6,
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** What a slide calls the first four slots. */
export function slideSlots({ isDark }: Look): Readonly<Record<string, string>> {
  return isDark
    ? { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }
    : { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
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
  const name = GENERIC[family] ?? family
  const faces =
    theme === '' ? [name, name, name] : ['lt', 'ea', 'cs'].map((face) => `${theme}-${face}`)
  return ['a:latin', 'a:ea', 'a:cs'].map((tag, index) => xml(tag, { typeface: faces[index] }))
}

/** The name of a family in a bullet's font. */
export function fontReference(look: Look, family: string): string {
  if (family === look.body.latin) return '+mn-lt'
  return family === look.heading.latin ? '+mj-lt' : (GENERIC[family] ?? family)
}
