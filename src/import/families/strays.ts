import { countWords } from '../words.ts'
import type { Start } from './family.ts'

/** Prose that happens to begin with a number has more words than a headline. */
const MAX_HEADLINE_WORDS = 12

/** Starts without those that are prose and repeat the number before or after them: `3. Liga …`. */
export function withoutStrays(starts: readonly Start[]): readonly Start[] {
  return starts.filter((start, index) => {
    if (start.number === undefined || !isProse(start)) return true
    const others = starts.filter((other, at) => at !== index && !isProse(other))
    return !others.some(({ number }) => number === start.number)
  })
}

function isProse({ title, rest }: Start): boolean {
  return rest !== '' || countWords(title) > MAX_HEADLINE_WORDS
}
