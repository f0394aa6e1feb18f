import type { Chart } from '../model.ts'
import { axisHeight, drawAxisBelow } from './axis.ts'
import { type Area, bar, type Drawing, type Plot, rule, words } from './plot.ts'
import { namesBeside, wrapNames } from './row-names.ts'
import { bandScale, roomyEnd, valueScale, valuesBetween } from './scales.ts'
import { barRoom, partOf, type Segment, segmentsOf, slotsOf } from './segments.ts'
import { widest, widthOf } from './text.ts'
import { toneOf } from './tones.ts'

/** A bar's category is at most so high, as a share of the chart's height. */
const MOST_STEP = 0.225

/** Bars thinner than this share of a letter's size have no room for numbers beside each other. */
const LEAST_THICK = 0.85

/** Of a category's room this share is left free. */
const FREE = 0.3

/**
 * Bars that lie: each category's name before its bars, each number at its bar's end. Where bars are
 * too thin for that, an axis below them says how long they are.
 */
export function drawRows(chart: Chart, plot: Plot, topPx: number): Drawing {
  const slots = slotsOf(chart)
  const hasAxis = chart.type !== 'stacked' && isDense(chart, plot, topPx)
  const bottomPx = bottomOf(chart, plot, { topPx, hasAxis })
  const bands = bandScale(chart.categories.length, [topPx, bottomPx], FREE)
  const lines = namesBeside(chart, plot, bands.stepPx)
  const edgePx = widest(lines.flat(), plot.textPx) * 1.08 + 18
  const { scale, insideEndPx } = scaleRows(chart, plot, { edgePx, hasAxis })
  const thickPx = bands.bandPx / slots
  const drawBar = (segment: Segment): string[] => {
    const ends = [scale.at(segment.from), scale.at(segment.to)]
    const x = Math.min(...ends)
    const area: Area = {
      x,
      y: bands.at(segment.category) + segment.slot * thickPx,
      width: Math.max(1, Math.max(...ends) - x - (chart.type === 'stacked' ? 2 : 0)),
      height: thickPx - (slots > 1 ? 2 : 0),
    }
    const tone = toneOf(chart, plot.palette, segment)
    const label = chart.type === 'stacked' ? labelInside : labelBeside
    const rect = bar(plot, area, tone.fill, segment.key)
    return hasAxis ? [rect] : [rect, label(plot, segment, area, tone.words)]
  }
  const names = lines.map((name, index) => {
    const at = { x: edgePx - 12, y: bands.at(index) + bands.bandPx / 2 }
    return words(plot, name, at, { anchor: 'end', isBold: index === chart.highlight })
  })
  const axis = hasAxis ? drawAxisBelow(chart, plot, { scale, topPx, bottomPx }) : []
  const zero = scale.at(0)
  const base = rule(plot, [zero, topPx], [zero, bottomPx], plot.palette.text)
  const inside = {
    ...{ x: edgePx, y: topPx, width: insideEndPx - edgePx, height: bottomPx - topPx },
    values: valuesBetween(scale, [edgePx, insideEndPx]),
    bars: barRoom(bands.stepPx, thickPx, slots),
  }
  const heightPx = hasAxis ? bottomPx + axisHeight(plot) : bottomPx
  const content = [...axis, ...names, ...segmentsOf(chart).flatMap(drawBar), base]
  return { heightPx, content, inside }
}

/** Whether a chart has more bars or longer names than have room, below what is above its plot. */
export function isCrowded(chart: Chart, plot: Plot, topPx: number): boolean {
  const stepPx = (plot.heightPx - topPx) / chart.categories.length
  return isDense(chart, plot, topPx) || wrapNames(chart, plot, stepPx) === undefined
}

/** Whether the bars of a chart are too thin for a number at each, below what is above its plot. */
function isDense(chart: Chart, { heightPx, textPx }: Plot, topPx: number): boolean {
  const slots = slotsOf(chart)
  const perBarPx = ((heightPx - topPx) / chart.categories.length / slots) * (1 - FREE)
  return slots > 1 && perBarPx < textPx * LEAST_THICK
}

function bottomOf(
  chart: Chart,
  plot: Plot,
  { topPx, hasAxis }: { readonly topPx: number; readonly hasAxis: boolean },
): number {
  if (hasAxis) return plot.heightPx - axisHeight(plot)
  const steps = chart.categories.length * Math.min(slotsOf(chart), 2)
  return Math.min(plot.heightPx, topPx + steps * MOST_STEP * plot.heightPx)
}

/** The scale of lying bars, and where their room ends. */
function scaleRows(
  chart: Chart,
  { widthPx, textPx }: Plot,
  { edgePx, hasAxis }: { readonly edgePx: number; readonly hasAxis: boolean },
) {
  const segments = segmentsOf(chart)
  const values = [...segments.flatMap(({ from, to }) => [from, to]), ...(chart.piece?.values ?? [])]
  if (hasAxis) {
    const insideEndPx = widthPx - textPx * 1.5
    return { scale: valueScale(values, [edgePx, insideEndPx], { hasAxis }), insideEndPx }
  }
  const room = (isDown: boolean) => roomForLabels(chart, segments, isDown, textPx)
  const startPx = edgePx + room(true)
  const axis = axisOf(chart, values, { startPx, widthPx, roomPx: room(false) })
  return { scale: valueScale(axis.values, [startPx, axis.endPx]), insideEndPx: axis.insideEndPx }
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
