import { scaleBand, scaleLinear } from 'd3-scale'

/** Leads from values to pixels; round steps in between. */
export interface ValueScale {
  readonly at: (value: number) => number
  readonly valueAt: (px: number) => number
  readonly ticks: readonly number[]
}

/**
 * A scale for these values; it always shows zero, unless it is for lines. Then it begins and ends at
 * round values, and so does a visible axis that goes below zero.
 */
export function valueScale(
  values: readonly number[],
  range: readonly [number, number],
  { startsAtZero = true, hasAxis = false } = {},
): ValueScale {
  const all = startsAtZero ? [0, ...values] : values
  const low = Math.min(...all)
  const high = Math.max(...all)
  const domain = low === high ? [low - 1, high + 1] : [low, high]
  const scale = scaleLinear(domain, range)
  if (!startsAtZero || (hasAxis && low < 0)) scale.nice(4)
  return { at: (value) => scale(value), valueAt: (px) => scale.invert(px), ticks: scale.ticks(4) }
}

/** The values at two places of a scale, and the step between its round values. */
export function valuesBetween(
  { valueAt, ticks }: ValueScale,
  [lowPx, highPx]: readonly [number, number],
): readonly [low: number, high: number, step: number] {
  const [first = 0, second = 1] = ticks
  const rounded = (value: number) => Number(value.toPrecision(12))
  return [rounded(valueAt(lowPx)), rounded(valueAt(highPx)), rounded(second - first)]
}

/**
 * Where an axis ends that leaves some room beyond its highest value: at a round step beyond 105 % of
 * it, as spreadsheets choose it by themselves, so that the PPTX shows bars of the same length.
 */
export function roomyEnd(high: number): number {
  const [, step = high] = scaleLinear([0, high], [0, 1]).ticks(8)
  return Math.ceil((1.05 * high) / step) * step
}

/** Leads from categories, by their index, to bands of equal width. */
export interface BandScale {
  readonly at: (index: number) => number
  readonly bandPx: number
  readonly stepPx: number
}

/** A scale of so many bands with a share of each left free. */
export function bandScale(
  count: number,
  range: readonly [number, number],
  padding: number,
): BandScale {
  const scale = scaleBand(
    Array.from({ length: count }, (_, index) => index),
    range,
  )
  scale.paddingInner(padding).paddingOuter(padding / 2)
  return { at: (index) => scale(index) ?? 0, bandPx: scale.bandwidth(), stepPx: scale.step() }
}
