import type { Candidate } from './candidate.ts'
import { contentWords } from './content-words.ts'
import { isAboutNext, leaningsOf } from './doubts.ts'
import type { Chances } from './judge.ts'
import type { Topic } from './topic.ts'

/**
 * What a candidate is worth, in percent: how likely its sentence is fit for a slide, as it is or with a word mended,
 * less what this version of it lost and what it asks of other sentences.
 */
export function scoreCandidate(
  candidate: Candidate,
  topic: Topic,
  chances: Pick<Chances, 'fit' | 'usable'> | undefined,
): number {
  const { fit, usable } = chances ?? { fit: 0, usable: 0 }
  const summary = topic.summaries.has(candidate.at) ? SUMMARY : 0
  const open = leaningsOf(candidate, topic).filter((doubt) => !isAboutNext(doubt)).length
  return (
    Math.round((fit + usable) / 2) +
    summary -
    Math.round(LOSS * lossOf(candidate, topic)) -
    OPEN * open
  )
}

/** What the section itself calls its summary comes before all else. */
const SUMMARY = 200

/** In percent: all words of a sentence, and each word that another sentence would have to explain. */
const LOSS = 20
const OPEN = 5

/** What the candidate no longer tells, numbers above all. */
function lossOf({ text, sentence }: Candidate, { language }: Topic): number {
  const source = contentWords(sentence, language)
  const kept = contentWords(text, language)
  const lost = [...source].filter((word) => !kept.has(word))
  const numbers = lost.filter((word) => /\p{N}/u.test(word)).length
  return lost.length / Math.max(1, source.size) + numbers / 2
}
