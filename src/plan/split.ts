import type { Block, Inline, Section } from '../model.ts'

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
    const parts = deal(units, count).map((part, index, all) => ({
      ...section,
      headline: [...section.headline, partOf(index + 1, all.length)],
      blocks: joinLists(part),
      notes: index === 0 ? section.notes : '',
    }))
    if (parts.every(fits)) return parts
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

/** Deals the units out in order, the first parts having one more where they do not come out even. */
function deal(units: readonly Block[][], count: number): Block[][] {
  const size = Math.floor(units.length / count)
  const larger = units.length % count
  return Array.from({ length: count }, (_, index) => {
    const from = index * size + Math.min(index, larger)
    return units.slice(from, from + size + (index < larger ? 1 : 0)).flat()
  })
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
