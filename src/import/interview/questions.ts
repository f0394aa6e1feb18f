import { type Block, isProse, textOf } from '../article.ts'
import { countWords } from '../words.ts'
import { ROLE, speakerOf } from './speakers.ts'

/** How the questions of an interview can be told from its answers. */
export interface Marks {
  /** Whether a block is what the interviewer says. */
  readonly asks: (block: Block, at: number) => boolean
  /** Whether a block that nobody asks is an answer; where only questions are marked, all others are. */
  readonly answers?: (block: Block) => boolean
  /** Fewer questions are none. */
  readonly least: number
  /** The names before what is said, where they need not be shown. */
  readonly speakers?: readonly string[]
  /** Names before what is said tell an interview from any other text; headings and question marks do not. */
  readonly trust: 'sure' | 'usual' | 'weak'
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
  return /[?？؟]/.test(text)
}

/** Whether a text ends with a question. */
export function endsAsking(text: string): boolean {
  return /[?？؟]["”’»)」』]*$/.test(text)
}

/** The ways in which questions are marked, the surest first. */
export function listMarks(blocks: readonly Block[]): Marks[] {
  return [
    ...markedByNames(blocks),
    usual((block) => isProse(block) && block.lead !== '' && block.lead === block.text),
    usual((block) => isProse(block) && block.isItalic === true),
    usual((block, at) => isDashed(block) && asksInTurn(blocks, at)),
    usual(isDashed),
    { ...usual((_, at) => asksAbove(blocks, at, isQuoted)), answers: isQuoted },
    usual((_, at) => asksAbove(blocks, at, isDashed)),
    ...[2, 3, 4].map((level) => weak((block) => block.kind === 'heading' && block.level === level)),
    markedByLength(blocks),
  ]
}

function usual(asks: Marks['asks']): Marks {
  return { asks, least: 3, trust: 'usual' }
}

function weak(asks: Marks['asks']): Marks {
  return { asks, least: 3, trust: 'weak' }
}

/** The same few names before a colon, again and again; or that of the interviewer alone. */
function markedByNames(blocks: readonly Block[]): Marks[] {
  const turns = blocks.map(speakerOf)
  const counts = countNames(turns)
  const count = (name: string) => counts.get(name) ?? 0
  const regular = [...counts.keys()].filter((name) => count(name) >= 2)
  const spoken = regular.reduce((sum, name) => sum + count(name), 0)
  const [first] = regular
  if (first === undefined || regular.length > MAX_SPEAKERS) return []
  const asked = (name: string) =>
    blocks.filter((block, at) => turns[at] === name && isQuestion(textOf(block))).length
  const asker = regular.reduce((a, b) => (asked(b) > asked(a) ? b : a), first)
  const isAlone = regular.length === 1
  if (isAlone ? count(asker) < 3 : spoken < blocks.length * MIN_SPOKEN) return []
  const isRegular = regular.length <= 2
  return [
    {
      asks: (_, at) => turns[at] === asker,
      least: 2,
      speakers: isRegular ? regular : regular.filter((name) => ROLE.test(name)),
      trust: isAlone ? 'usual' : 'sure',
    },
  ]
}

function countNames(turns: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of turns) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** More are a play. */
const MAX_SPEAKERS = 6

/** The share of an article that stands behind names where they tell who speaks. */
const MIN_SPOKEN = 0.4

/** “— How did it begin?” */
function isDashed(block: Block): boolean {
  return (isProse(block) && /^[—–]\s?\S/u.test(block.text)) || isDashedItem(block)
}

/** Plain text has a dash as the sign of a list. */
function isDashedItem(block: Block): boolean {
  return block.kind === 'item' && block.marker === '-' && block.depth === 0
}

/** “‘With a leak.’”: what is said from its first letter. */
export function isQuoted(block: Block): boolean {
  return block.kind === 'paragraph' && /^["“„«‘‚「『]/u.test(block.text)
}

/** Where all that is said has a dash, what asks stands above what does not. */
function asksInTurn(blocks: readonly Block[], at: number): boolean {
  const below = blocks[at + 1]
  const asks = (block: Block | undefined) => block !== undefined && endsAsking(textOf(block))
  return asks(blocks[at]) && below !== undefined && isDashed(below) && !asks(below)
}

/** Where answers are marked, what stands right above one and is short or asks is its question. */
function asksAbove(
  blocks: readonly Block[],
  at: number,
  answers: (block: Block) => boolean,
): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]]
  if (block?.kind !== 'paragraph' || below === undefined || answers(block) || !answers(below))
    return false
  const most = endsAsking(block.text) ? MAX_WORDS : MAX_REMARK_WORDS
  return countWords(block.text) <= most && /\p{P}$/u.test(block.text)
}

/** Longer questions are stories that end with one. */
const MAX_WORDS = 45

/** “The mouse as an enemy.”: a longer line without a question tells where they are. */
const MAX_REMARK_WORDS = 12

/** Nothing but question marks, and short lines between answers of one paragraph each. */
function markedByLength(blocks: readonly Block[]): Marks {
  const isAsked = (block: Block | undefined) =>
    block?.kind === 'paragraph' && endsAsking(block.text) && countWords(block.text) <= MAX_WORDS
  const isLong = (block: Block | undefined) =>
    block?.kind === 'paragraph' && !isAsked(block) && countWords(block.text) > MAX_REMARK_WORDS
  const isRemark = (block: Block, at: number) =>
    block.kind === 'paragraph' &&
    countWords(block.text) <= MAX_REMARK_WORDS &&
    /[.!…。！]$/.test(block.text) &&
    !isAsked(blocks[at - 1]) &&
    isLong(blocks[at - 1]) &&
    isLong(blocks[at + 1])
  const at = blocks.flatMap((block, index) => (isAsked(block) ? [index] : []))
  const isRegular = at.slice(1).every((index, place) => {
    const gap = blocks.slice((at[place] ?? 0) + 1, index)
    return gap.length === 1 || (gap.length === 3 && isRemark(gap[1] ?? NOTHING, index - 2))
  })
  return weak((block, index) => isAsked(block) || (isRegular && isRemark(block, index)))
}

const NOTHING: Block = { kind: 'code', text: '' }
