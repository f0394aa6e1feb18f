import type { Chart } from '../model.ts'
import { bar, type Plot, words } from './plot.ts'
import { widest, wrap } from './text.ts'
import { toneAt } from './tones.ts'

/** What each colour is, above the plot; one series needs no legend. */
export function drawLegend(
  { series }: Chart,
  plot: Plot,
): { readonly heightPx: number; readonly content: readonly string[] } {
  if (series.length === 1) return { heightPx: 0, content: [] }
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
  return { heightPx: y + linePx, content }
}
