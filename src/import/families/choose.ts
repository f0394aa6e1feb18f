import { type Block, isProse, type Prose, textOf } from '../article.ts'
import { closes } from '../closing-words.ts'
import { countWords } from '../words.ts'
import { FAMILIES } from './families.ts'
import type { Start } from './family.ts'
import { cutHeadline, type Headline } from './headline.ts'
import { withoutStrays } from './strays.ts'

/** How an article marks its takeaways, as far as it can be seen. */
export interface Choice {
  readonly family: string
  readonly score: number
  readonly starts: readonly Start[]
  /** What is odd about it, as sentences. */
  readonly remarks: readonly string[]
  /** The names before what is said, where they need not be shown. */
  readonly speakers?: readonly string[]
}

/** Below this score the family is a guess. */
export const SURE_SCORE = 4

const MIN_SCORE = 3

/** No deck has more takeaways. */
const MAX_STARTS = 30

/** The family of marks that fits the article best; one section per paragraph where none fits. */
export function chooseFamily(blocks: readonly Block[], announced: number | undefined): Choice {
  const candidates = FAMILIES.map(({ name, weight, find }) => {
    const starts = withoutStrays(find(blocks))
    const score = scoreStarts(blocks, starts, { weight, announced })
    return { family: name, starts, score, remarks: gapRemarks(starts) }
  })
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= MIN_SCORE ? best : eachParagraph(blocks)
}

function scoreStarts(
  blocks: readonly Block[],
  starts: readonly Start[],
  { weight, announced }: { weight: number; announced: number | undefined },
): number {
  if (starts.length < 2 || starts.length > MAX_STARTS) return Number.NEGATIVE_INFINITY
  const score = weight + scoreOrder(starts) + scoreCount(starts.length, announced)
  return (
    score +
    2 * coverage(blocks, starts) +
    2 * shareWithBody(blocks, starts) -
    derivedShare(starts) -
    insideOneSection(blocks, starts)
  )
}

/** Numbers that follow each other, upwards or downwards, are meant; others are chance. */
function scoreOrder(starts: readonly Start[]): number {
  const numbers = numbersOf(starts)
  if (numbers.length < 2) return 0
  const steps = stepsOf(numbers)
  if (followEachOther(steps)) return 2
  const odd = steps.filter((step) => step !== 1).length
  return odd <= Math.ceil(steps.length / 3) ? 0 : -3
}

function numbersOf(starts: readonly Start[]): number[] {
  return starts.flatMap(({ number }) => number ?? [])
}

function stepsOf(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))
}

function followEachOther(steps: readonly number[]): boolean {
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

function gapRemarks(starts: readonly Start[]): string[] {
  const numbers = numbersOf(starts)
  if (followEachOther(stepsOf(numbers))) return []
  return [
    `Its numbers do not follow each other: ${numbers.join(', ')}. Check that none is missing.`,
  ]
}

function scoreCount(found: number, announced: number | undefined): number {
  if (announced === undefined) return 0
  if (found === announced) return 4
  return Math.abs(found - announced) === 1 ? 1 : 0
}

function coverage(blocks: readonly Block[], starts: readonly Start[]): number {
  const words = blocks.map((block) => countWords(textOf(block)))
  const all = words.reduce((sum, count) => sum + count, 0)
  const covered = words.slice(starts[0]?.index ?? 0).reduce((sum, count) => sum + count, 0)
  return all === 0 ? 0 : covered / all
}

/** A table of contents has entries without anything below them. */
function shareWithBody(blocks: readonly Block[], starts: readonly Start[]): number {
  const withBody = starts.filter(({ index, title, rest }, position) => {
    const end = starts[position + 1]?.index ?? blocks.length
    const below = blocks
      .slice(index + 1, end)
      .map(textOf)
      .join(' ')
    return countWords(rest) + countWords(below) >= 5 || countWords(title) >= LONG_TITLE_WORDS
  })
  return withBody.length / starts.length
}

/** A list below one of several headings is part of one takeaway. */
function insideOneSection(blocks: readonly Block[], starts: readonly Start[]): number {
  const first = starts[0]?.index ?? 0
  const last = starts.at(-1)?.index ?? 0
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []))
  if (headings.some((index) => index >= first && index <= last)) return 0
  const before = headings.filter((index) => index < first).length
  const others = headings.length - Math.min(1, before)
  return others >= 2 ? 4 : 0
}

/** A list’s item may be a whole sentence, headline and prose at once. */
const LONG_TITLE_WORDS = 10

function derivedShare(starts: readonly Start[]): number {
  return starts.filter(({ isDerived }) => isDerived).length / starts.length
}

function eachParagraph(blocks: readonly Block[]): Choice {
  const starts = blocks.flatMap((block, index) =>
    isProse(block) && !(index > 1 && index === blocks.length - 1 && closes(block))
      ? [{ index, number: undefined, ...headlineIn(block) }]
      : [],
  )
  return {
    family: 'no marks: one section per paragraph',
    score: 0,
    starts: starts.slice(0, MAX_STARTS),
    remarks: starts.length > MAX_STARTS ? [manyParagraphs(starts.length)] : [],
  }
}

/** Nothing shows that the first words of a paragraph are meant as a headline: they stay in its prose, too. */
function headlineIn({ text, lead }: Prose): Headline {
  const headline = cutHeadline(text, lead)
  if (headline.isDerived || headline.rest === '' || lead !== '') return headline
  return { title: headline.title, rest: text, isDerived: true }
}

function manyParagraphs(count: number): string {
  return `It has ${count} paragraphs: what follows the first ${MAX_STARTS} stands in the last section.`
}
