import type { Block, Inline, Section } from '../model.ts'
import { piecesOf } from './pieces.ts'
import { type Setting, stackHeight } from './text-height.ts'

/**
 * A section that is too much for one slide, on as few slides as it fits, each with as much as the
 * others. The notes stay with the first; a section that cannot be helped stays whole.
 */
export function splitSection(
  section: Section,
  fits: (section: Section) => boolean,
): readonly Section[] {
  if (fits(section)) return [section]
  const units = unitsOf(section.blocks)
  for (let count = 2; count <= units.length / 2; count += 1) {
    const parts = deal(units, count)
    const sections = parts.map((blocks, index) => ({
      ...section,
      headline: [...section.headline, partOf(index + 1, count)],
      blocks: joinLists(blocks),
      notes: index === 0 ? section.notes : '',
    }))
    if (parts.every((blocks) => blocks.length > 0) && sections.every(fits)) return sections
  }
  return [section]
}

function partOf(number: number, count: number): Inline {
  return { kind: 'text', text: ` (${number}/${count})` }
}

/** What must not be torn apart: a block, a point, a subheading with what follows it. */
function unitsOf(blocks: readonly Block[]): Block[][] {
  const units: Block[][] = []
  for (const block of blocks.flatMap(pointsOf)) {
    const previous = units.at(-1)
    if (previous?.at(-1)?.kind === 'subheading') previous.push(block)
    else units.push([block])
  }
  return units
}

/** A list as lists of one point. */
function pointsOf(block: Block): readonly Block[] {
  if (block.kind !== 'list') return [block]
  const { start } = block
  return block.items.map((item, index) => ({
    ...block,
    start: start === undefined ? undefined : start + index,
    items: [item],
  }))
}

/** Deals the units out in order, so that each part becomes about as high as the others. */
function deal(units: readonly Block[][], count: number): Block[][] {
  const heights = units.map((unit) => stackHeight(piecesOf(unit), MEASURE) + MEASURE.gapPx)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const parts: Block[][] = Array.from({ length: count }, () => [])
  let above = 0
  for (const [index, unit] of units.entries()) {
    const height = heights[index] ?? 0
    parts[Math.floor(((above + height / 2) / total) * count)]?.push(...unit)
    above += height
  }
  return parts
}

/** How the points of a full slide are set. */
const MEASURE: Setting = { perLine: 67, linePx: 34, gapPx: 8 }

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
