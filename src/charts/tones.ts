import type { Chart } from '../model.ts'
import type { Palette, Tone } from './palette.ts'

/** The colour of a series, or of one point where the author set one category in bold. */
export function toneOf(
  { highlight, series }: Chart,
  palette: Palette,
  { series: index, category }: { readonly series: number; readonly category: number },
): Tone {
  const steps = series.length === 1 && highlight !== undefined && highlight !== category
  const tone = toneAt(palette, index)
  return steps ? { fill: palette.context, words: palette.background } : tone
}

/** The colour with this number; they begin again after the last. */
export function toneAt({ series, text, background }: Palette, index: number): Tone {
  return series[index % series.length] ?? { fill: text, words: background }
}
