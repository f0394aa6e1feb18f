import { type Block, isProse, textOf } from './article.ts'
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

/** An article without what its first block says of the whole. */
export interface Opened {
  readonly standfirst: readonly Block[]
  readonly rest: readonly Block[]
}

/** Holds a standfirst back, so that no bold line of it, nor a line that names the whole, begins a takeaway. */
export function cutStandfirst([first, ...rest]: readonly Block[]): Opened {
  const isText = rest.some((block) => isProse(block))
  return first !== undefined && isText && (isSetApart(first) || namesWhole(first))
    ? { standfirst: [first], rest }
    : { standfirst: [], rest: first === undefined ? [] : [first, ...rest] }
}

/** A sentence or two, all of it bold or in italics; who asks begins an interview. */
function isSetApart(block: Block): boolean {
  return (
    isMarked(block) &&
    countWords(textOf(block)) >= 12 &&
    /[.!…。！]["”’»」』)]*$/u.test(textOf(block))
  )
}

function isMarked(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    (block.isItalic === true || (block.lead !== '' && block.lead === block.text))
  )
}

/** “A report by the Harbour Trust” */
function namesWhole(block: Block): boolean {
  return block.kind === 'paragraph' && countWords(block.text) <= 16 && WHOLE.test(block.text)
}

const WHOLE =
  /^(?:an?|eine?|une?|una?|een) (?:[\p{L}-]+ ){0,3}(?:report|study|review|account|paper|bericht|studie|untersuchung|rapport|étude|bilan|compte rendu|informe|estudio|balance|onderzoek|verslag)\p{Ll}* (?:by|from|of|der|des|vom|von|du|de la|de|d[’']une?|del|van|door) (?:(?:the|der|des|la|le|het|de) )?\p{Lu}(?:[^.!?])*$/iu

/** The line below a title does not end like a sentence, and the text begins behind it; `known` marks it. */
export function cutSubtitle(intro: readonly Block[], known?: string): Subtitled {
  const [first, ...below] = intro
  const isLine = first !== undefined && (isSubtitle(first) || isShortStandfirst(first))
  const isBelowTitle = known === undefined && isLine && (below.some(isText) || namesWhole(first))
  const read = isBelowTitle && below[0]?.kind !== 'item' ? below : intro
  const start = read.findIndex((block) => !isCount(block))
  return {
    subtitle: read === below && first !== undefined ? textOf(first) : known,
    rest: read.slice(Math.max(0, start)),
    removed: read.slice(0, Math.max(0, start)).map(textOf),
  }
}

/** What the front matter takes. */
const MAX_CHARACTERS = 200

/** What is set apart below a title is what the whole is about. */
function isShortStandfirst(block: Block): boolean {
  const text = textOf(block)
  return isMarked(block) && countWords(text) >= WORDS.least && text.length <= MAX_CHARACTERS
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
