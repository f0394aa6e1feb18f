import { contrast, hexOf, mix, readColor } from './color.ts'

/** The colours and the font of a chart, as CSS. */
export interface Palette {
  readonly text: string
  readonly muted: string
  readonly rule: string
  readonly background: string
  /** What is only there for comparison. */
  readonly context: string
  /** The same in steps towards the text, where parts of it must be told apart. */
  readonly contextSteps: readonly string[]
  /** As many as can be told apart; a chart with more series begins again. */
  readonly series: readonly Tone[]
  readonly font: string
}

/** A colour of a series, and that of words upon it. */
export interface Tone {
  readonly fill: string
  readonly words: string
}

/** A theme's custom properties by name, without the dashes: `color-accent`. */
export type Tokens = ReadonlyMap<string, string>

/**
 * A chart's colours from a theme's tokens. `live` ones name the tokens, so that they follow the
 * slide that they stand on; the others are plain colours, for a file of its own.
 */
export function paletteOf(tokens: Tokens, isLive: boolean): Palette {
  const token = (name: string, other: string) => {
    const value = tokens.get(`color-${name}`) ?? other
    return isLive ? `var(--color-${name}, ${value})` : value
  }
  const color = (name: string, other: string) =>
    readColor(tokens.get(`color-${name}`) ?? '') ?? readColor(other) ?? [0, 0, 0]
  const background = color('background', '#ffffff')
  const text = color('text', '#1a1a1a')
  const muted = color('muted', '#666666')
  const visible = (start: typeof text) => {
    const steps = [0, 0.15, 0.3, 0.45, 0.6, 0.75].map((share) => mix(start, text, share))
    return steps.find((step) => contrast(step, background) >= 3) ?? text
  }
  const tone = (fill: string, on: typeof text): Tone => {
    const isLight = contrast(on, text) > contrast(on, background)
    return { fill, words: isLight ? token('text', '#1a1a1a') : token('background', '#ffffff') }
  }
  const context = visible(mix(muted, background, 0.4))
  const accent = color('accent', '#1f5fa8')
  const named = ['accent', 'accent-2', 'accent-3', 'accent-4', 'accent-5', 'accent-6']
    .filter((name, index) => index === 0 || tokens.has(`color-${name}`))
    .map((name): Tone => {
      const own = color(name, '#1f5fa8')
      const seen = visible(own)
      return tone(seen === own ? token(name, '#1f5fa8') : hexOf(seen), seen)
    })
  const mixed = [
    context,
    mix(accent, text, 0.55),
    visible(mix(accent, background, 0.5)),
    muted,
    text,
  ].map((own) => tone(hexOf(own), own))
  return {
    text: token('text', '#1a1a1a'),
    muted: token('muted', '#666666'),
    rule: token('rule', '#cccccc'),
    background: token('background', '#ffffff'),
    context: hexOf(context),
    contextSteps: [0, 0.3, 0.6, 0.85].map((share) => hexOf(mix(context, text, share))),
    series: [...named, ...mixed].slice(0, 6),
    font: isLive ? 'var(--font-body)' : (tokens.get('font-body') ?? 'sans-serif'),
  }
}
