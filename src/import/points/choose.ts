import type { Candidate } from './candidate.ts'
import { contentWords, overlap } from './content-words.ts'
import { isAboutNext, leaningsOf } from './doubts.ts'
import { isHalf } from './frames.ts'
import { measureLength } from './length.ts'
import type { Topic } from './score.ts'
import { unitOf } from './units.ts'

/** A candidate and its worth. */
export interface Rated {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * The best few that do not repeat each other, in the order of the article. Where there are not two,
 * one sentence, which may be longer: it is shown alone.
 */
export function choosePoints(rated: readonly Rated[], topic: Topic): Candidate[] {
  const ranked = rated.filter(({ score }) => score >= WEAK).sort(byScore)
  const points = takeBest(ranked, topic)
  if (points.length > 1) return points
  const [best] = ranked
    .filter(({ candidate }) => !isHalf(candidate, topic.language) && isFit(candidate))
    .map(({ candidate, score }) => ({ candidate, score: score + wholeness(candidate) }))
    .sort(byScore)
  return best === undefined ? [] : [best.candidate]
}

/**
 * Without versions of a sentence of which a longer one is short enough, too, and no more doubtful: what
 * need not be left out stays.
 */
export function withoutLesser(candidates: readonly Candidate[], topic: Topic): Candidate[] {
  const short = candidates.filter(({ text }) => !measureLength(text).isLong)
  return candidates.filter(
    (candidate) =>
      !short.some((other) => holds(other, candidate) && !isMoreDoubtful(other, candidate, topic)),
  )
}

function holds(other: Candidate, { at, kept }: Candidate): boolean {
  const hasMore = other.at === at && other.kept.length > kept.length
  return hasMore && kept.every((place) => other.kept.includes(place))
}

function isMoreDoubtful(one: Candidate, other: Candidate, topic: Topic): boolean {
  return leaningsOf(one, topic).length > leaningsOf(other, topic).length
}

function isFit({ text }: Candidate): boolean {
  return !measureLength(text).isTooLong
}

/** What stands alone is better whole: the rest of a sentence is worth less, a long rest least. */
function wholeness({ text, sentence }: Candidate): number {
  const { length, isLong } = measureLength(text)
  const share = length / measureLength(sentence).length
  if (share > 0.85) return 0.5
  if (isLong) return -0.4
  return share < 0.5 ? -0.2 : 0
}

/** Good ones first; one that says less only as the second. */
function takeBest(ranked: readonly Rated[], topic: Topic): Candidate[] {
  const most = topic.sentences.length > 7 ? 4 : 3
  const chosen: Candidate[] = []
  const short = ranked
    .map(({ candidate }) => candidate)
    .filter(({ text }) => !measureLength(text).isLong)
  for (const { candidate, score } of ranked) {
    const added = unitOf(candidate, short, topic.language)
    const isWanted = chosen.length < 2 || (score >= ENOUGH && !leansMore(added, topic))
    const isNew = added.every((one) => !chosen.some((other) => repeats(one, other, topic)))
    if (added.length > 0 && isWanted && isNew && chosen.length + added.length <= most)
      chosen.push(...added)
  }
  const isSummary = ({ at }: Candidate) => Number(topic.summaries.has(at))
  return chosen.sort(
    (a, b) => isSummary(b) - isSummary(a) || a.at - b.at || (a.kept[0] ?? 0) - (b.kept[0] ?? 0),
  )
}

/** A third point that asks for a word of another sentence is more work than gain. */
function leansMore(added: readonly Candidate[], topic: Topic): boolean {
  return added.some((one) => leaningsOf(one, topic).some((doubt) => !isAboutNext(doubt)))
}

/** Below the first a candidate says too little beside two others, below the second also alone. */
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
