import type { Block } from '../model.ts'
import type { Fitting, Part } from '../slide.ts'
import { dealGroups, type Group } from './deal.ts'
import { groupsOf } from './groups.ts'
import { joinUnits } from './join.ts'
import { countLetters } from './letters.ts'
import { takeParts } from './parts.ts'

/**
 * Parts that stand side by side, slide by slide: each goes on beside the others under its own
 * heading. Where there are too many to stand beside each other, or too much in one, some come first.
 */
export function splitParts(
  blocks: readonly Block[],
  { whole, failures }: { readonly whole: Fitting; readonly failures: Failures },
): readonly (readonly Block[])[] {
  const { blocks: opening } = takeParts(blocks)
  const { parts, roomPx } = measureParts(blocks, lessRoom(whole, failures))
  const least = 1 + Math.max(1, failures.at(-1)?.length ?? 1)
  const most = parts.reduce((sum, { groups }) => sum + Math.max(1, groups.length), 0)
  const orders = ordersFrom(parts.length, least, most)
  const dealt = firstOf(orders, ({ sets, count }) => {
    const set = Math.ceil(parts.length / sets)
    // Fewer beside each other are wider, and so less high.
    return dealSets(parts, { sets, count, roomPx: (roomPx * parts.length) / set })
  })
  return dealt.map((slide, index) => (index === 0 ? [...opening, ...slide] : slide))
}

/** How far slides ran over, each time that the parts were dealt out. */
type Failures = readonly (readonly number[])[]

/** Where several slides did not hold their parts, these were higher than they seemed, each time. */
function lessRoom(whole: Fitting, failures: Failures): Fitting {
  const { roomPx } = whole
  const shares = failures.map((overflowsPx) => roomPx / (roomPx + Math.max(0, ...overflowsPx)))
  return { ...whole, roomPx: shares.reduce((room, share) => room * share, roomPx) }
}

/** In how many sets the parts come, on how many slides in all: the fewest slides first. */
function ordersFrom(parts: number, least: number, most: number) {
  const fewest = Math.ceil(parts / MOST_BESIDE)
  const counts = Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)
  return counts.flatMap((count) =>
    Array.from({ length: parts - fewest + 1 }, (_, index) => ({ sets: fewest + index, count })),
  )
}

/** The first way that is full but not too full; where there is none, the first. */
function firstOf<Order>(
  orders: readonly Order[],
  deal: (order: Order) => Dealt | undefined,
): readonly (readonly Block[])[] {
  let first: Dealt | undefined
  for (const order of orders) {
    const dealt = deal(order)
    if (dealt?.isTooFull === false) return dealt.slides
    first ??= dealt
  }
  return first?.slides ?? []
}

/** Parts on slides; too full where something that cannot be divided is higher than its room. */
interface Dealt {
  readonly slides: readonly (readonly Block[])[]
  readonly isTooFull: boolean
}

/** As many parts stand side by side as cards do. */
const MOST_BESIDE = 4

interface MeasuredPart {
  readonly title: Block
  readonly groups: readonly Group[]
}

/** Each part with what stands in it, and the room below the titles. */
function measureParts(blocks: readonly Block[], whole: Fitting) {
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
  const abovePx = aboveBlocks.reduce((sum, { heightPx }) => sum + heightPx, titlePx)
  return { parts: measured, roomPx: Math.max(1, whole.roomPx - abovePx) }
}

function lettersOf({ blocks }: Part): number {
  return blocks.reduce((sum, block) => sum + countLetters(block), 0)
}

interface Order {
  readonly sets: number
  readonly count: number
  readonly roomPx: number
}

/** Sets of parts, each on as many slides; undefined where one does not hold its share. */
function dealSets(
  parts: readonly MeasuredPart[],
  { sets, count, roomPx }: Order,
): Dealt | undefined {
  if (count % sets !== 0) return undefined
  const size = Math.ceil(parts.length / sets)
  const dealt = Array.from({ length: sets }, (_, set) =>
    dealSet(parts.slice(set * size, (set + 1) * size), { count: count / sets, roomPx }),
  )
  if (dealt.some((set) => set === undefined)) return undefined
  return {
    slides: dealt.flatMap((set) => set?.slides ?? []),
    isTooFull: dealt.some((set) => set?.isTooFull),
  }
}

/** The parts of one set on so many slides. */
function dealSet(
  set: readonly MeasuredPart[],
  { count, roomPx }: Pick<Order, 'count' | 'roomPx'>,
): Dealt | undefined {
  const most = Math.max(0, ...set.map(({ groups }) => Math.max(1, groups.length)))
  if (count > most) return undefined
  const dealt = asRows(set).map(({ groups }) =>
    groups.length === 0 ? [[]] : dealGroups(groups, Math.min(count, groups.length), roomPx),
  )
  if (dealt.some((parts) => parts === undefined)) return undefined
  const slides = Array.from({ length: count }, (_, slide) =>
    set.flatMap(({ title }, index) => {
      const part = dealt[index]?.[slide]
      if (part === undefined) return []
      return [title, ...joinUnits(part.flatMap(({ units }) => units))]
    }),
  )
  const groups = set.flatMap((part) => part.groups)
  return { slides, isTooFull: groups.some((group) => heightOf(group) > roomPx) }
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
