import type { Block } from '../model.ts'
import { type Group, heightOfPart } from './deal.ts'
import type { Unit } from './units.ts'

/** Parts that stand side by side, as they were measured. */
export interface MeasuredParts {
  readonly parts: readonly MeasuredPart[]
  /** How high the highest title is, and the room that it has with what stands below it. */
  readonly titlePx: number
  readonly roomPx: number
  /** How many times as high as it was measured a block's points or paragraphs turned out to be. */
  readonly shares: ReadonlyMap<Block, readonly number[]>
}

/** A part, or as much of it as one slide holds. */
export interface MeasuredPart {
  readonly title: Block
  readonly groups: readonly Group[]
}

/** What ran over is at least by so much higher than it seemed. */
const LEAST_SHARE = 1.04

/**
 * Parts of which more is known since they were dealt out: what stood on slides that ran over is as much
 * higher than it was measured; what the others hold stays as it is.
 */
export function stretch(
  measured: MeasuredParts,
  slides: readonly (readonly MeasuredPart[])[],
  overflowsPx: readonly number[],
): MeasuredParts {
  const shares = new Map([...measured.shares].map(([block, known]) => [block, [...known]]))
  for (const [index, slide] of slides.entries()) {
    const overflowPx = overflowsPx[index] ?? 0
    if (overflowPx === 0) continue
    const highestPx = Math.max(1, ...slide.map(({ groups }) => heightOfPart(groups)))
    const neededPx = measured.roomPx - measured.titlePx + overflowPx
    for (const { origin, index: at } of unitsOf(slide)) {
      const known = shares.get(origin) ?? []
      known[at] = (known[at] ?? 1) * Math.max(LEAST_SHARE, neededPx / highestPx)
      shares.set(origin, known)
    }
  }
  return { ...measured, shares }
}

/** Each point or paragraph of a slide once. */
function unitsOf(slide: readonly MeasuredPart[]): readonly Unit[] {
  const units = slide.flatMap(({ groups }) => groups.flatMap((group) => group.units))
  return units.filter(
    (unit, at) =>
      units.findIndex(({ origin, index }) => origin === unit.origin && index === unit.index) === at,
  )
}

/** Parts as high as they turned out to be. */
export function withShares(
  parts: readonly MeasuredPart[],
  { shares }: Pick<MeasuredParts, 'shares'>,
): readonly MeasuredPart[] {
  const shareOf = ({ origin, index }: Unit) => shares.get(origin)?.[index] ?? 1
  return parts.map(({ title, groups }) => ({
    title,
    groups: groups.map(({ units, heading }) => ({
      heading,
      units: units.map((unit) => ({ ...unit, heightPx: unit.heightPx * shareOf(unit) })),
    })),
  }))
}
