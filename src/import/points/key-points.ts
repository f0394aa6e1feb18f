import { findAnnounced } from '../announced.ts'
import { findAnaphor } from './anaphors.ts'
import { type Candidate, listCandidates } from './candidate.ts'
import { choosePoints, withoutLesser } from './choose.ts'
import { contentWords } from './content-words.ts'
import { doubtsOf, isAboutNext, SAYS_LITTLE, wasExpected } from './doubts.ts'
import { findFigures } from './figures.ts'
import { isLeftWhole, passesGates } from './gates.ts'
import { languageOf } from './languages/languages.ts'
import { findQuotations } from './quotations.ts'
import { findTopic, scoreCandidate, type Topic } from './score.ts'
import { splitSentences } from './sentences.ts'
import { readSummary } from './summary.ts'
import type { Speech } from './tagger.ts'

/** A section of an article whose prose is to be told in a few points. */
export interface Prose {
  readonly headline: string
  /** What the whole article is called: its words are known on every slide. */
  readonly title?: string
  readonly paragraphs: readonly string[]
  /** How many takeaways the article has: “here are five” is no point of its introduction. */
  readonly announced?: number | undefined
  /** An introduction or a conclusion: one point is enough for it. */
  readonly isEnd?: boolean
}

/** The points of a section, and what a person should look at before showing them. */
export interface KeyPoints {
  readonly points: readonly string[]
  readonly remarks: readonly string[]
  /** The remarks that offer figures and quotations, whatever the points are. */
  readonly finds: readonly string[]
}

/**
 * Up to four points that are sentences of the section with words left out, never with words added.
 * One point alone is a statement; none, with a remark, where no sentence can be shown.
 */
export function keyPoints(
  { headline, title = '', paragraphs, announced, isEnd = false }: Prose,
  { lang, tag }: Speech,
): KeyPoints {
  const language = languageOf(lang)
  const told = paragraphs.map((paragraph) => readSummary(paragraph) ?? paragraph)
  const sentences = told.flatMap((paragraph) => splitSentences(paragraph, lang))
  const summaries = findSummaries(paragraphs, sentences, lang)
  const topic = findTopic(headline, sentences, { language, summaries, title })
  // No part of a sentence that only prepares the next one passes the gates, and to tag words takes longest.
  const telling = sentences.map((one) => (language?.setUps.test(one) === true ? '' : one))
  const showable = listCandidates(telling, lang, tag).filter(
    (candidate) => isShowable(candidate, lang, topic) && !announces(candidate, announced),
  )
  const rated = withoutLesser(showable, topic).map((candidate) => ({
    candidate,
    score: scoreCandidate(candidate, topic),
  }))
  const chosen = choosePoints(rated, topic)
  const finds = [...findFigures(sentences, chosen), ...findQuotations(paragraphs)]
  return {
    finds,
    points: chosen.map(({ text }) => text),
    remarks: [
      ...(isEnd && chosen.length > 0 ? [] : countRemarks(chosen, sentences)),
      ...summaryRemarks(chosen, topic),
      ...groupDoubts(
        chosen.map((candidate, at) =>
          doubtsAbout(candidate, { above: chosen.slice(0, at), below: chosen[at + 1] }, topic),
        ),
      ),
      ...finds,
    ],
  }
}

/** The doubts about each point, what is the same for several only once. */
function groupDoubts(doubts: readonly (readonly string[])[]): string[] {
  const points = new Map<string, number[]>()
  for (const [at, own] of doubts.entries())
    for (const doubt of own) points.set(doubt, [...(points.get(doubt) ?? []), at + 1])
  return [...points].map(([doubt, places]) =>
    places.length === 1 ? `point ${places[0]}: ${doubt}` : `points ${places.join(', ')}: ${doubt}`,
  )
}

/** What is doubtful about a point between these others. */
function doubtsAbout(
  candidate: Candidate,
  { above, below }: { above: readonly Candidate[]; below: Candidate | undefined },
  topic: Topic,
): readonly string[] {
  // “The fare was halved”, “passenger numbers hardly moved”: below the one before it is plain.
  const followsOther = above.at(-1)?.at === candidate.at - 1
  // What was left out of it may be another point.
  const shown = [...above, ...(below === undefined ? [] : [below])].map(({ text }) => text)
  const isShown = (doubt: string) =>
    shown.some((text) => doubt.toLowerCase().includes(text.toLowerCase()))
  // What the next sentence does to it is plain where that is shown below it.
  const isToldNext = below?.at === candidate.at + 1
  const doubts = doubtsOf(candidate, topic).filter(
    (doubt) =>
      !(isToldNext && isAboutNext(doubt)) &&
      !(followsOther && doubt === SAYS_LITTLE) &&
      !isShown(doubt),
  )
  const anaphor = findAnaphor(candidate, above, topic)
  const isNew = anaphor !== undefined && !doubts.some((doubt) => doubt.startsWith('what is'))
  return isNew ? [`what is “${anaphor}”? Name it`, ...doubts] : doubts
}

