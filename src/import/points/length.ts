import { isSpaced } from './words.ts'

/** How long a text is for a slide: by words, or by characters where no spaces are written. */
export function measureLength(text: string): {
  readonly length: number
  readonly isLong: boolean
  /** Too long even for a slide that shows nothing else. */
  readonly isTooLong: boolean
  readonly isShort: boolean
} {
  const limits = isSpaced(text) ? WORDS : CHARACTERS
  const length = isSpaced(text) ? (text.match(/\S+/g) ?? []).length : [...text].length
  return {
    length,
    isLong: length > limits.most,
    isTooLong: length > limits.alone,
    isShort: length < limits.least,
  }
}

const WORDS = { least: 4, most: 14, alone: 22 }
const CHARACTERS = { least: 7, most: 40, alone: 60 }

/** How many words a text has; two Chinese characters are one. */
export function wordsIn(text: string): number {
  const { length } = measureLength(text)
  return /\s/.test(text) || length < 4 ? length : Math.round(length / 2)
}

/** The first of some limits that a number stays below. */
export function below(value: number, limits: readonly number[]): string {
  return String(limits.find((limit) => value < limit) ?? 'more')
}
