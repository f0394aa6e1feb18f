import type { Block } from '../model.ts'
import type { Fitting, Part } from '../slide.ts'
import { dealGroups, type Group } from './deal.ts'
import { groupsOf } from './groups.ts'
import { joinUnits } from './join.ts'
import { countLetters } from './letters.ts'
import { takeParts } from './parts.ts'
import { type MeasuredPart, type MeasuredParts, stretch, withShares } from './stretch-parts.ts'

/**
 * Parts that stand side by side, slide by slide: each goes on beside the others under its own
 * heading. Where there are too many to stand beside each other, or too much in one, some come first.
 */
export function splitParts(
  blocks: readonly Block[],
  { whole, failures }: { readonly whole: Fitting; readonly failures: Failures },
): readonly (readonly Block[])[] {
  const { blocks: opening } = takeParts(blocks)
  let measured = measureParts(blocks, whole)
  let dealt = dealOnFewest(measured, 2)
  for (const overflowsPx of failures) {
    measured = stretch(measured, dealt, overflowsPx)
    dealt = dealOnFewest(measured, 1 + Math.max(1, overflowsPx.length))
  }
  const slides = dealt.map(blocksOf)
  return slides.map((slide, index) => (index === 0 ? [...opening, ...slide] : slide))
}

/** How far slides ran over, each time that the parts were dealt out. */
type Failures = readonly (readonly number[])[]

/** The parts of a slide as blocks. */
function blocksOf(slide: readonly MeasuredPart[]): readonly Block[] {
  return slide.flatMap(({ title, groups }) => [
    title,
    ...joinUnits(groups.flatMap(({ units }) => units)),
  ])
}

/** A little less of the room would deal most parts out as before. */
const MOST_LEFT = 0.92

/**
 * Parts in as many sets as need the fewest slides, but at least so many; each set on its own. With
 * less room they need more slides.
 */
function dealOnFewest(measured: MeasuredParts, least: number): Dealt['slides'] {
  const { parts, roomPx } = measured
  const fewest = Math.ceil(parts.length / MOST_BESIDE)
  const sets = Array.from({ length: parts.length - fewest + 1 }, (_, index) => fewest + index)
  for (let room = roomPx; room > roomPx / 20; room *= MOST_LEFT) {
    const ways = sets.flatMap((count) => dealSets({ ...measured, roomPx: room }, count) ?? [])
    const [best] = ways.filter(({ slides }) => slides.length >= least).toSorted(compareWays)
    if (best !== undefined) return best.slides
  }
  return []
}

/** What is not too full comes first, and then what needs fewer slides. */
function compareWays(one: Dealt, other: Dealt): number {
  const fullness = Number(one.isTooFull) - Number(other.isTooFull)
  return fullness === 0 ? one.slides.length - other.slides.length : fullness
}

/** Parts on slides; too full where something that cannot be divided is higher than its room. */
interface Dealt {
  readonly slides: readonly (readonly MeasuredPart[])[]
  readonly isTooFull: boolean
}

/** As many parts stand side by side as cards do. */
const MOST_BESIDE = 4

/** Each part with what stands in it, and the room below what opens the section. */
function measureParts(blocks: readonly Block[], whole: Fitting): MeasuredParts {
  const { blocks: opening, parts } = takeParts(blocks)
  const isMeasured = blocks.length === whole.blocks.length
  const most = Math.max(1, ...parts.map(lettersOf))
  let start = opening.length
  let titlePx = 0
  const measured = parts.map((part): MeasuredPart => {
    const [title, ...below] = isMeasured
      ? whole.blocks.slice(start, start + part.blocks.length + 1)
      : []
    start += part.blocks.length + 1
    titlePx = Math.max(titlePx, title?.heightPx ?? 0)
    // What was not measured is as high as its letters are, beside the longest.
    const overflowPx = ((whole.roomPx + whole.overflowPx) * lettersOf(part)) / most - whole.roomPx
    const groups = groupsOf(part.blocks, { ...whole, overflowPx, blocks: below })
    return { title: { kind: 'subheading', text: part.title }, groups }
  })
  const aboveBlocks = isMeasured ? whole.blocks.slice(0, opening.length) : []
  const abovePx = aboveBlocks.reduce((sum, { heightPx }) => sum + heightPx, 0)
  return {
    parts: measured,
    titlePx,
    roomPx: Math.max(1, whole.roomPx - abovePx),
    shares: new Map(),
  }
}