/** The places of the sentences that the section itself says to be what it comes down to. */
function findSummaries(
  paragraphs: readonly string[],
  sentences: readonly string[],
  lang: string,
): ReadonlySet<number> {
  const summaries = paragraphs
    .flatMap((paragraph) => readSummary(paragraph) ?? [])
    .flatMap((summary) => splitSentences(summary, lang))
  return new Set(summaries.map((summary) => sentences.lastIndexOf(summary)))
}

function isShowable(candidate: Candidate, lang: string, topic: Topic): boolean {
  const isSummary = topic.summaries.has(candidate.at) && isLeftWhole(candidate, lang)
  const isPoint = isSummary || passesGates(candidate, lang)
  return isPoint && !repeatsHeadline(candidate, topic) && !isTakenBack(candidate, topic)
}

/** “It was a mistake.”, “Er blieb aus.”: what takes back the sentence before, a hope above all. */
function isTakenBack({ at, text, after }: Candidate, { sentences, language }: Topic): boolean {
  const next = sentences[at + 1] ?? ''
  if (language?.contrasts.test(next) === true && wasExpected(text, language)) return true
  return (
    after === '' &&
    (OPPOSITE.test(next) || (next.split(/\s+/).length <= 7 && TAKES_BACK.test(next)))
  )
}

/** “In our case the opposite happened” */
const OPPOSITE =
  /^(?:\S+ ){0,6}(?:the (?:opposite|reverse) (?:is|was|happened|holds)|das Gegenteil|le contraire|lo contrario)/iu

const TAKES_BACK =
  /^(?:(?:it|that|this|they|we|he|she) (?:was|were|is|has been|proved|turned out(?: to be)?) (?:a mistake|an error|wrong|false|mistaken|an illusion|not (?:so|true|the case)|chang(?:ed|ing)|over)|that (?:has|is) chang(?:ed|ing)|(?:it|they|that|he|she) (?:did|was|were|is|does)(?: not|n['’]t)[.!]|(?:er|sie|es|das|daraus) (?:blieb[a-zß-ɏ]* aus|kam[a-zß-ɏ]* (?:anders|nicht)|war[a-zß-ɏ]* (?:ein (?:irrtum|fehler)|falsch)|wurde nichts|stimmt[a-zß-ɏ]* nicht|hat sich geändert)|so (?:kam es nicht|ist es nicht)|(?:ce n['’]est pas (?:le cas|vrai)|il n['’]en (?:est|fut) rien|c['’](?:était une erreur|est faux))|no (?:lo (?:es|era|fue|son)|es (?:así|cierto|verdad)|fue así|ocurrió)|(?:fue|era) un (?:error|mito)|fue al revés|(?:it|that) was the other way (?:a?round)|mauvaise idée|es war umgekehrt|c['’]était l['’]inverse)/iu

function announces({ sentence }: Candidate, announced: number | undefined): boolean {
  return announced !== undefined && findAnnounced([sentence]) === announced
}

/** True for a point that says nothing that the headline above it does not say. */
function repeatsHeadline({ text }: Candidate, { headline, language }: Topic): boolean {
  return [...contentWords(text, language)].every((word) => headline.has(word))
}

function summaryRemarks(chosen: readonly Candidate[], { sentences, summaries }: Topic): string[] {
  return [...summaries]
    .filter((place) => !chosen.some(({ at }) => at === place))
    .map(
      (place) => `the section sums itself up, but no short version is safe: “${sentences[place]}”`,
    )
}

function countRemarks(chosen: readonly Candidate[], sentences: readonly string[]): string[] {
  if (chosen.length > 1 || sentences.length === 0) return []
  if (chosen.length === 1) return ['one point only, so it is shown as a statement: add others']
  return ['no sentence is short and clear enough for a point: write two or three']
}
