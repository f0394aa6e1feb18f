import type { Language } from './languages/language.ts'
import { isSpaced } from './words.ts'

/** The words that say what a text is about, without their endings; pairs of characters in Chinese. */
export function contentWords(text: string, language: Language | undefined): ReadonlySet<string> {
  if (!isSpaced(text)) return new Set(characterPairs(text))
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? []
  const stopWords = language?.stopWords ?? new Set()
  return new Set(words.filter((word) => !stopWords.has(word)).map((word) => word.slice(0, STEM)))
}

/** Letters that are compared: enough to tell words apart, few enough to ignore their endings. */
const STEM = 6

function characterPairs(text: string): string[] {
  const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character)
}

/** The share of the smaller set that is in the other one; one or two shared words are no overlap. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared < 3 ? 0 : shared / Math.max(1, Math.min(a.size, b.size))
}
