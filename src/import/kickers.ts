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
  // A line below the title may stand between.
  const beginsText = blocks
    .slice(Math.max(0, first))
    .filter(({ kind }) => kind !== 'image')
    .slice(0, 2)
    .some((block) => isProse(block) && countWords(block.text) >= PROSE_WORDS)
  return first >= 0 && first <= 4 && beginsText ? first : 0
}

function isKicker(block: Block): boolean {
  if (block.kind !== 'paragraph' || readNumber(block.text) !== undefined) return false
  return countWords(block.text) <= MAX_WORDS && !endsLikeSentence(block.text)
}
