import type { Block, FittedBlock, Fitting, Inline, Section } from '../model.ts'
import { joinUnits } from './join.ts'
import { countLetters } from './letters.ts'
import { type Unit, unitsOf } from './units.ts'

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
  const { roomPx } = cut.whole
  const { texts, around } = setAside(section.blocks)
  const groups = groupsOf(texts, cut.whole)
  for (let count = cut.count; count <= groups.length; count += 1) {
    const parts = deal(groups, count)
    if (parts.some((part) => part.length === 0 || (part.length > 1 && heightOf(part) > roomPx))) {
      continue
    }
    return parts.map((part, index) => ({
      ...section,
      headline: [...section.headline, partOf(index + 1, count)],
      blocks: around(joinUnits(part.flat())),
      notes: index === 0 ? section.notes : '',
    }))
  }
  return [section]
}

function partOf(number: number, count: number): Inline {
  return { kind: 'part', text: ` (${number}/${count})` }
}

/** The one picture that stands beside a text stands beside each of its parts. */
function setAside(blocks: readonly Block[]) {
  const texts = blocks.filter(({ kind }) => kind !== 'picture')
  const pictures = blocks.filter(({ kind }) => kind === 'picture')
  if (pictures.length !== 1 || texts.length === 0) {
    return { texts: blocks, around: (part: readonly Block[]) => part }
  }
  const isFirst = blocks[0]?.kind === 'picture'
  const around = (part: readonly Block[]) =>
    isFirst ? [...pictures, ...part] : [...part, ...pictures]
  return { texts, around }
}

/** Units with what must not be parted from them: a subheading goes with what follows it. */
function groupsOf(blocks: readonly Block[], whole: Fitting): readonly (readonly Unit[])[] {
  const groups: Unit[][] = []
  for (const { block, measured } of heightsOf(blocks, whole)) {
    for (const unit of unitsOf(block, measured, whole.roomPx)) {
      const previous = groups.at(-1)
      if (previous?.at(-1)?.block.kind === 'subheading') previous.push(unit)
      else groups.push([unit])
    }
  }
  return groups
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

/** Deals the groups out in order, so that each part becomes about as high as the others. */
function deal(groups: readonly (readonly Unit[])[], count: number): (readonly Unit[])[][] {
  const total = groups.reduce((sum, group) => sum + heightOf([group], false), 0)
  const parts: (readonly Unit[])[][] = Array.from({ length: count }, () => [])
  let above = 0
  for (const group of groups) {
    const height = heightOf([group], false)
    parts[Math.floor(((above + height / 2) / total) * count)]?.push(group)
    above += height
  }
  return parts
}

/** How high a part becomes, with the heads of its tables. */
function heightOf(part: readonly (readonly Unit[])[], hasHeads = true): number {
  const units = part.flat()
  const heads = new Map(units.map(({ origin, headPx }) => [origin, hasHeads ? headPx : 0]))
  const texts = units.reduce((sum, { heightPx }) => sum + heightPx, 0)
  return [...heads.values()].reduce((sum, headPx) => sum + headPx, texts)
}
