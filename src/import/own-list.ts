import { type Block, isProse, type Prose } from './article.ts'
import { isBalanced } from './points/gates.ts'
import { measureLength } from './points/length.ts'
import { capitalize } from './points/words.ts'
import { countWords, cutSentences } from './words.ts'

/** A list of the author’s own, whole, and the words that lead to it where its items need them. */
export interface OwnList {
  readonly lead: string | undefined
  readonly points: readonly string[]
}

/** A shorter list is none, a longer one does not fit, and none is ever cut. */
const MIN_ITEMS = 2
const MAX_ITEMS = 4

/** The share of a section’s words that its list has where it is what the section says. */
const MIN_SHARE = 0.25

/** The list that says what its section says: the only one, short, of sentences or behind a colon. */
export function findOwnList(blocks: readonly Block[]): OwnList | undefined {
  const prose = blocks.filter(isProse)
  const items = prose.filter(({ kind }) => kind === 'item')
  const first = blocks.findIndex((block) => block.kind === 'item')
  if (items.length < MIN_ITEMS || items.length > MAX_ITEMS || !isOneList(blocks, items, first))
    return undefined
  if (wordsOf(items) < MIN_SHARE * wordsOf(prose) || !items.every(isPoint)) return undefined
  const points = items.map(({ text }) => capitalize(text.replace(/[.。,;，；]$/u, '')))
  if (items.every(({ text }) => /[.!。！]$/u.test(text))) return { lead: undefined, points }
  const lead = leadOf(blocks[first - 1])
  return lead === undefined ? undefined : { lead, points }
}

function isOneList(blocks: readonly Block[], items: readonly Prose[], first: number): boolean {
  return items.every((item, index) => blocks[first + index] === item && item.depth === 0)
}

function wordsOf(blocks: readonly Prose[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0)
}

function isPoint({ text }: Prose): boolean {
  return !measureLength(text).isLong && isBalanced(text) && !/[?？]$/.test(text)
}

/** “Before you plan, count three things:” */
function leadOf(above: Block | undefined): string | undefined {
  const last = above?.kind === 'paragraph' ? cutSentences(above.text).at(-1) : undefined
  return last !== undefined && /[:：]$/.test(last) && !measureLength(last).isLong ? last : undefined
}

const SENTENCE_END = /[.!?…。！？।؟]["”’»」』)]*$/u

/** The texts of a section from which points can be taken: an item that is no sentence is none. */
export function proseOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(isProse)
    .filter(({ kind, text }) => kind === 'paragraph' || SENTENCE_END.test(text))
    .map(({ text }) => text)
}
