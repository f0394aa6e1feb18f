import { findAnnounced } from '../announced.ts'
import { findAnaphor } from './anaphors.ts'
import { type Candidate, listCandidates } from './candidate.ts'
import { choosePoints, withoutLesser } from './choose.ts'
import { contentWords } from './content-words.ts'
import {
  doubtsOf,
  doubtsOfChances,
  isAboutNext,
  isNeedless,
  SAYS_LITTLE,
  wasExpected,
} from './doubts.ts'
import { isEmpty } from './empty.ts'
import { findFigures } from './figures.ts'
import { isLeftWhole, passesGates } from './gates.ts'
import { judgeSentence } from './judge-sentence.ts'
import { languageOf } from './languages/languages.ts'
import { findQuotations } from './quotations.ts'
import { readTopic } from './read-topic.ts'
import { scoreCandidate } from './score.ts'
import type { Speech } from './tagger.ts'
import type { Topic } from './topic.ts'

/** What is said of a section’s only point. */
export const ONE_POINT = 'one point only, so it is shown as a statement: add others'

/** A section of an article whose prose is to be told in a few points. */
export interface Prose {
  readonly headline: string
  /** What the whole article is called: its words are known on every slide. */
  readonly title?: string
  readonly paragraphs: readonly string[]
  /** How many takeaways the article has: “here are five” is no point of its introduction. */
  readonly announced?: number | undefined
  /** One point is enough for an introduction or a conclusion. */
  readonly role?: Topic['role']
  /** Where it stands among the parts of its article. */
  readonly place?: Topic['place']
}

/** The points of a section, and what a person should look at before showing them. */
export interface KeyPoints {
  readonly points: readonly string[]
  readonly remarks: readonly string[]
  /** The remarks that offer figures and quotations, whatever the points are. */
  readonly finds: readonly string[]
  /** How likely the best of them is fit for a slide as it is, in percent; 0 without any. */
  readonly chance: number
}

/**
 * Up to four points that are sentences of the section with words left out, never with words added.
 * One point alone is a statement; none, with a remark, where no sentence can be shown.
 */
export function keyPoints(prose: Prose, speech: Speech): KeyPoints {
  const { lang, tag, people } = speech
  const language = languageOf(lang)
  const { paragraphs, announced, role = 'section' } = prose
  const topic = readTopic(prose, speech)
  const { sentences } = topic
  // No part of a sentence that only prepares the next one passes the gates, and to tag words takes longest.
  const telling = sentences.map((one) => (isEmpty(one, language) ? '' : one))
  const showable = listCandidates(telling, lang, tag).filter(
    (candidate) => isShowable(candidate, lang, topic) && !announces(candidate, announced),
  )
  const chances = sentences.map((_, at) => judgeSentence(at, topic, speech))
  const rated = withoutLesser(showable, topic).map((candidate) => ({
    candidate,
    score: scoreCandidate(candidate, topic, chances[candidate.at]),
  }))
  const chosen = choosePoints(rated, topic)
  const finds = [...findFigures(sentences, chosen), ...findQuotations(paragraphs, people)]
  return {
    finds,
    chance: Math.max(0, ...chosen.map(({ at }) => chances[at]?.fit ?? 0)),
    points: chosen.map(({ text }) => text),
    remarks: [
      ...(role !== 'section' && chosen.length > 0 ? [] : countRemarks(chosen, sentences)),
      ...summaryRemarks(chosen, topic),
      ...groupDoubts(
        chosen.map((candidate, at) => {
          const beside = { above: chosen.slice(0, at), below: chosen[at + 1] }
          const own = chances[candidate.at]
          const doubts = doubtsAbout(candidate, beside, topic)
          return [...doubts.filter((doubt) => !isNeedless(doubt, own)), ...doubtsOfChances(own)]
        }),
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
  /^(?:(?:it|that|this|they|we|he|she|these|those) (?:was|were|is|are|has been|have been|proved|turned out(?: to be)?) (?:a mistake|an error|a myth|wrong|false|mistaken|untrue|an illusion|not (?:so|true|the case|simple|easy)|chang(?:ed|ing)|over)|(?:it|that|they|he|she)['’](?:s|re) (?:a mistake|a myth|wrong|false|mistaken|untrue|not (?:so|true|the case|simple|easy))|not so[.!]|wrong[.!]|far from it|that (?:has|is) chang(?:ed|ing)|(?:it|they|that|he|she) (?:did|was|were|is|are|does|do)(?: not|n['’]t)[.!]|(?:it|that)['’]s not[.!]|(?:er|sie|es|das|daraus) (?:blieb[a-zß-ɏ]* aus|kam[a-zß-ɏ]* (?:anders|nicht)|(?:war|ist|sind)[a-zß-ɏ]* (?:ein (?:irrtum|fehler|mythos)|falsch)|(?:ist|war|sind|waren|tut|tun) (?:es|das|sie) nicht|(?:ist|war) (?:es )?nicht (?:so|wahr|der fall)|wurde nichts|(?:irr|täusch)t?en sich|stimmt[a-zß-ɏ]* nicht|hat sich geändert)|(?:ein )?(?:irrtum|trugschluss|falsch)[.!]|(?:ist|sind|war) (?:es|er|sie|das) (?:aber )?nicht|so (?:kam es nicht|ist es nicht|einfach ist es nicht)|(?:ce n['’](?:est|était) pas (?:le cas|vrai|si simple)|(?:ça|cela|il|elle) ne l['’](?:est|était) pas|ce n['’]est pas (?:aussi |si )?simple|rien n['’]est (?:plus faux|moins (?:vrai|sûr))|il n['’]en (?:est|fut|était) rien|ils? (?:ont|a|avaient) tort|(?:ils|elles|on) se tromp[a-z]+|(?:c['’](?:était une erreur|est (?:faux|une erreur|un mythe|une idée reçue))|(?:faux|erreur)[.!]))|no (?:lo (?:es|era|fue|son)|(?:es|era) (?:así|cierto|verdad|tan (?:simple|sencillo|fácil))|fue así|ocurrió)|se equivoca(?:n|ban|ron)?[.!]|es (?:falso|un error|un mito)|están? equivocad[oa]s?|(?:fue|era) un (?:error|mito)|fue al revés|(?:it|that) was the other way (?:a?round)|mauvaise idée|es war umgekehrt|c['’]était l['’]inverse|non (?:lo (?:è|era|sono)|è (?:così|vero)|era (?:così|vero)|fu così)|si sbaglia(?:no|vano)?[.!]|(?:ha|hanno|avevano) torto|è (?:falso|un errore|un mito|l['’]opposto)|(?:è|era|fu) il contrario|accadde il contrario)|^(?:其实不然|事实(?:上)?并(?:非如此|不是这样)|(?:其实|事实)恰恰相反|恰恰相反|(?:他们|大家)?(?:都)?(?:想)?错了|这是(?:个|一个|一种)?(?:误解|误会|错觉|迷思)|并非如此|其实并不)/iu

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
  if (chosen.length === 1) return [ONE_POINT]
  return ['no sentence is short and clear enough for a point: write two or three']
}
