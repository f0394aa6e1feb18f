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
