import type { Chart } from '../model.ts'
import { type Area, bar, type Drawing, type Plot, rule, words } from './plot.ts'
import { bandScale, roomyEnd, valueScale, valuesBetween } from './scales.ts'
import { barRoom, partOf, type Segment, segmentsOf, slotsOf } from './segments.ts'
import { widest, widthOf, wrap } from './text.ts'
import { toneOf } from './tones.ts'

/** A bar's category is at most this high. */
const STEP_PX = 76

/** Bars that lie: each category's name before its bars, each number at its bar's end. */
export function drawRows(chart: Chart, plot: Plot, topPx: number): Drawing {
  const { categories, highlight } = chart
  const { widthPx, textPx, palette } = plot
  const slots = slotsOf(chart)
  const bottomPx = Math.min(plot.heightPx, topPx + categories.length * STEP_PX * Math.min(slots, 2))
  const lines = categories.map((name) => wrap(name, widthPx * 0.34, textPx))
  const namesPx = widest(lines.flat(), textPx) * 1.08
  const segments = segmentsOf(chart)
  const ends = segments.flatMap(({ from, to }) => [from, to])
  const room = (isDown: boolean) => roomForLabels(chart, segments, isDown, textPx)
  const edgePx = namesPx + 18
  const startPx = edgePx + room(true)
  const { values, endPx, insideEndPx } = axisOf(chart, ends, {
    startPx,
    widthPx,
    roomPx: room(false),
  })
  const scale = valueScale(values, [startPx, endPx])
  const bands = bandScale(categories.length, [topPx, bottomPx], 0.3)
  const names = lines.map((name, index) => {
    const at = { x: edgePx - 12, y: bands.at(index) + bands.bandPx / 2 }
    return words(plot, name, at, { anchor: 'end', isBold: index === highlight })
  })
  const thickPx = bands.bandPx / slots
  const bars = segments.flatMap((segment) => {
    const ends = [scale.at(segment.from), scale.at(segment.to)]
    const x = Math.min(...ends)
    const area: Area = {
      x,
      y: bands.at(segment.category) + segment.slot * thickPx,
      width: Math.max(1, Math.max(...ends) - x - (chart.type === 'stacked' ? 2 : 0)),
      height: thickPx - (slots > 1 ? 2 : 0),
    }
    const tone = toneOf(chart, palette, segment)
    const label = chart.type === 'stacked' ? labelInside : labelBeside
    return [bar(plot, area, tone.fill, segment.key), label(plot, segment, area, tone.words)]
  })
  const zero = scale.at(0)
  const base = rule(plot, [zero, topPx], [zero, bottomPx], palette.text)
  const inside = {
    ...{ x: edgePx, y: topPx, width: insideEndPx - edgePx, height: bottomPx - topPx },
    values: valuesBetween(scale, [edgePx, insideEndPx]),
    bars: barRoom(bands.stepPx, thickPx, slots),
  }
  return { heightPx: bottomPx, content: [...names, ...bars, base], inside }
}

/** What the axis leads to, and where it ends: beyond the longest bar, whose number has its room there. */
function axisOf(
  { type }: Chart,
  ends: readonly number[],
  { startPx, widthPx, roomPx }: Readonly<Record<'startPx' | 'widthPx' | 'roomPx', number>>,
) {
  const high = Math.max(...ends)
  if (type === 'stacked' || high <= 0 || Math.min(...ends) < 0) {
    return { values: ends, endPx: widthPx - roomPx, insideEndPx: widthPx }
  }
  const end = roomyEnd(high)
  const mostPx = ((widthPx - roomPx - startPx) * end) / high
  const endPx = Math.min(widthPx, startPx + mostPx)
  return { values: [...ends, end], endPx, insideEndPx: endPx }
}

/** How much room the numbers of the bars to one side need. */
function roomForLabels(
  { type }: Chart,
  segments: readonly Segment[],
  isDown: boolean,
  textPx: number,
): number {
  const labels = segments.filter(({ to }) => to < 0 === isDown).map(({ label }) => label)
  return type === 'stacked' || labels.length === 0 ? 0 : widest(labels, textPx) * 1.15 + 10
}

function labelBeside(plot: Plot, segment: Segment, area: Area): string {
  const { label, to } = segment
  const x = to < 0 ? area.x - 8 : area.x + area.width + 8
  const at = { x, y: area.y + area.height / 2 }
  return words(plot, label, at, {
    anchor: to < 0 ? 'end' : 'start',
    isBold: true,
    part: partOf(segment),
  })
}

/** A number on its part of a bar, where the part is large enough. */
export function labelInside(plot: Plot, segment: Segment, area: Area, fill: string): string {
  const { label } = segment
  const isRoom = widthOf(label, plot.textPx) + 8 <= area.width && area.height >= plot.textPx * 1.2
  const at = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
  return isRoom ? words(plot, label, at, { anchor: 'middle', fill, part: partOf(segment) }) : ''
}
