import type { Block } from '../model.ts'
import type { Part } from '../slide.ts'
import { countLetters } from './letters.ts'

/** How many parts a section has that can stand side by side; 0 where it has something else, too. */
export function countParts(all: readonly Block[]): number {
  const { blocks, parts } = takeParts(all)
  const isIntroduced = blocks.length === 0 || (blocks.length === 1 && isParagraph(blocks[0]))
  const areNarrow = parts.every((part) => part.blocks.length > 0 && part.blocks.every(isNarrow))
  return isIntroduced && areNarrow ? parts.length : 0
}

/** Takes the parts out of a section's blocks: each `###` heading with what stands below it. */
export function takeParts(all: readonly Block[]): {
  blocks: readonly Block[]
  parts: readonly Part[]
} {
  const starts = all.flatMap((block, index) => (block.kind === 'subheading' ? [index] : []))
  const parts = starts.map((start, index): Part => {
    const head = all[start]
    const title = head?.kind === 'subheading' ? head.text : []
    return { title, blocks: all.slice(start + 1, starts[index + 1]) }
  })
  return { blocks: all.slice(0, starts[0]), parts }
}

/** Three or four parts; five or six where each is so short that two rows of them are one slide. */
export function areCards(blocks: readonly Block[]): boolean {
  const count = countParts(blocks)
  if (count === 3 || count === 4) return true
  return (count === 5 || count === 6) && takeParts(blocks).parts.every(isShort)
}

/** Letters of a card that shares the height with another. */
const SHORT_CARD = 90

function isShort({ blocks }: Part): boolean {
  return blocks.reduce((sum, block) => sum + countLetters(block), 0) <= SHORT_CARD
}

function isParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph'
}

function isNarrow({ kind }: Block): boolean {
  return ['paragraph', 'list', 'picture', 'quotation'].includes(kind)
}
