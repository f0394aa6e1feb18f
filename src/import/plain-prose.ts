import { type Block, isProse } from './article.ts'
import { closes } from './closing-words.ts'
import type { Choice } from './families/choose.ts'
import type { Start } from './families/family.ts'
import { shorten } from './families/headline.ts'
import { mayBeHeadline, WORTH_OF_HEADLINE } from './part-headline.ts'
import { partition, type Weighed } from './partition.ts'
import { FIRST_PERSON } from './points/doubts.ts'
import { judgeOf } from './points/judge.ts'
import { judgeSentence } from './points/judge-sentence.ts'
import { languageOf } from './points/languages/languages.ts'
import { mannerOf } from './points/manner.ts'
import { splitSentences } from './points/sentences.ts'
import { findTopic } from './points/topic.ts'
import { countWords, cutFirstSentence } from './words.ts'

/** What is known of an article beside its blocks. */
export interface Known {
  readonly title: string
  readonly lang: string
  readonly announced: number | undefined
}

/** A paragraph with all that belongs to it: the items of a list below it, say. */
interface Paragraph extends Weighed {
  readonly index: number
  readonly text: string
}

/**
 * The parts of an article that does not mark its takeaways: a few paragraphs each, in their order, with a sentence that
 * may stand above them. Undefined where its paragraphs are lines, as many as it announces, or a book.
 */
export function partPlainProse(blocks: readonly Block[], known: Known): Choice | undefined {
  const paragraphs = readParagraphs(blocks, known)
  const words = paragraphs.reduce((sum, one) => sum + one.words, 0)
  const isLines = words < MIN_WORDS * paragraphs.length
  const { length } = paragraphs
  if (length < MIN_PARAGRAPHS || isLines || length === known.announced) return undefined
  const places = findParts(paragraphs, known.announced)
  const isOpening = known.announced === undefined && places.length > 2
  const introduction = isOpening && bestOf(paragraphs.slice(0, places[1])) === 0 ? 1 : 0
  return {
    family: `no marks, ${paragraphs.length} paragraphs in ${places.length} parts`,
    score: 0,
    starts: places.slice(introduction).flatMap((place) => startOf(paragraphs[place])),
    remarks: [],
  }
}

/** Fewer are a takeaway each. */
const MIN_PARAGRAPHS = 4

/** Shorter paragraphs, on average, are lines that say something each. */
const MIN_WORDS = 20

/** More is a book, which takes too long to weigh. */
const MAX_CHARACTERS = 60_000
const MAX_PARAGRAPHS = 200

function readParagraphs(blocks: readonly Block[], known: Known): Paragraph[] {
  const last = blocks.length - 1
  const own = blocks.flatMap((block, index) => {
    const begins = block.kind === 'paragraph' || (isProse(block) && index === 0)
    return begins && !(index > 1 && index === last && closes(block)) ? [{ block, index }] : []
  })
  const length = own.reduce((sum, { block }) => sum + block.text.length, 0)
  if (length > MAX_CHARACTERS || own.length > MAX_PARAGRAPHS) return []
  const worths = weighParagraphs(
    own.map(({ block }) => block.text),
    known,
  )
  return own.map(({ block, index }, at) => ({
    ...{ index, text: block.text, worth: worths[at] ?? 0, words: countWords(block.text) },
    isBehindRule: block.isBehindRule === true,
  }))
}

/** What the best sentence of each paragraph is worth as a headline. */
function weighParagraphs(texts: readonly string[], { title, lang }: Known): number[] {
  const told = texts.map((text) => splitSentences(text, lang))
  const sentences = told.flat()
  const topic = findTopic('', sentences, {
    ...{ title, language: languageOf(lang), manner: mannerOf(sentences) },
    paragraphs: told.flatMap((own, number) => own.map(() => number)),
  })
  const judged = { judge: judgeOf(lang) }
  const worths = sentences.map((sentence, at) => {
    const { fit, usable } = judgeSentence(at, topic, judged)
    const worth = (fit + usable) / 2
    const isHeadline = mayBeHeadline(sentence) && !FIRST_PERSON.test(sentence)
    return isHeadline && worth >= WORTH_OF_HEADLINE ? worth : 0
  })
  let from = 0
  return told.map(({ length }) => {
    from += length
    return Math.max(0, ...worths.slice(from - length, from))
  })
}

/** Where parts begin: fewer than would be usual, where there are fewer sentences that can be headlines. */
function findParts(paragraphs: readonly Paragraph[], announced: number | undefined) {
  const usual = countParts(paragraphs, announced)
  const isAnnounced = usual === announced
  const rules = paragraphs.filter(({ isBehindRule }, at) => at > 0 && isBehindRule).length
  if (isAnnounced) return partition(paragraphs, usual)
  if (rules > 0 && rules < MOST) return partition(paragraphs, Math.max(rules + 1, FEWEST))
  for (let count = usual; count > FEWEST; count -= 1) {
    const places = partition(paragraphs, count)
    const bests = places.map((from, at) => bestOf(paragraphs.slice(from, places[at + 1])))
    // Without one the first part is the introduction.
    if (bests.slice(1).every((best) => best > 0)) return places
  }
  return partition(paragraphs, Math.min(usual, FEWEST))
}

const FEWEST = 2

function bestOf(paragraphs: readonly Paragraph[]): number {
  return Math.max(...paragraphs.map(({ worth }) => worth))
}

/** As many as announced; else one for three or four paragraphs, or for as many words. */
function countParts(paragraphs: readonly Paragraph[], announced: number | undefined): number {
  const { length } = paragraphs
  if (announced !== undefined && announced >= 2 && announced < length) return announced
  const words = paragraphs.reduce((sum, one) => sum + one.words, 0)
  const few = Math.min(FEW, Math.round(words / WORDS_OF_PART))
  const wanted = Math.max(1, few, Math.round(length / PARAGRAPHS_OF_PART))
  return Math.min(MOST, length, wanted)
}

const FEW = 3
const MOST = 6
const PARAGRAPHS_OF_PART = 3.5
const WORDS_OF_PART = 90

function startOf(paragraph: Paragraph | undefined): Start[] {
  if (paragraph === undefined) return []
  const { index, text } = paragraph
  const number = undefined
  return [
    {
      index,
      number,
      title: shorten(cutFirstSentence(text)[0]),
      rest: text,
      isDerived: true,
      isPart: true,
    },
  ]
}
