import type { Chart } from '../model.ts'
import { drawTitle } from './legend.ts'
import type { Plot } from './plot.ts'
import { shorten, widest, wrap } from './text.ts'

/** What stands beside a pie or a ring: a name in lines for each slice, and where. */
interface SliceList {
  /** How far in the pie begins, so that it and its list stand in the middle of their room. */
  readonly leftPx: number
  readonly title: ReturnType<typeof drawTitle>
  /** Where colours, and where names begin. */
  readonly x: number
  readonly namesX: number
  readonly names: readonly (readonly string[])[]
  /** The middle of each name. */
  readonly middles: readonly number[]
  readonly topPx: number
}

/** From line to line, in sizes of a letter. */
const LINE = 1.2

/** Lays out the names of the slices beside a pie of this radius; what has no room is cut. */
export function layOutList(chart: Chart, plot: Plot, outerPx: number): SliceList {
  const { textPx, heightPx } = plot
  const { leftPx, x, namesX, title, names: whole } = namesBesidePie(chart, plot, outerPx)
  const roomPx = heightPx - title.heightPx
  const most = Math.max(...whole.map(({ length }) => length))
  const names = Array.from({ length: most }, (_, index) => most - index)
    .map((lines) => whole.map((name) => shorten(name, lines)))
    .find((some, index) => index === most - 1 || listHeight(some, textPx) <= roomPx)
  const shown = names ?? whole
  const gapPx = Math.min(textPx, (roomPx - listHeight(shown, textPx)) / shown.length)
  const heights = shown.map((lines) => lines.length * textPx * LINE + gapPx)
  const topPx = title.heightPx + (roomPx - heights.reduce((sum, height) => sum + height, 0)) / 2
  let y = topPx
  const middles = heights.map((height) => {
    y += height
    return y - height / 2
  })
  return { leftPx, title, x, namesX, names: shown, middles, topPx }
}

/** Whether the names of a pie's slices need more room than stands beside it. */
export function hasLongList(chart: Chart, plot: Plot, outerPx: number): boolean {
  const { title, names } = namesBesidePie(chart, plot, outerPx)
  return listHeight(names, plot.textPx) > plot.heightPx - title.heightPx
}

function namesBesidePie({ categories, series, ...chart }: Chart, plot: Plot, outerPx: number) {
  const { widthPx, textPx } = plot
  const besidePx = outerPx * 2 + 56
  const labels = series[0]?.points.map(({ label }) => label) ?? []
  const numbersPx = textPx * 1.5 + widest(labels, textPx) * 1.1 + 10
  const namesPx = besidePx + numbersPx
  const names = categories.map((name) => wrap(name, (widthPx - namesPx) / 1.08, textPx))
  const usedPx = Math.max(
    namesPx + widest(names.flat(), textPx) * 1.08,
    besidePx +
      widest(
        series.slice(0, 1).map(({ name }) => name),
        textPx,
      ) *
        1.1,
  )
  const leftPx = Math.max(0, (widthPx - usedPx) / 2)
  const x = leftPx + besidePx
  const title = drawTitle({ ...chart, categories, series }, plot, x)
  return { leftPx, x, namesX: x + numbersPx, names, title }
}

function listHeight(names: readonly (readonly string[])[], textPx: number): number {
  return names.reduce((sum, lines) => sum + lines.length * textPx * LINE, 0)
}
