import { type Block, isProse } from './article.ts'
import { readNumber } from './families/labels.ts'
import { countWords, endsLikeSentence } from './words.ts'

/** Longer lines above a title say something. */
const MAX_WORDS = 6

/** Where an article has no title among its blocks, this much prose shows that its text begins. */
const PROSE_WORDS = 12

/**
 * How many of the first blocks only say where an article stands: “Opinion”, “Floods in the valley”. What
 * else stands above its text is among them: its title, its byline, a picture.
 */
export function countKickers(
  blocks: readonly Block[],
  titleIndex: number,
  isHead: (index: number) => boolean,
): number {
  const first = blocks.findIndex(
    (block, index) => !isHead(index) && block.kind !== 'image' && !isKicker(block),
  )
  if (titleIndex >= 0) return first < 0 ? 0 : Math.min(first, titleIndex)
  const next = blocks[first]
  return isProse(next) && first <= 4 && countWords(next.text) >= PROSE_WORDS ? first : 0
}

function isKicker(block: Block): boolean {
  if (block.kind !== 'paragraph' || readNumber(block.text) !== undefined) return false
  return countWords(block.text) <= MAX_WORDS && !endsLikeSentence(block.text)
}
