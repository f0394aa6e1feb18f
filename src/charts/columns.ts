import type { Chart } from '../model.ts'
import { drawAxis, drawNames, namesHeight, namesShown } from './axis.ts'
import { type Area, bar, type Drawing, type Plot, rule, words } from './plot.ts'
import { labelInside } from './rows.ts'
import { bandScale, type ValueScale, valueScale, valuesBetween } from './scales.ts'
import { BAR_GAP_PX, barRoom, partOf, type Segment, segmentsOf, slotsOf } from './segments.ts'
import { widest } from './text.ts'
import { toneOf } from './tones.ts'

/** A column is at most this wide. */
const THICK_PX = 110

/** Bars that stand; numbers above them where they have room, else an axis. */
export function drawColumns(chart: Chart, plot: Plot, topPx: number): Drawing {
  const { widthPx, heightPx, palette } = plot
  const slots = slotsOf(chart)
  const segments = segmentsOf(chart)
  const isStacked = chart.type === 'stacked'
  const bottomPx = heightPx - namesHeight(chart, plot, widthPx / chart.categories.length)
  const { scale, hasAxis, insideTopPx } = scaleColumns(chart, plot, [bottomPx, topPx])
  const axis = hasAxis
    ? drawAxis(chart, plot, { scale, endPx: widthPx })
    : { startPx: 0, content: [] }
  const bands = bandScale(chart.categories.length, [axis.startPx, widthPx], 0.28)
  const thickPx = Math.min(bands.bandPx / slots, THICK_PX)
  const indentPx = (bands.bandPx - thickPx * slots) / 2
  const bars = segments.flatMap((segment) => {
    const ends = [scale.at(segment.from), scale.at(segment.to)]
    const y = Math.min(...ends)
    const area: Area = {
      x: bands.at(segment.category) + indentPx + segment.slot * thickPx,
      y: y + (isStacked ? 2 : 0),
      width: thickPx - (slots > 1 ? BAR_GAP_PX : 0),
      height: Math.max(1, Math.max(...ends) - y - (isStacked ? 2 : 0)),
    }
    const tone = toneOf(chart, palette, segment)
    const label = isStacked
      ? labelInside(plot, segment, area, tone.words)
      : labelAbove(plot, segment, area, hasAxis)
    return [bar(plot, area, tone.fill, segment.key), label]
  })
  const zero = scale.at(0)
  const base = rule(plot, [axis.startPx, zero], [widthPx, zero], palette.text)
  const centers = chart.categories.map((_, index) => bands.at(index) + bands.bandPx / 2)
  const names = drawNames(chart, plot, { centers, stepPx: bands.stepPx, topPx: bottomPx })
  const { startPx } = axis
  const inside = {
    ...{ x: startPx, y: insideTopPx, width: widthPx - startPx, height: bottomPx - insideTopPx },
    values: valuesBetween(scale, [bottomPx, insideTopPx]),
    bars: barRoom(bands.stepPx, thickPx, slots),
    namesEvery: namesShown(chart.categories, plot, bands.stepPx),
  }
  return { heightPx, content: [...axis.content, ...bars, base, ...names], inside }
}

/** The scale of columns, and where it ends: with its highest value, or above the number upon it. */
function scaleColumns(
  chart: Chart,
  { widthPx, textPx }: Plot,
  [bottomPx, topPx]: readonly [number, number],
): { readonly scale: ValueScale; readonly hasAxis: boolean; readonly insideTopPx: number } {
  const segments = segmentsOf(chart)
  const labels = segments.map(({ label }) => label)
  const perBarPx = ((widthPx / chart.categories.length) * 0.72) / slotsOf(chart)
  const hasAxis = chart.type === 'stacked' || widest(labels, textPx) > perBarPx + 4
  const values = [...segments.flatMap(({ from, to }) => [from, to]), ...(chart.piece?.values ?? [])]
  if (hasAxis) {
    const insideTopPx = topPx + 12
    return { scale: valueScale(values, [bottomPx, insideTopPx], { hasAxis }), hasAxis, insideTopPx }
  }
  const labelPx = textPx * 1.5
  const lowestPx = bottomPx - (values.some((value) => value < 0) ? labelPx : 0)
  return { scale: valueScale(values, [lowestPx, topPx + labelPx]), hasAxis, insideTopPx: topPx }
}

function labelAbove(plot: Plot, segment: Segment, area: Area, hasAxis: boolean): string {
  if (hasAxis) return ''
  const { label, to } = segment
  const y = to < 0 ? area.y + area.height + plot.textPx * 0.75 : area.y - plot.textPx * 0.75
  return words(
    plot,
    label,
    { x: area.x + area.width / 2, y },
    {
      anchor: 'middle',
      isBold: true,
      part: partOf(segment),
    },
  )
}
