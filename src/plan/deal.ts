import { plainText } from '../inline.ts'
import type { Block } from '../model.ts'
import { costOfEnd } from './sentences.ts'
import type { Unit } from './units.ts'

/** Units that stay together, and the subheading that a slide which starts with them repeats. */
export interface Group {
  readonly units: readonly Unit[]
  readonly heading: Unit | undefined
}

/**
 * Deals groups out in order on so many slides, so that each becomes about as high as the others and
 * nothing small is parted from the rest of its block; undefined where one would not hold its part.
 */
export function dealGroups(
  groups: readonly Group[],
  count: number,
  roomPx: number,
): readonly (readonly Group[])[] | undefined {
  const meanPx = heightOfPart(groups) / count
  let ways: readonly Way[] = [{ costs: 0, before: undefined, end: 0 }]
  for (let slide = 0; slide < count; slide += 1) {
    const longer = ways.flatMap((before) =>
      endsFrom(groups, before.end, { roomPx, meanPx }).map(
        ({ end, costs }): Way => ({ costs: before.costs + costs, before, end }),
      ),
    )
    ways = bestWays(longer)
  }
  const best = ways.find(({ end }) => end === groups.length)
  return best && partsOf(groups, best)
}

/** The best way to deal out the groups before `end`. */
interface Way {
  readonly costs: number
  readonly before: Way | undefined
  readonly end: number
}

/** Of the ways that end at the same group, the one that costs least. */
function bestWays(ways: readonly Way[]): readonly Way[] {
  const best = new Map<number, Way>()
  for (const way of ways) {
    const other = best.get(way.end)
    if (other === undefined || way.costs < other.costs) best.set(way.end, way)
  }
  return [...best.values()]
}

function partsOf(groups: readonly Group[], last: Way): Group[][] {
  const parts: Group[][] = []
  for (let way = last; way.before !== undefined; way = way.before) {
    parts.unshift(groups.slice(way.before.end, way.end))
  }
  return parts
}

interface Room {
  readonly roomPx: number
  readonly meanPx: number
}

/** Where a slide that starts with a group can end, and how bad that is; it holds at least one. */
function endsFrom(groups: readonly Group[], start: number, room: Room): Omit<Way, 'before'>[] {
  const ends: Omit<Way, 'before'>[] = []
  let heightPx = groups[start]?.heading?.heightPx ?? 0
  for (let end = start + 1; end <= groups.length; end += 1) {
    heightPx += heightBelow(groups[end - 1], end - 1 > start ? groups[end - 2] : undefined)
    if (heightPx > room.roomPx && end > start + 1) break
    const uneven = (heightPx - room.meanPx) / room.meanPx
    ends.push({ end, costs: uneven ** 2 + costOfBreak(groups, [start, end], room) })
  }
  return ends
}

/** How high groups are on a slide of their own, under the subheading that they continue. */
export function heightOfPart(part: readonly Group[]): number {
  const headingPx = part[0]?.heading?.heightPx ?? 0
  return part.reduce((sum, group, index) => sum + heightBelow(group, part[index - 1]), headingPx)
}

/** How high a group is below another one, with the head of a table that starts in it. */
function heightBelow(group: Group | undefined, above: Group | undefined): number {
  let previous = above?.units.at(-1)
  return (group?.units ?? []).reduce((sum, unit) => {
    const headPx = previous?.origin === unit.origin ? 0 : unit.headPx
    previous = unit
    return sum + headPx + unit.heightPx
  }, 0)
}

/** How bad it is to go to the next slide at the end of a part. */
function costOfBreak(
  groups: readonly Group[],
  [start, end]: readonly [number, number],
  { roomPx }: Room,
): number {
  const last = groups[end - 1]?.units.at(-1)
  const next = groups[end]?.units[0]
  const lonely = lonelinessOf(groups.slice(start, end), groups[start - 1], roomPx)
  if (last === undefined || next === undefined) return lonely
  const parting = lonely + costOfParting(groups, end, roomPx)
  if (last.origin !== next.origin) return parting + (announces(last.block) ? 1 : 0)
  const above = lonelinessOf(groups.slice(start, end).toReversed(), groups[end], roomPx)
  return parting + above + costOfTearing(groups, [last, next], roomPx)
}

/** How bad it is to repeat a subheading on the next slide: what stands below it should stay on one that holds it. */
function costOfParting(groups: readonly Group[], end: number, roomPx: number): number {
  const heading = groups[end]?.heading
  if (heading === undefined) return 0
  const own = groups.filter((group) => group.heading === heading || group.units[0] === heading)
  return heightOfPart(own) > roomPx ? 0 : 0.2
}

/** How bad it is to go on with a block: code or a point that one slide holds should stay on one. */
function costOfTearing(
  groups: readonly Group[],
  [last, next]: readonly [Unit, Unit],
  roomPx: number,
): number {
  const { origin, index } = last
  const isSameText = origin.kind !== 'code' && next.index === index
  const torn = isSameText ? costOfEnd(textOf(last.block)) : 0
  const isPoint = origin.kind === 'list' && next.index === index
  if (origin.kind !== 'code' && !isPoint) return 0.02 + torn
  const own = groups
    .flatMap(({ units }) => units)
    .filter((unit) => unit.origin === origin && unit.index === index)
  const isWhole = own.reduce((sum, unit) => sum + unit.heightPx, 0) <= roomPx
  return (isWhole ? 0.3 : 0.02) + torn + costOfLines(last.block, next.block)
}

/** How bad it is to part lines of code: the best place is behind an empty one, and none begins a slide. */
function costOfLines(last: Block, next: Block): number {
  const isEmpty = (block: Block) => block.kind === 'code' && block.text.trim() === ''
  if (last.kind !== 'code' || isEmpty(last)) return 0
  return isEmpty(next) ? 0.12 : 0.06
}

/** Less than this share of a slide looks lost, apart from the rest of its block. */
const LONELY = 0.15

/** How lost the first of these groups looks, if it belongs to the block that the one before ends. */
function lonelinessOf(part: readonly Group[], before: Group | undefined, roomPx: number): number {
  const origin = part[0]?.units[0]?.origin
  if (origin === undefined || !before?.units.some((unit) => unit.origin === origin)) return 0
  const kept = part.flatMap(({ units }) => units).filter((unit) => unit.origin === origin)
  if (kept.length >= (origin.kind === 'code' ? 3 : 2)) return 0
  const heightPx = kept.reduce((sum, unit) => sum + unit.heightPx, 0)
  return Math.max(0, 1 - heightPx / (roomPx * LONELY))
}

/** A paragraph that ends with a colon belongs to what follows it. */
function announces(block: Block): boolean {
  const last = block.kind === 'paragraph' ? block.text.at(-1) : undefined
  return last?.kind === 'text' && /[:：]\s*$/.test(last.text)
}

/** The words that a piece of running text ends with; a full stop where something stands below them. */
function textOf(block: Block): string {
  const below = '.'
  if (block.kind === 'paragraph') return plainText(block.text)
  if (block.kind === 'quotation') return plainText(block.paragraphs.at(-1) ?? [])
  const item = block.kind === 'list' ? block.items.at(-1) : undefined
  return item === undefined || item.children.length > 0 ? below : plainText(item.text)
}
