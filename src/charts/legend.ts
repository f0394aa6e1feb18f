import type { Chart } from '../model.ts'
import { bar, type Plot, words } from './plot.ts'
import { element } from './svg.ts'
import { widest, wrap } from './text.ts'
import { toneAt } from './tones.ts'

/** What stands above a plot. */
interface Heading {
  readonly heightPx: number
  readonly content: readonly string[]
}

/** What the numbers of a single series are: the head of its column, which may name their unit. */
export function drawTitle({ series }: Chart, plot: Plot, x = 0): Heading {
  const [first, ...more] = series
  if (first === undefined || more.length > 0 || first.name.trim() === '') {
    return { heightPx: 0, content: [] }
  }
  const { textPx, widthPx, palette } = plot
  const lines = wrap(first.name, (widthPx - x) / 1.1, textPx)
  const heightPx = textPx * (0.5 + 1.2 * lines.length)
  const at = { x, y: textPx * 0.6 * lines.length }
  const style = { anchor: 'start', fill: palette.muted, part: 'title' } as const
  return { heightPx, content: [words(plot, lines, at, style)] }
}

/** What each colour is, above the plot; one series has its title there. */
export function drawLegend(chart: Chart, plot: Plot): Heading {
  const { series } = chart
  if (series.length === 1) return drawTitle(chart, plot)
  const { textPx, widthPx, palette } = plot
  const linePx = textPx * 1.5
  let x = 0
  let y = linePx / 2
  const content = series.flatMap(({ name }, index) => {
    const lines = wrap(name, widthPx / 1.1 - textPx * 1.2, textPx)
    const itemPx = widest(lines, textPx) * 1.1 + textPx * 2.4
    if (x > 0 && x + itemPx - textPx > widthPx) {
      x = 0
      y += linePx
    }
    const swatch = { x, y: y - textPx * 0.4, width: textPx * 0.8, height: textPx * 0.8 }
    const belowPx = (lines.length - 1) * textPx * 1.2
    const at = { x: x + textPx * 1.2, y: y + belowPx / 2 }
    x += itemPx
    y += belowPx
    return [
      bar(plot, swatch, toneAt(palette, index).fill, `s${index}`),
      words(plot, lines, at, { anchor: 'start' }),
    ]
  })
  return { heightPx: y + linePx, content: [element('g', { 'data-part': 'legend' }, content)] }
}