function lettersOf({ blocks }: Part): number {
  return blocks.reduce((sum, block) => sum + countLetters(block), 0)
}

/** Parts in so many sets, each on as few slides as hold it; undefined where one cannot be dealt out. */
function dealSets(measured: MeasuredParts, count: number): Dealt | undefined {
  const { parts, titlePx, roomPx } = measured
  const size = Math.ceil(parts.length / count)
  // Fewer beside each other are wider, and so less high.
  const wider = withShares(widen(parts, Math.max(1, columnsOf(parts.length) / size)), measured)
  const belowPx = Math.max(1, roomPx - (titlePx * size) / parts.length)
  const sets = Array.from({ length: Math.ceil(parts.length / size) }, (_, set) =>
    dealSet(wider.slice(set * size, (set + 1) * size), belowPx),
  )
  if (sets.some((set) => set === undefined)) return undefined
  return {
    slides: sets.flatMap((set) => set?.slides ?? []),
    isTooFull: sets.some((set) => set?.isTooFull),
  }
}

/** Five or six parts stand in two rows when they stand on one slide. */
function columnsOf(count: number): number {
  return count > MOST_BESIDE ? Math.ceil(count / 2) : count
}

/** About so much of a column's width is left free around its text, which the next column does not need again. */
const FREE = 0.2

/**
 * Parts that are so many times as wide: a text has as many times fewer lines as it is wider, but for the
 * last one, which is begun. What has one line, as the least high of them seems to, keeps its height.
 */
function widen(parts: readonly MeasuredPart[], times: number): readonly MeasuredPart[] {
  const heightsPx = parts.flatMap(({ groups }) => groups.flatMap(({ units }) => units))
  const linePx = Math.min(...heightsPx.map(({ heightPx }) => heightPx))
  const wider = (times - FREE) / (1 - FREE)
  const less = (heightPx: number) => heightPx / wider + linePx * (1 - 1 / wider)
  return parts.map(({ title, groups }) => ({
    title,
    groups: groups.map(({ units, heading }) => ({
      heading,
      units: units.map((unit) => ({ ...unit, heightPx: less(unit.heightPx) })),
    })),
  }))
}

/** The parts of one set on the fewest slides. */
function dealSet(set: readonly MeasuredPart[], roomPx: number): Dealt | undefined {
  const rows = asRows(set)
  const most = Math.max(0, ...rows.map(({ groups }) => Math.max(1, groups.length)))
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  const groups = set.flatMap((part) => part.groups)
  const isTooFull = groups.some((group) => heightOf(group) > roomPx)
  for (const count of counts) {
    const slides = dealRows(rows, count, roomPx)
    if (slides !== undefined) return { slides, isTooFull }
  }
  return undefined
}

/** Parts side by side on so many slides; undefined where one of them needs more. */
function dealRows(
  set: readonly MeasuredPart[],
  count: number,
  roomPx: number,
): Dealt['slides'] | undefined {
  const dealt = set.map(({ groups }) =>
    groups.length === 0 ? [[]] : dealGroups(groups, Math.min(count, groups.length), roomPx),
  )
  if (dealt.some((parts) => parts === undefined)) return undefined
  return Array.from({ length: count }, (_, slide) =>
    set.flatMap(({ title }, index) => {
      const part = dealt[index]?.[slide]
      return part === undefined ? [] : [{ title, groups: part }]
    }),
  )
}

/** Where all parts have as many points, those that stand beside each other stay so. */
function asRows(set: readonly MeasuredPart[]): readonly MeasuredPart[] {
  const [first] = set
  if (first === undefined || set.some(({ groups }) => groups.length !== first.groups.length)) {
    return set
  }
  const highest = first.groups.map((_, row) =>
    Math.max(...set.map(({ groups }) => heightOf(groups[row]))),
  )
  return set.map(({ title, groups }) => ({
    title,
    groups: groups.map((group, row) => withHeight(group, highest[row] ?? 0)),
  }))
}

function heightOf(group: Group | undefined): number {
  return (group?.units ?? []).reduce((sum, { heightPx }) => sum + heightPx, 0)
}

function withHeight({ units, heading }: Group, heightPx: number): Group {
  const sharePx = heightPx / units.length
  return { heading, units: units.map((unit) => ({ ...unit, heightPx: sharePx })) }
}
