import type { Block } from '../model.ts'
import type { FittedBlock, Fitting } from '../slide.ts'
import type { Group } from './deal.ts'
import { countLetters } from './letters.ts'
import { type Unit, unitsOf } from './units.ts'

/**
 * Blocks as units with what must not be parted from them: a subheading goes with what follows it,
 * and is remembered by what stands below it.
 */
export function groupsOf(blocks: readonly Block[], whole: Fitting): readonly Group[] {
  const units = heightsOf(mergeLists(blocks), whole).flatMap(({ block, measured }) =>
    unitsOf(block, measured, whole.roomPx),
  )
  const isHeading = (unit: Unit | undefined) => unit?.block.kind === 'subheading'
  const isHeaded = (index: number) => isHeading(units[index - 1])
  return units.flatMap((unit, index): Group[] => {
    const next = units[index + 1]
    if (isHeading(unit) && next !== undefined && !isHeading(next)) {
      return [{ units: [unit, next], heading: undefined }]
    }
    if (isHeaded(index) && !isHeading(unit)) return []
    const isAlone = isHeading(unit) || unit.block.kind === 'picture'
    const heading = isAlone ? undefined : units.slice(0, index).findLast(isHeading)
    return [{ units: [unit], heading }]
  })
}

/** Lists that stand one below the other are one list to their readers, and were measured as one. */
function mergeLists(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    const isNext = last?.kind === 'list' && block.kind === 'list'
    if (isNext && (last.start === undefined) === (block.start === undefined)) {
      merged.splice(-1, 1, { ...last, items: [...last.items, ...block.items] })
    } else merged.push(block)
  }
  return merged
}

/**
 * Blocks as they were measured; where their layout shows them otherwise, each by its letters. A
 * picture takes what room it gets, and was not measured.
 */
function heightsOf(blocks: readonly Block[], { blocks: measured, ...whole }: Fitting) {
  const texts = blocks.filter(({ kind }) => kind !== 'picture')
  const letters = texts.reduce((sum, block) => sum + countLetters(block), 0)
  const heightPx = whole.roomPx + whole.overflowPx
  return blocks.map((block): { block: Block; measured: FittedBlock } => {
    if (block.kind === 'picture') {
      return { block, measured: { heightPx: whole.roomPx, itemsPx: [] } }
    }
    const shared = { heightPx: (heightPx * countLetters(block)) / letters, itemsPx: [] }
    const own = texts.length === measured.length ? measured[texts.indexOf(block)] : undefined
    return { block, measured: own ?? shared }
  })
}
