import type { Chart } from '../model.ts'
import type { Plot } from './plot.ts'
import { shorten, wrap } from './text.ts'

/** The names of the categories in lines that have room beside their bars. */
export function namesBeside(chart: Chart, plot: Plot, stepPx: number): readonly string[][] {
  const { widthPx, textPx } = plot
  const cut = (name: string) =>
    shorten(wrap(name, widthPx * WIDEST_NAME, textPx), Math.max(1, mostLines(plot, stepPx)))
  return wrapNames(chart, plot, stepPx) ?? chart.categories.map(cut)
}

/** Names take at most this share of the width. */
const WIDEST_NAME = 0.5

/** The same, if there is a width at which no name needs more lines than its bars have room for. */
export function wrapNames(
  { categories }: Chart,
  plot: Plot,
  stepPx: number,
): readonly string[][] | undefined {
  const { widthPx, textPx } = plot
  return [0.34, 0.42, WIDEST_NAME]
    .map((share) => categories.map((name) => wrap(name, widthPx * share, textPx)))
    .find((lines) => lines.every(({ length }) => length <= mostLines(plot, stepPx)))
}

function mostLines({ textPx }: Plot, stepPx: number): number {
  return Math.floor(stepPx / (textPx * 1.15))
}
