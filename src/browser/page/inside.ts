/// <reference lib="dom" />
import { rectanglesIn } from './ranges.ts'

/** A word of a text, or the spaces between two. */
export interface Token {
  readonly text: string
  readonly from: number
}

/** Where a word stands; that it goes on below; or undefined for what takes no room. */
export type Place = DOMRect | 'torn' | undefined

/** Words of a text from first to last, and where each of them stands. */
export interface Words {
  readonly node: Text
  readonly tokens: readonly Token[]
  readonly placeOf: (token: Token) => Place
}

/**
 * The words that stand between two others of their line: where these are says all that there is to know
 * of them. Only for text that runs from left to right; none where in doubt.
 */
export function wordsInside({ node, tokens, placeOf }: Words): ReadonlySet<Token> {
  const words = tokens.filter(isWord)
  const [first, last] = [words[0], words.at(-1)]
  const fewest = 3
  if (first === undefined || last === undefined || words.length < fewest) return new Set()
  const boxes = rectanglesIn(node, first.from, last.from + last.text.length)
  const shown = boxes.filter(({ width }) => width > 0)
  const inside: Token[] = []
  let start = 0
  for (const box of shown) {
    const isOn = (word: Token | undefined) => word !== undefined && isIn(box, placeOf(word))
    const end = lastOf(words, start, box === shown.at(-1), isOn)
    if (!isOn(words[start]) || !isOn(words[end])) return new Set()
    inside.push(...words.slice(start + 1, end))
    start = end + 1
  }
  return new Set(start === words.length ? inside : [])
}

/** Whether a part of a text is more than spaces that a line can end with. */
export function isWord({ text }: Token): boolean {
  return text.trim() !== '' || text.includes('\u00a0')
}

/** Whether a word stands on a line. */
export function isIn(line: DOMRect, place: Place): boolean {
  if (place === undefined || place === 'torn') return false
  return place.top === line.top && place.left > line.left - 1 && place.right < line.right + 1
}

/** Where the last word of a line is among some words, of which those on it come first. */
export function lastOf(
  words: readonly Token[],
  start: number,
  isLastLine: boolean,
  isOn: (word: Token | undefined) => boolean,
): number {
  if (isLastLine) return words.length - 1
  let [on, below] = [start, words.length]
  while (below - on > 1) {
    const middle = (on + below) >> 1
    if (isOn(words[middle])) on = middle
    else below = middle
  }
  return on
}
