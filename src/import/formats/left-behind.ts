import { type Block, isProse, paragraph, textOf } from '../article.ts'
import { isByline, readByline } from '../byline.ts'
import { countWords } from '../words.ts'

/** What the reader of a page has not taken of what its article element holds. */
export interface LeftBehind {
  /** The only line between its title and its text, where it is short. */
  readonly subtitle: string | undefined
  /** Other lines between its title and its text. */
  readonly above: readonly Block[]
  /** All else that says something: comments, boxes, captions of other articles. */
  readonly others: readonly string[]
}

/** A shorter text is a button, a name or a number. */
const MIN_WORDS = 6

/** A longer one above the text is no line below a title. */
const MAX_WORDS = 60

/** What the front matter takes, in characters. */
const MAX_SUBTITLE = 200

/** Compares what was taken of a page with the `whole` of its article element. */
export function findLeftBehind(
  whole: readonly Block[],
  taken: readonly Block[],
  title: string | undefined,
): LeftBehind {
  const known = lettersOf([title ?? '', ...taken.map(textOf)].join(' '))
  const isMissing = (block: Block) =>
    countWords(textOf(block)) >= MIN_WORDS && !known.includes(lettersOf(textOf(block)))
  const start = whole.findIndex(
    (block) => isProse(block) && taken.some((one) => isSame(one, block)),
  )
  const above = whole
    .slice(0, Math.max(0, start))
    .filter((block) => isMissing(block) && isLine(block))
  const texts = above.map(textOf)
  const subtitle =
    texts.length === 1 ? texts.find((text) => text.length <= MAX_SUBTITLE) : undefined
  return {
    subtitle,
    above: subtitle === undefined ? texts.map((text) => paragraph(text)) : [],
    others: whole.filter((block) => isMissing(block) && !above.includes(block)).map(textOf),
  }
}

function isSame(one: Block, other: Block): boolean {
  return lettersOf(textOf(one)) === lettersOf(textOf(other))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A heading, or a sentence, that does not say who or when. */
function isLine(block: Block): boolean {
  const text = textOf(block)
  const isText =
    block.kind === 'heading' || (block.kind === 'paragraph' && /[.!?…。！？]["”’»]*$/u.test(text))
  return isText && countWords(text) <= MAX_WORDS && !isByline(readByline(text))
}
