import type { Block, Inline, Section } from '../model.ts'
import type { Fitting } from '../slide.ts'
import { dealGroups, type Group, heightOfPart } from './deal.ts'
import { groupsOf } from './groups.ts'
import { joinUnits } from './join.ts'
import { chooseLayout } from './layouts.ts'
import { takeParts } from './parts.ts'
import { splitParts } from './split-parts.ts'
import type { Unit } from './units.ts'

/** How a section is divided that one slide does not hold. */
export interface Cut {
  /** What was measured when all of it stood on one slide. */
  readonly whole: Fitting
  /** How far the slides ran over on which it was dealt out before: all of them, each time. */
  readonly failures: readonly (readonly number[])[]
}

/**
 * A section on several slides, each with about as much as the others: on the fewest that hold it by
 * what was measured. The notes stay with the first; what cannot be divided stays whole.
 */
export function splitSection(section: Section, cut: Cut | undefined): readonly Section[] {
  if (cut === undefined) return [section]
  const parts = dealOut(section, cut)
  if (parts.length < 2) return [section]
  return parts.map((blocks, index) => ({
    ...section,
    headline: [...section.headline, partOf(index + 1, parts.length)],
    blocks,
    notes: index === 0 ? section.notes : '',
  }))
}

function dealOut(section: Section, cut: Cut): readonly (readonly Block[])[] {
  const isBeside = ['comparison', 'cards'].includes(chooseLayout(section))
  const hasParts = isBeside && takeParts(section.blocks).parts.length > 1
  return hasParts ? splitParts(section.blocks, cut) : splitBlocks(section.blocks, cut)
}

function partOf(number: number, count: number): Inline {
  return { kind: 'part', text: ` (${number}/${count})` }
}

/** Blocks that stand below each other, slide by slide. */
function splitBlocks(
  blocks: readonly Block[],
  { whole, failures }: Cut,
): readonly (readonly Block[])[] {
  const { texts, around } = setAside(blocks)
  const { roomPx } = whole
  let parts = dealOnFewest(groupsOf(texts, whole), { least: 2, roomPx })
  for (const overflowsPx of failures) {
    parts = dealOnFewest(stretch(parts, overflowsPx, roomPx), { least: overflowsPx.length, roomPx })
  }
  return parts.map((part) => around(blocksOf(part)))
}

/** Groups on as few slides as hold them, but at least so many; on none where they cannot be parted. */
function dealOnFewest(
  groups: readonly Group[],
  { least, roomPx }: { readonly least: number; readonly roomPx: number },
): readonly (readonly Group[])[] {
  for (let count = least; count <= groups.length; count += 1) {
    const parts = dealGroups(groups, count, roomPx)
    if (parts !== undefined) return parts
  }
  return []
}

/**
 * What turned out to be higher than it seemed, as high as it is; and as much higher what else comes
 * from the same text, where heights are shares of letters. A chart among it needs all the room.
 */
function stretch(
  parts: readonly (readonly Group[])[],
  overflowsPx: readonly number[],
  roomPx: number,
): readonly Group[] {
  const shares = new Map<Block, number[]>()
  for (const [index, part] of parts.entries()) {
    const overflowPx = overflowsPx[index] ?? 0
    if (overflowPx === 0) continue
    const share = Math.max(1, (roomPx + overflowPx) / heightOfPart(part))
    for (const unit of part.flatMap(({ units }) => units)) {
      const known = shares.get(unit.origin) ?? []
      known[unit.index] = Math.max(share, known[unit.index] ?? 1)
      shares.set(unit.origin, known)
    }
  }
  const shareOf = ({ origin, index }: Unit) => shares.get(origin)?.[index] ?? 1
  return parts.flat().map(({ units, heading }) => ({
    heading,
    units: units.map((unit) => {
      const isCramped = unit.block.kind === 'chart' && shareOf(unit) > 1
      return { ...unit, heightPx: isCramped ? roomPx : unit.heightPx * shareOf(unit) }
    }),
  }))
}

/** The blocks of a part, under the subheading that it continues. */
function blocksOf(part: readonly Group[]): readonly Block[] {
  const heading = part[0]?.heading
  const units = part.flatMap((group) => group.units)
  return joinUnits(heading === undefined ? units : [heading, ...units])
}

/**
 * The one picture that stands beside a text stands beside each of its parts. What needs the whole
 * width does not stand beside a picture: there the picture has a slide of its own.
 */
function setAside(blocks: readonly Block[]) {
  const texts = blocks.filter(({ kind }) => kind !== 'picture')
  const pictures = blocks.filter(({ kind }) => kind === 'picture')
  const areNarrow = texts.every(({ kind }) => !['table', 'chart', 'code'].includes(kind))
  if (pictures.length !== 1 || texts.length === 0 || !areNarrow) {
    return { texts: blocks, around: (part: readonly Block[]) => part }
  }
  const isFirst = blocks[0]?.kind === 'picture'
  const around = (part: readonly Block[]) =>
    isFirst ? [...pictures, ...part] : [...part, ...pictures]
  return { texts, around }
}
