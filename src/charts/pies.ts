import type { Chart } from '../model.ts'
import type { Palette } from './palette.ts'
import { bar, type Drawing, mirrored, type Plot, words } from './plot.ts'
import { slicePaths } from './shapes.ts'
import { hasLongList, layOutList } from './slice-list.ts'
import { element } from './svg.ts'
import { toneAt } from './tones.ts'

/** How wide the hole of a ring is: half of the ring, which is all that some programs draw. */
const HOLE = 0.5

/** A pie or a ring, and beside it what each slice is. */
export function drawPie(chart: Chart, plot: Plot): Drawing {
  const { heightPx, palette, textPx } = plot
  const { series, type, highlight } = chart
  const points = series[0]?.points ?? []
  const outerPx = radiusOf(plot)
  const paths = slicePaths(
    points.map(({ value = 0 }) => Math.max(0, value)),
    { outerPx, innerPx: type === 'donut' ? outerPx * HOLE : 0 },
  )
  const fillOf = (index: number) => sliceFill(plot.palette, index, highlight)
  const edge = { stroke: palette.background, 'stroke-width': 3 }
  const slices = paths.map((d, index) =>
    element('path', { d, fill: fillOf(index), ...edge, 'data-key': `p${index}` }),
  )
  const { leftPx, title, x, namesX, names, middles, topPx } = layOutList(chart, plot, outerPx)
  const middle = `translate(${mirrored(plot, leftPx + outerPx + 2)} ${heightPx / 2})`
  const list = names.flatMap((lines, index) => {
    const y = middles[index] ?? 0
    const swatch = { x, y: y - textPx * 0.4, width: textPx * 0.8, height: textPx * 0.8 }
    const label = points[index]?.label ?? ''
    return [
      bar(plot, swatch, fillOf(index), `p${index}`),
      words(plot, label, { x: namesX - 14, y }, { anchor: 'end', isBold: true }),
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
    inside: { x: leftPx + 2, y: heightPx / 2 - outerPx, width: outerPx * 2, height: outerPx * 2 },
  }
}

/** Whether the names of the slices need more room than there is beside the pie. */
export function hasLongNames(chart: Chart, plot: Plot): boolean {
  return hasLongList(chart, plot, radiusOf(plot))
}

function radiusOf({ widthPx, heightPx }: Plot): number {
  return Math.min(heightPx, widthPx * 0.46) / 2 - 2
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
