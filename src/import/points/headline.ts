import { type Candidate, listCandidates } from './candidate.ts'
import { isHalf } from './frames.ts'
import { passesGates } from './gates.ts'
import { judgeSentence } from './judge-sentence.ts'
import { languageOf } from './languages/languages.ts'
import { measureLength } from './length.ts'
import { scoreCandidate } from './score.ts'
import { splitSentences } from './sentences.ts'
import type { Speech } from './tagger.ts'
import { findTopic } from './topic.ts'

/**
 * A headline for prose, by leaving out words: the longest short version of its first sentence, else
 * the best of the others; undefined where none is safe.
 */
export function findHeadline(paragraphs: readonly string[], speech: Speech): string | undefined {
  const { lang, tag, manner = [] } = speech
  const safe = (texts: readonly string[]) =>
    listCandidates(texts, lang, tag).filter(
      (candidate) =>
        passesGates(candidate, lang) &&
        !isHalf(candidate, languageOf(lang)) &&
        !measureLength(candidate.text).isLong,
    )
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, lang))
  const first = highest(safe(sentences.slice(0, 1)), ({ text }) => text.length)
  if (first !== undefined) return first.text
  const topic = findTopic('', sentences, { language: languageOf(lang), manner })
  return highest(safe(sentences), (candidate) =>
    scoreCandidate(candidate, topic, judgeSentence(candidate.at, topic, speech)),
  )?.text
}

function highest(
  candidates: readonly Candidate[],
  worth: (candidate: Candidate) => number,
): Candidate | undefined {
  const rated = candidates.map((candidate) => ({ candidate, score: worth(candidate) }))
  return rated.sort((a, b) => b.score - a.score)[0]?.candidate
}
