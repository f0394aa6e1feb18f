import type { Chart } from '../model.ts'
import { drawTitle } from './legend.ts'
import type { Palette } from './palette.ts'
import { bar, type Drawing, mirrored, type Plot, words } from './plot.ts'
import { slicePaths } from './shapes.ts'
import { element } from './svg.ts'
import { widest, wrap } from './text.ts'
import { toneAt } from './tones.ts'

/** How wide the hole of a ring is: half of the ring, which is all that some programs draw. */
const HOLE = 0.5

/** A pie or a ring, and beside it what each slice is. */
export function drawPie(chart: Chart, plot: Plot): Drawing {
  const { widthPx, heightPx, palette, textPx } = plot
  const { categories, series, type, highlight } = chart
  const points = series[0]?.points ?? []
  const outerPx = Math.min(heightPx, widthPx * 0.46) / 2 - 2
  const paths = slicePaths(
    points.map(({ value = 0 }) => Math.max(0, value)),
    { outerPx, innerPx: type === 'donut' ? outerPx * HOLE : 0 },
  )
  const fillOf = (index: number) => sliceFill(plot.palette, index, highlight)
  const edge = { stroke: palette.background, 'stroke-width': 3 }
  const slices = paths.map((d, index) =>
    element('path', { d, fill: fillOf(index), ...edge, 'data-key': `p${index}` }),
  )
  const middle = `translate(${mirrored(plot, outerPx + 2)} ${heightPx / 2})`
  const listPx = outerPx * 2 + 56
  const labels = points.map(({ label }) => label)
  const valuesPx = widest(labels, textPx)
  const namesX = listPx + textPx * 1.5 + valuesPx * 1.1 + 10
  const names = categories.map((name) => wrap(name, (widthPx - namesX) / 1.08, textPx))
  const most = Math.max(...names.map(({ length }) => length))
  const title = drawTitle(chart, plot, listPx)
  const roomPx = heightPx - title.heightPx
  const stepPx = Math.min(roomPx / categories.length, textPx * (1 + 1.2 * most))
  const topPx = title.heightPx + (roomPx - stepPx * categories.length) / 2
  const list = names.flatMap((lines, index) => {
    const y = topPx + stepPx * (index + 0.5)
    const swatch = { x: listPx, y: y - textPx * 0.4, width: textPx * 0.8, height: textPx * 0.8 }
    return [
      bar(plot, swatch, fillOf(index), `p${index}`),
      words(plot, labels[index] ?? '', { x: namesX - 14, y }, { anchor: 'end', isBold: true }),
      words(plot, lines, { x: namesX, y }, { anchor: 'start' }),
    ]
  })
  const legend = element('g', { 'data-part': 'legend' }, list)
  const shift = `translate(0 ${Math.max(0, topPx - title.heightPx - textPx * 0.25)})`
  return {
    heightPx,
    content: [
      ...[element('g', { transform: middle }, slices), legend],
      ...title.content.map((content) => element('g', { transform: shift }, [content])),
    ],
    inside: { x: 2, y: heightPx / 2 - outerPx, width: outerPx * 2, height: outerPx * 2 },
  }
}

/** Each slice has its own colour; beside one that is set apart the others are steps of one. */
function sliceFill(palette: Palette, index: number, highlight: number | undefined): string {
  if (highlight === undefined || highlight === index) {
    return toneAt(palette, highlight === undefined ? index : 0).fill
  }
  const steps = palette.contextSteps
  const place = index < highlight ? index : index - 1
  return steps[place % steps.length] ?? palette.context
}
