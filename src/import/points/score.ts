import type { Candidate } from './candidate.ts'
import { contentWords } from './content-words.ts'
import { isAboutNext, leaningsOf } from './doubts.ts'
import type { Language } from './languages/language.ts'
import { measureLength } from './length.ts'

/** What a section is about, against which its candidates are weighed. */
export interface Topic {
  readonly headline: ReadonlySet<string>
  /** What the whole article is called. */
  readonly title: ReadonlySet<string>
  /** In how many sentences each word stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly sentences: readonly string[]
  readonly language: Language | undefined
  /** The places of the sentences that the section itself calls its summary. */
  readonly summaries: ReadonlySet<number>
}

/** The topic of a headline and the sentences under it. */
export function findTopic(
  headline: string,
  sentences: readonly string[],
  {
    language,
    summaries = new Set(),
    title = '',
  }: Partial<Pick<Topic, 'language' | 'summaries'>> & { readonly title?: string },
): Topic {
  const frequency = new Map<string, number>()
  for (const word of sentences.flatMap((sentence) => [...contentWords(sentence, language)])) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return {
    ...{ frequency, sentences, language, summaries },
    headline: contentWords(headline, language),
    title: contentWords(title, language),
  }
}

/** How much a candidate tells of its section, less what it lost and what makes it doubtful. */
export function scoreCandidate(candidate: Candidate, topic: Topic): number {
  const words = contentWords(candidate.text, topic.language)
  return (
    2 * centrality(words, topic) +
    scoreHeadline(words, topic) +
    scorePosition(candidate, topic) +
    scoreForm(candidate) -
    lossOf(candidate, topic) -
    costOf(leaningsOf(candidate, topic))
  )
}

/** What asks for a word of another sentence costs more than what another sentence may limit. */
function costOf(leanings: readonly string[]): number {
  return leanings.reduce((sum, doubt) => sum + (isAboutNext(doubt) ? 0.5 : 0.7), 0)
}

/** How often its words stand in the other sentences. */
function centrality(words: ReadonlySet<string>, { frequency, sentences }: Topic): number {
  const shared = [...words].filter((word) => (frequency.get(word) ?? 0) > 1).length
  return sentences.length < 2 ? 0 : shared / Math.max(5, words.size)
}

/** Near the headline is good; the headline once more is not. */
function scoreHeadline(words: ReadonlySet<string>, { headline }: Topic): number {
  if (headline.size === 0) return 0
  const shared = [...words].filter((word) => headline.has(word)).length
  if (shared >= 3 && shared / Math.max(headline.size, words.size) > 0.7) return -1.5
  return Math.min(shared / headline.size, 0.6)
}

/** The first and the last sentence carry the claim; one that is taken back at once does not. */
function scorePosition({ at }: Candidate, { sentences, language, summaries }: Topic): number {
  if (summaries.has(at)) return 3
  const isTakenBack = language?.contrasts.test(sentences[at + 1] ?? '') === true
  const place = at === 0 ? 0.5 : at === sentences.length - 1 ? 0.3 : 0
  // That it is doubtful as well counts once more.
  return place - (isTakenBack ? 0.3 : 0)
}

/** Figures and names make a point concrete; very short ones seldom say enough. */
function scoreForm({ text }: Candidate): number {
  const { length } = measureLength(text)
  const figure = /\p{N}/u.test(text) ? 0.7 : 0
  const name = /(?<=\s)\p{Lu}\p{L}+/u.test(text) ? 0.2 : 0
  return figure + name - (length < 6 ? 0.5 : 0)
}

/** What the candidate no longer tells, numbers above all. */
function lossOf({ text, sentence }: Candidate, { language }: Topic): number {
  const source = contentWords(sentence, language)
  const kept = contentWords(text, language)
  const lost = [...source].filter((word) => !kept.has(word))
  const numbers = lost.filter((word) => /\p{N}/u.test(word)).length
  return 0.8 * (lost.length / Math.max(1, source.size)) + 0.4 * numbers
}
