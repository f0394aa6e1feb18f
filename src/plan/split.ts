import type { Block, FittedBlock, Fitting, Inline, Section } from '../model.ts'
import { countLetters } from './letters.ts'

/** How a section is divided that one slide does not hold. */
export interface Cut {
  /** What was measured when all of it stood on one slide. */
  readonly whole: Fitting
  /** On how many slides it goes at least. */
  readonly count: number
}

/**
 * A section on several slides, each with about as much as the others: on the fewest that hold it by
 * what was measured. The notes stay with the first; what cannot be divided stays whole.
 */
export function splitSection(section: Section, cut: Cut | undefined): readonly Section[] {
  if (cut === undefined) return [section]
  const units = unitsOf(section.blocks, cut.whole)
  for (let count = cut.count; count <= units.length / 2; count += 1) {
    const parts = deal(units, count)
    if (parts.some((part) => part.length === 0 || heightOf(part) > cut.whole.roomPx)) continue
    return parts.map((part, index) => ({
      ...section,
      headline: [...section.headline, partOf(index + 1, count)],
      blocks: joinLists(part.flatMap(({ blocks }) => blocks)),
      notes: index === 0 ? section.notes : '',
    }))
  }
  return [section]
}

function partOf(number: number, count: number): Inline {
  return { kind: 'text', text: ` (${number}/${count})` }
}

/** What must not be torn apart: a block, a point, a subheading with what follows it. */
interface Unit {
  readonly blocks: readonly Block[]
  readonly heightPx: number
}

function unitsOf(blocks: readonly Block[], whole: Fitting): Unit[] {
  const units: Unit[] = []
  const all = heightsOf(blocks, whole).flatMap(({ block, measured }) => pointsOf(block, measured))
  for (const unit of all) {
    const previous = units.at(-1)
    if (previous?.blocks.at(-1)?.kind === 'subheading') {
      units.splice(-1, 1, joinUnits(previous, unit))
    } else units.push(unit)
  }
  return units
}

/** Blocks as they were measured; where their layout shows them otherwise, each by its letters. */
function heightsOf(blocks: readonly Block[], { blocks: measured, ...whole }: Fitting) {
  const letters = blocks.reduce((sum, block) => sum + countLetters(block), 0)
  const heightPx = whole.roomPx + whole.overflowPx
  return blocks.map((block, index): { block: Block; measured: FittedBlock } => {
    const shared = { heightPx: (heightPx * countLetters(block)) / letters, itemsPx: [] }
    const own = blocks.length === measured.length ? measured[index] : undefined
    return { block, measured: own ?? shared }
  })
}

function joinUnits(one: Unit, other: Unit): Unit {
  return { blocks: [...one.blocks, ...other.blocks], heightPx: one.heightPx + other.heightPx }
}

/** A list as lists of one point. */
function pointsOf(block: Block, { heightPx, itemsPx }: FittedBlock): readonly Unit[] {
  if (block.kind !== 'list') return [{ blocks: [block], heightPx }]
  const { start, items } = block
  return items.map((item, index) => ({
    blocks: [{ ...block, start: start === undefined ? undefined : start + index, items: [item] }],
    heightPx: itemsPx[index] ?? heightPx / items.length,
  }))
}

/** Deals the units out in order, so that each part becomes about as high as the others. */
function deal(units: readonly Unit[], count: number): Unit[][] {
  const total = heightOf(units)
  const parts: Unit[][] = Array.from({ length: count }, () => [])
  let above = 0
  for (const unit of units) {
    parts[Math.floor(((above + unit.heightPx / 2) / total) * count)]?.push(unit)
    above += unit.heightPx
  }
  return parts
}

function heightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { heightPx }) => sum + heightPx, 0)
}

function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const previous = joined.at(-1)
    const isSameList =
      block.kind === 'list' &&
      previous?.kind === 'list' &&
      (previous.start === undefined) === (block.start === undefined)
    if (isSameList)
      joined.splice(-1, 1, { ...previous, items: [...previous.items, ...block.items] })
    else joined.push(block)
  }
  return joined
}
