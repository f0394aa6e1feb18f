import type { Block, Fitting, Inline, Section } from '../model.ts'
import { dealGroups, type Group } from './deal.ts'
import { groupsOf } from './groups.ts'
import { joinUnits } from './join.ts'
import { chooseLayout } from './layouts.ts'
import { takeParts } from './parts.ts'
import { splitParts } from './split-parts.ts'

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
  { whole, count: least }: Cut,
): readonly (readonly Block[])[] {
  const { texts, around } = setAside(blocks)
  const groups = groupsOf(texts, whole)
  for (let count = least; count <= groups.length; count += 1) {
    const parts = dealGroups(groups, count, whole.roomPx)
    if (parts !== undefined) return parts.map((part) => around(blocksOf(part)))
  }
  return []
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
