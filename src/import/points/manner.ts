import { FIRST_PERSON } from './doubts.ts'
import { below, wordsIn } from './length.ts'

/** How an article is told, as names of features: what is a point in a report may be a scene in a story. */
export function mannerOf(sentences: readonly string[]): string[] {
  const tenths = (isMeant: (sentence: string) => boolean) =>
    Math.round((10 * sentences.filter(isMeant).length) / Math.max(1, sentences.length))
  const has = (kind: RegExp) => tenths((sentence) => kind.test(sentence))
  return [
    `article I ${below(has(FIRST_PERSON), [1, 2, 4])}`,
    `article quotations ${below(has(/[“„«"「‘]/u), [1, 2, 4])}`,
    `article figures ${below(has(/\p{N}/u), [1, 2, 3, 4, 6])}`,
    `article questions ${below(has(/[?？]/u), [1, 2])}`,
    `article short ${below(
      tenths((sentence) => wordsIn(sentence) < SHORT),
      [2, 3, 4, 5],
    )}`,
  ]
}

/** In words. */
const SHORT = 8
