import type { Candidate } from './candidate.ts'
import { contentWords, overlap } from './content-words.ts'
import { leaningsOf } from './doubts.ts'
import { isHalf } from './frames.ts'
import { measureLength } from './length.ts'
import { isScene } from './scenes.ts'
import type { Topic } from './topic.ts'
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
  const ranked = [...rated].sort(byScore)
  const points = takeBest(
    ranked.filter(({ score }) => score >= LIMITS.point),
    topic,
  )
  if (points.length > 1) return points
  const [best] = ranked
    .filter(({ candidate }) => !isHalf(candidate, topic.language) && isFit(candidate))
    .map(({ candidate, score }) => ({ candidate, score: score + wholeness(candidate) }))
    .sort(byScore)
  return best === undefined || best.score < leastOf(best.candidate, topic) ? [] : [best.candidate]
}

/** What begins or ends an article, and a section of one sentence, would else say nothing; a scene says nothing there either. */
function leastOf({ text }: Candidate, topic: Topic): number {
  const isNeeded = topic.sentences.length < 2 || (topic.role !== 'section' && !isScene(text, topic))
  return isNeeded ? 0 : LIMITS.statement
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
  if (share > 0.85) return 10
  if (isLong) return -8
  return share < 0.5 ? -4 : 0
}

/** The best that say something new, each with what is only true beside it. */
function takeBest(ranked: readonly Rated[], topic: Topic): Candidate[] {
  const most = topic.sentences.length > 7 ? 4 : 3
  const chosen: Candidate[] = []
  const short = ranked
    .map(({ candidate }) => candidate)
    .filter(({ text }) => !measureLength(text).isLong)
  for (const { candidate } of ranked) {
    // What came of a claim may be shown already; the other half of its own sentence then stands without it.
    const added = unitOf(candidate, short, topic).filter(
      (one) => one.at === candidate.at || !chosen.includes(one),
    )
    const isNew = added.every((one) => !chosen.some((other) => repeats(one, other, topic)))
    if (added.length > 0 && isNew && chosen.length + added.length <= most) chosen.push(...added)
  }
  const isSummary = ({ at }: Candidate) => Number(topic.summaries.has(at))
  return chosen.sort(
    (a, b) => isSummary(b) - isSummary(a) || a.at - b.at || (a.kept[0] ?? 0) - (b.kept[0] ?? 0),
  )
}

/**
 * The least scores, in percent, with which a sentence is one of several points, or shown alone. Measured on articles that
 * nothing was learned from: ten more of each lose a sixth of the points that are fit, and three of a hundred that are not.
 */
export const LIMITS = { point: 40, statement: 30 }

/** Equal scores keep the order of the article, so that the same article gives the same points. */
function byScore(a: Rated, b: Rated): number {
  return b.score - a.score || a.candidate.at - b.candidate.at
}

/** True where two candidates share words of one sentence, or most of what they are about. */
function repeats(candidate: Candidate, other: Candidate, { language }: Topic): boolean {
  if (candidate.at === other.at && candidate.kept.some((at) => other.kept.includes(at))) return true
  return overlap(contentWords(candidate.text, language), contentWords(other.text, language)) > 0.6
}
