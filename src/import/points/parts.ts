import type { Word } from './words.ts'

/** A stretch of a sentence between two commas, semicolons, dashes or brackets. */
export interface Part {
  readonly from: number
  /** The place after the last word. */
  readonly to: number
  readonly isBracketed: boolean
}

/** Cuts a sentence at the marks between its words. */
export function splitParts(words: readonly Word[]): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next !== undefined && !endsPart(word, next)) continue
    const isBracketed = words[from]?.before.startsWith('(') === true && word.after.includes(')')
    parts.push({ from, to: at + 1, isBracketed })
    from = at + 1
  }
  return parts
}

function endsPart(word: Word, next: Word): boolean {
  return /[,;:–—)，；：]/u.test(word.after) || next.before.startsWith('(')
}

/** The words of a part as written, without the marks around them. */
export function textOf(words: readonly Word[], { from, to }: Part): string {
  return words
    .slice(from, to)
    .map(({ core, after }, at) => (at === to - from - 1 ? core : core + after))
    .join(' ')
}

/** The places of the words of a part. */
export function placesOf({ from, to }: Part): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
