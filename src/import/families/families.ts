import { type Block, isProse, textOf } from '../article.ts'
import { countWords } from '../words.ts'
import type { Family, Start } from './family.ts'
import { cutHeadline, looksLikeHeadline, withoutStop } from './headline.ts'
import { type Label, readLabelled, readNumber, readOrdinal } from './labels.ts'

/** The ways in which articles mark their takeaways, the surest first: it wins a tie. */
export const FAMILIES: readonly Family[] = [
  { name: 'labels (“Lesson 1: …”)', weight: 3.5, find: findLabels(readLabelled) },
  { name: 'numbered headings', weight: 3.5, find: findNumberedHeadings },
  { name: 'numbered lines', weight: 2.5, find: findLabels(readMarker) },
  { name: 'second-level headings', weight: 2.5, find: findHeadings(2) },
  { name: 'third-level headings', weight: 2, find: findHeadings(3) },
  { name: 'fourth-level headings', weight: 1.5, find: findHeadings(4) },
  { name: 'first-level headings', weight: 1.5, find: findHeadings(1) },
  { name: 'bold lead-ins', weight: 2, find: findLeads },
  { name: 'ordinals (“First, …”)', weight: 2, find: findLabels(readOrdinal) },
  { name: 'questions above their answers', weight: 1.5, find: findQuestions },
  { name: 'bullets', weight: 1, find: findBullets },
  { name: 'short lines above prose', weight: 0.5, find: findShortLines },
]

/** A list's own marker counts as a number that stands in the text. */
function readMarker(text: string, block: Block): Label | undefined {
  if (block.kind === 'heading') return undefined
  if (block.kind !== 'item') return readNumber(text)
  if (block.depth > 0) return undefined
  return /^\d/.test(block.marker)
    ? { number: Number.parseInt(block.marker, 10), rest: text }
    : readNumber(text)
}

function findLabels(read: (text: string, block: Block) => Label | undefined) {
  return (blocks: readonly Block[]): Start[] =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'heading' && !isProse(block)) return []
      const label = read(block.text, block)
      const next = blocks[index + 1]
      const standsAbove = next?.kind === 'paragraph' && read(next.text, next) === undefined
      return label === undefined ? [] : [startAt(block, index, { ...label, standsAbove })]
    })
}

/** A label may stand alone, above the line that is its headline. */
function startAt(
  block: Block,
  index: number,
  { number, rest, kept, standsAbove }: Label & { standsAbove: boolean },
): Start {
  const start = { index, number, ...(kept === undefined ? {} : { kept }) }
  const isWhole = block.kind === 'heading' || rest === ''
  if (isWhole) return { ...start, title: withoutStop(rest), rest: '', isDerived: false }
  // How much of the bold beginning is left once the label is cut off.
  const left = isProse(block) ? block.lead.length - (block.text.length - rest.length) : 0
  return { ...start, ...cutHeadline(rest, rest.slice(0, Math.max(0, left)), standsAbove) }
}

function findNumberedHeadings(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    const label = block.kind === 'heading' ? readNumber(block.text) : undefined
    return label === undefined ? [] : [startAt(block, index, { ...label, standsAbove: true })]
  })
}

function findHeadings(level: number) {
  return (blocks: readonly Block[]): Start[] =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'heading' || block.level !== level) return []
      const title = readNumber(block.text)?.rest ?? block.text
      return [{ index, number: undefined, title: withoutStop(title), rest: '', isDerived: false }]
    })
}

function findLeads(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    if (!isProse(block) || block.lead === '' || block.depth > 0) return []
    const lead = readNumber(block.lead)?.rest ?? block.lead
    const text = readNumber(block.text)?.rest ?? block.text
    if (countWords(lead) > 20 || !text.startsWith(lead)) return []
    return [{ index, number: undefined, ...cutHeadline(text, lead) }]
  })
}

function findBullets(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'item' || block.depth > 0 || block.marker !== '-') return []
    return [{ index, number: undefined, ...cutHeadline(block.text, block.lead) }]
  })
}

/** The longest question that is a paragraph of its own, in words. */
const MAX_QUESTION_WORDS = 40

/** Paragraphs that end in a question mark, each above prose that does not. */
function findQuestions(blocks: readonly Block[]): Start[] {
  const asks = (block: Block | undefined) =>
    block?.kind === 'paragraph' &&
    /[?？؟]["”’»)]*$/.test(block.text) &&
    countWords(block.text) <= MAX_QUESTION_WORDS
  const starts = blocks.flatMap((block, index) => {
    const below = blocks[index + 1]
    if (!asks(block) || !isProse(below) || asks(below)) return []
    return [{ index, number: undefined, title: textOf(block), rest: '', isDerived: false }]
  })
  return starts.length < MIN_QUESTIONS ? [] : starts
}

/** Fewer may stand in any essay. */
const MIN_QUESTIONS = 3

/** How many words of prose a short line needs below it to be its headline. */
const MIN_PROSE_WORDS = 18

function findShortLines(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || !looksLikeHeadline(block.text)) return []
    const next = blocks[index + 1]
    if (!isProse(next) || countWords(textOf(next)) < MIN_PROSE_WORDS) return []
    return [
      { index, number: undefined, title: withoutStop(block.text), rest: '', isDerived: false },
    ]
  })
}
