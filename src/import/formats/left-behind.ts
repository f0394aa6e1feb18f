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
  const isTaken = knows([...taken.map(textOf), title ?? ''])
  const isMissing = (block: Block) => {
    return countWords(textOf(block)) >= MIN_WORDS && !isTaken(textOf(block))
  }
  const missing = whole.filter(isMissing)
  const first = taken.find(isProse)
  const start = whole.findIndex((block) => isProse(block) && block.text === first?.text)
  const isAbove = new Set(whole.slice(0, Math.max(0, start)))
  const above = missing.filter((block) => isAbove.has(block) && isLine(block))
  const texts = above.map(textOf)
  const subtitle =
    texts.length === 1 ? texts.find((text) => text.length <= MAX_SUBTITLE) : undefined
  return {
    subtitle,
    above: subtitle === undefined ? texts.map((text) => paragraph(text)) : [],
    others: missing.filter((block) => !above.includes(block)).map(textOf),
  }
}

/** Whether these texts hold another one. In a book only whole ones are looked for: that takes no time. */
function knows(texts: readonly string[]): (text: string) => boolean {
  const letters = texts.map(lettersOf)
  const whole = new Set(letters)
  const all = letters.join('')
  return (text) =>
    whole.has(lettersOf(text)) || (all.length <= MAX_SEARCHED && all.includes(lettersOf(text)))
}

/** In characters; a paragraph of a longer text that a page parts in two is told to be left out. */
const MAX_SEARCHED = 200_000

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
