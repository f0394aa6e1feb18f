import { type Candidate, listCandidates } from './candidate.ts'
import { choosePoints } from './choose.ts'
import { doubtsOf } from './doubts.ts'
import { findFigures, findQuotations } from './finds.ts'
import { passesGates } from './gates.ts'
import { isEnglish, languageOf } from './languages/languages.ts'
import { findTopic, scoreCandidate } from './score.ts'
import { splitSentences } from './sentences.ts'
import { loadTagger } from './tagger.ts'

/** A section of an article whose prose is to be told in a few points. */
export interface Prose {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly lang: string
}

/** The points of a section, and what a person should look at before showing them. */
export interface KeyPoints {
  readonly points: readonly string[]
  readonly remarks: readonly string[]
}

/**
 * Up to four points that are sentences of the section with words left out, never with words added.
 * One point alone is a statement; none, with a remark, where no sentence can be shown.
 */
export async function keyPoints({ headline, paragraphs, lang }: Prose): Promise<KeyPoints> {
  const tag = isEnglish(lang) ? await loadTagger() : undefined
  const language = languageOf(lang)
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, lang))
  const topic = findTopic(headline, sentences, language)
  const rated = listCandidates(paragraphs, lang, tag)
    .filter((candidate) => passesGates(candidate, lang))
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate, topic) }))
  const chosen = choosePoints(rated, topic)
  return {
    points: chosen.map(({ text }) => text),
    remarks: [
      ...countRemarks(chosen, sentences),
      ...chosen.flatMap((candidate, at) =>
        doubtsOf(candidate, language).map((doubt) => `point ${at + 1}: ${doubt}`),
      ),
      ...findFigures(sentences, chosen),
      ...findQuotations(paragraphs),
    ],
  }
}

function countRemarks(chosen: readonly Candidate[], sentences: readonly string[]): string[] {
  if (chosen.length > 1 || sentences.length === 0) return []
  if (chosen.length === 1) return ['one point only, so it is shown as a statement: add others']
  return ['no sentence is short and clear enough for a point: write two or three']
}
