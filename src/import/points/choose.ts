import type { Candidate } from './candidate.ts'
import { contentWords, overlap } from './content-words.ts'
import { measureLength } from './length.ts'
import type { Topic } from './score.ts'

/** A candidate and its worth. */
export interface Rated {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * The best few that do not repeat each other, in the order of the article. Where none is good and
 * short enough, the best of the rest, which may be longer: it is shown alone.
 */
export function choosePoints(rated: readonly Rated[], topic: Topic): Candidate[] {
  const ranked = rated.filter(({ score }) => score >= WEAK).sort(byScore)
  const good = ranked.filter(({ score, candidate }) => score >= ENOUGH && !isLong(candidate))
  if (good.length > 0) return takeBest(good, topic)
  const [best] = ranked.filter(({ candidate }) => !measureLength(candidate.text).isTooLong)
  return best === undefined ? [] : [best.candidate]
}

function isLong({ text }: Candidate): boolean {
  return measureLength(text).isLong
}

function takeBest(rated: readonly Rated[], topic: Topic): Candidate[] {
  const most = topic.sentences.length > 7 ? 4 : 3
  const chosen: Candidate[] = []
  for (const { candidate } of rated) {
    if (chosen.length < most && !chosen.some((other) => repeats(candidate, other, topic))) {
      chosen.push(candidate)
    }
  }
  const isSummary = ({ at }: Candidate) => Number(topic.summaries.has(at))
  return chosen.sort(
    (a, b) => isSummary(b) - isSummary(a) || a.at - b.at || (a.kept[0] ?? 0) - (b.kept[0] ?? 0),
  )
}

/** Below the first a candidate says too little beside others, below the second also alone. */
const ENOUGH = -0.4
const WEAK = -1.2

/** Equal scores keep the order of the article, so that the same article gives the same points. */
function byScore(a: Rated, b: Rated): number {
  return b.score - a.score || a.candidate.at - b.candidate.at
}

/** True where two candidates share words of one sentence, or most of what they are about. */
function repeats(candidate: Candidate, other: Candidate, { language }: Topic): boolean {
  if (candidate.at === other.at && candidate.kept.some((at) => other.kept.includes(at))) return true
  return overlap(contentWords(candidate.text, language), contentWords(other.text, language)) > 0.6
}
