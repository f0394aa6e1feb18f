import { scaleBand, scaleLinear } from 'd3-scale'

/** Leads from values to pixels; round steps in between. */
export interface ValueScale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** A scale for these values; it always shows zero, unless it is for lines. */
export function valueScale(
  values: readonly number[],
  range: readonly [number, number],
  startsAtZero = true,
): ValueScale {
  const all = startsAtZero ? [0, ...values] : values
  const low = Math.min(...all)
  const high = Math.max(...all)
  const domain = low === high ? [low - 1, high + 1] : [low, high]
  const scale = scaleLinear(domain, range)
  if (!startsAtZero) scale.nice(4)
  return { at: (value) => scale(value), ticks: scale.ticks(4) }
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
