import { type Candidate, listCandidates } from './points/candidate.ts'
import { doubtsOf, WHO_SPEAKS } from './points/doubts.ts'
import { passesGates } from './points/gates.ts'
import { judgeSentence } from './points/judge-sentence.ts'
import { languageOf } from './points/languages/languages.ts'
import { measureLength } from './points/length.ts'
import { scoreCandidate } from './points/score.ts'
import { splitSentences } from './points/sentences.ts'
import type { Speech } from './points/tagger.ts'
import { findTopic } from './points/topic.ts'

/** More sentences are a chapter. */
const MAX_SENTENCES = 20

/**
 * A sentence that can stand above its prose: in one piece, short, and without a doubt. The first of the
 * prose comes first, then the one that says most of it.
 */
export function findProseHeadline(
  paragraphs: readonly string[],
  speech: Speech,
): string | undefined {
  const { lang, tag, manner = [] } = speech
  const language = languageOf(lang)
  const sentences = paragraphs
    .flatMap((paragraph) => splitSentences(paragraph, lang))
    .slice(0, MAX_SENTENCES)
  const topic = findTopic('', sentences, { language, manner })
  const whole = listCandidates(sentences, lang, tag).filter(
    (candidate) =>
      passesGates(candidate, lang) &&
      !measureLength(candidate.text).isLong &&
      isInOnePiece(candidate) &&
      !leansOnOthers(candidate.text),
  )
  const rated = whole.map((candidate) => ({
    candidate,
    doubts: doubtsOf(candidate, topic),
    score:
      candidate.at === 0
        ? Number.POSITIVE_INFINITY
        : scoreCandidate(candidate, topic, judgeSentence(candidate.at, topic, speech)),
  }))
  const sure = rated.filter(({ doubts }) => doubts.length === 0)
  const [best] = sure.sort((a, b) => b.score - a.score)
  return (best ?? rated.find(isUsableFirst))?.candidate.text
}

/** The first sentence may say “I”, and may go on behind a comma. */
function isUsableFirst({ candidate, doubts }: { candidate: Candidate; doubts: readonly string[] }) {
  const isHarmless = (doubt: string) => doubt === WHO_SPEAKS || doubt.startsWith('left out with it')
  return candidate.at === 0 && doubts.every(isHarmless)
}

/** Whether the words of a candidate stand in a row, from the first or second of the sentence to its end or to a mark. */
export function isInOnePiece({ sentence, text }: Candidate): boolean {
  const at = sentence.toLowerCase().indexOf(text.toLowerCase())
  if (at < 0) return false
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + text.length)]
  return /^(?:[^\p{L}]*|\p{L}+,? )$/u.test(before) && /^(?:$|[\p{P}]|\s[–—])/u.test(behind)
}

/** “It need not be expensive”: what is meant stands in another sentence. */
export function leansOnOthers(text: string): boolean {
  return LEANING.test(text)
}

const LEANING =
  /^(?:(?:it|he|she|they|this|that|these|those|there|here|so|but|and|perhaps|maybe|yet|er|sie|es|das (?:ist|war|sind|waren|hat|kann|geht|klingt|heißt|macht)|dies(?:e[rs]?)?|vielleicht|so|aber|doch|il|elle|ils|elles|ce|cela|ça|mais|peut-être|ella|él|ellos|eso|esto|pero|quizás?|het (?:is|was|kan|gaat|heeft|werd|wordt|blijkt)|hij|zij|ze|dat|dit|maar|misschien)(?![\p{L}])|c[’']|(?:他|她|它|这|那|有人说|但|也许|可是))/iu
