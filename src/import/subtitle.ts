import { type Block, textOf } from './article.ts'
import { countWords } from './words.ts'

/** An introduction without what stands between the title and the text. */
export interface Subtitled {
  readonly subtitle: string | undefined
  readonly rest: readonly Block[]
  /** Counts of readers, and the like. */
  readonly removed: readonly string[]
}

/** A longer line is the first paragraph, a shorter one names a section of the page. */
const WORDS = { least: 3, most: 30 }

/** The line below a title does not end like a sentence, and the text begins behind it; `known` marks it. */
export function cutSubtitle(intro: readonly Block[], known?: string): Subtitled {
  const [first, ...below] = intro
  const isBelowTitle =
    known === undefined && first !== undefined && isSubtitle(first) && below.some(isText)
  const read = isBelowTitle && below[0]?.kind !== 'item' ? below : intro
  const start = read.findIndex((block) => !isCount(block))
  return {
    subtitle: read === below && first !== undefined ? textOf(first) : known,
    rest: read.slice(Math.max(0, start)),
    removed: read.slice(0, Math.max(0, start)).map(textOf),
  }
}

function isSubtitle(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.lead !== '' || SENTENCE_END.test(block.text)) return false
  const words = countWords(block.text)
  return words >= WORDS.least && words <= WORDS.most
}

const SENTENCE_END = /[.!?…。！？।؟:：;,，、]["”’»」』)]*$/

function isText(block: Block): boolean {
  return block.kind === 'paragraph' && SENTENCE_END.test(block.text)
}

/** “9”: how many readers liked it. */
function isCount(block: Block): boolean {
  return /^[\d\s·•-]+$/.test(textOf(block))
}
