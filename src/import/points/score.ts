import type { Candidate } from './candidate.ts'
import { contentWords } from './content-words.ts'
import { isAboutNext, leaningsOf, WHAT_IS_MEANT } from './doubts.ts'
import type { Language } from './languages/language.ts'
import { measureLength } from './length.ts'
import { withoutQuotations } from './quotation-marks.ts'
import { IS_SCENE } from './scenes.ts'
import { isThesis } from './theses.ts'
import { isTurn } from './turns.ts'

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
  /** An introduction: it often begins with a scene, and says later what the article is about. */
  readonly isOpening: boolean
}

/** The topic of a headline and the sentences under it. */
export function findTopic(
  headline: string,
  sentences: readonly string[],
  {
    language,
    summaries = new Set(),
    title = '',
    isOpening = false,
  }: Partial<Pick<Topic, 'language' | 'summaries' | 'isOpening'>> & { readonly title?: string },
): Topic {
  const frequency = new Map<string, number>()
  for (const word of sentences.flatMap((sentence) => [...contentWords(sentence, language)])) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  return {
    ...{ frequency, sentences, language, summaries, isOpening },
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
  return leanings.reduce((sum, doubt) => sum + costOfOne(doubt), 0)
}

function costOfOne(doubt: string): number {
  if (doubt === IS_SCENE || doubt.endsWith(WHAT_IS_MEANT)) return 1.1
  return isAboutNext(doubt) ? 0.5 : 0.7
}

/** How often its words stand in the other sentences. */
function centrality(words: ReadonlySet<string>, { frequency, sentences }: Topic): number {
  const shared = [...words].filter((word) => (frequency.get(word) ?? 0) > 1).length
  return sentences.length < 2 ? 0 : shared / Math.max(5, words.size)
}

/** Near the headline is good; the headline once more is not. */
function scoreHeadline(words: ReadonlySet<string>, { headline, isOpening }: Topic): number {
  if (headline.size === 0) return 0
  const shared = [...words].filter((word) => headline.has(word)).length
  if (shared >= 3 && shared / Math.max(headline.size, words.size) > 0.7) return -1.5
  const near = [...words].filter((word) => saysMuch(word) && isNear(word, headline)).length
  const share = Math.min(near / Math.min(headline.size, FEW_WORDS), 1)
  return share * (isOpening ? 1.2 : 1)
}

/** A long headline is met by a few of its words. */
const FEW_WORDS = 4

/** Articles and the like have three letters; two Chinese characters are a word. */
function saysMuch(word: string): boolean {
  return word.length > 3 || !/[a-zß-ɏ]/.test(word)
}

/** The same word, or one with another ending: “fares” and “fare”. */
function isNear(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true
  return [...words].some(
    (other) =>
      Math.min(word.length, other.length) >= 4 &&
      Math.abs(word.length - other.length) <= 2 &&
      (word.startsWith(other) || other.startsWith(word)),
  )
}

/** The first and the last sentence carry the claim; one that is taken back at once does not. */
function scorePosition({ at, text }: Candidate, topic: Topic): number {
  const { sentences, summaries, isOpening } = topic
  if (summaries.has(at)) return 3
  const place = at === 0 ? 0.5 : at === sentences.length - 1 ? (isOpening ? 0.3 : 0.4) : 0
  const claim = isOpening ? Number(CLAIM.test(text)) * 0.5 - Number(LATER.test(text)) * 0.5 : 0
  // That it is doubtful as well counts once more.
  return (
    place +
    claim +
    (isThesis(withoutQuotations(text)) ? 0.6 : 0) -
    (isTakenBack(topic, at) ? costOfTurn(text) : 0)
  )
}

/** A figure stays true where the next sentence limits it; what has none was often only the set-up. */
function costOfTurn(text: string): number {
  return /\p{N}|[百千万亿成倍]/u.test(text) ? 0.3 : 1
}

function isTakenBack({ sentences, language }: Topic, at: number): boolean {
  const next = sentences[at + 1] ?? ''
  return language?.contrasts.test(next) === true || isTurn(next)
}

/** “Six years later”: than what, the scene before tells. */
const LATER =
  /^(?:\S+ ){1,5}(?:later|später|plus tard|(?:más tarde|después)|dopo)(?![a-zß-ɏ])|^[^，]{1,6}(?:后|之后)，/iu

/** “The study shows”: what an article is about, behind the scene that it begins with. */
const CLAIM =
  /(?:^|[ ,])(?:(?:study|studies|figures|data|report|survey|review|research|researchers|analysis) (?:shows?|finds?|found|suggests?|concludes?|confirms?)|(?:Studie|Auswertung|Untersuchung|Zahlen|Daten|Umfrage) (?:zeig|beleg|ergib|ergab)[a-zß-ɏ]*|(?:étude|enquête|chiffres|données|rapport) (?:montre|révèle|confirme|conclu)[a-zß-ɏ]*|(?:estudio|encuesta|datos|informe|cifras) (?:muestra|revela|confirma|concluye)n?|(?:studio|rapporto|dati|indagine) (?:mostra|rivela|conferma)(?:no)?)(?![a-zß-ɏ])|(?:研究|调查|数据|报告)(?:显示|表明|发现)/iu

/** A day, a year or a time of day is no figure. */
const DAY =
  /(?<![\d.,])(?:\d{1,2}[:.h]\d{2}(?! ?\p{L}?[%€$])|\d{1,2}(?:st|nd|rd|th|er)?\.? (?:de )?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|fév|avr|juil|août|ene|abr|ago|dic|mei|mrt|maa)[a-zß-ɏ]*(?!\p{L}))|(?:1[89]|20)\d\d(?![\d.,]\d|\p{L}| ?[%€$]))/giu

/** Figures and names make a point concrete; very short ones seldom say enough. */
function scoreForm({ text }: Candidate): number {
  const { length } = measureLength(text)
  const figure = /\p{N}/u.test(text.replace(DAY, '')) ? 0.7 : 0
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
