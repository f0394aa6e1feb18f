import type { Candidate } from './candidate.ts'
import { isFragment } from './fragments.ts'
import { leavesFrame } from './frames.ts'
import { cutsOtherHalf } from './gaps.ts'
import {
  endsOpen,
  has,
  hasTense,
  isHelper,
  isOrder,
  opensWithPhrase,
  standsAlone,
} from './grammar.ts'
import type { Language } from './languages/language.ts'
import { isEnglish, languageOf } from './languages/languages.ts'
import { leansWhole } from './languages/whole.ts'
import { latinPattern } from './latin.ts'
import { measureLength } from './length.ts'
import { losesHold } from './losses.ts'
import { lacksNoun, leansOnClauseBefore, pointsElsewhere } from './pronouns.ts'
import { QUOTED } from './quotation-marks.ts'
import { isVerbless } from './verbless.ts'
import type { Word } from './words.ts'

/** True where a candidate says what its sentence says, and can be read without the others. */
export function passesGates(candidate: Candidate, lang: string): boolean {
  if (isTornOff(candidate)) return false
  const language = languageOf(lang)
  if (language === undefined) return standsWhole(candidate.sentence, lang)
  if (isDependent(candidate, language) || losesSense(candidate, language)) return false
  if (isEnglish(lang)) return isWholeClause(candidate)
  if (isVerbless(candidate.text, language)) return false
  if (language.openEnds.test(candidate.text) && !keepsSentence(candidate)) return false
  if (candidate.before === '') return true
  return !language.leaning.test(candidate.before) && candidate.text.search(language.pronouns) < 0
}

function isTornOff(candidate: Candidate): boolean {
  const { text } = candidate
  return (
    measureLength(text).isShort ||
    !isBalanced(text) ||
    cutsQuotation(candidate) ||
    isFragment(candidate)
  )
}

/** “‘We were wrong,’ she said, ‘but we were right about the nets’”: the first half is not what she said. */
function cutsQuotation({ text, sentence }: Candidate): boolean {
  const said = count(text, MARKED)
  return said > 0 && said < count(sentence, MARKED)
}

const MARKED = latinPattern(QUOTED, 'g')

function standsWhole(sentence: string, lang: string): boolean {
  return /[^?？:：]$/u.test(sentence) && !leansWhole(sentence, lang)
}

/** True for a sentence of which nothing was left out, and that leans on no other. */
export function isLeftWhole(candidate: Candidate, lang: string): boolean {
  const language = languageOf(lang)
  const { text, sentence } = candidate
  const isWhole = plainLetters(text) === plainLetters(sentence) && isBalanced(text)
  if (!isWhole) return false
  return language === undefined ? standsWhole(sentence, lang) : !isDependent(candidate, language)
}

/** True where something is gone that would change what is claimed. */
function losesSense(candidate: Candidate, language: Language): boolean {
  const { text, core } = candidate
  if (!isBalanced(candidate.before) || cutsOtherHalf(candidate, language)) return true
  if (losesHold(candidate, language)) return true
  if (loses(core, text, language.negations) || cutsNegated(candidate, language)) return true
  const kinds = [language.limits, language.conditions, language.attributions]
  return kinds.some((kind) => loses(core, text, kind)) || leavesFrame(candidate, language)
}

/** True where the text has fewer of these words than its source. */
export function loses(source: string, text: string, words: RegExp): boolean {
  const left = (text.match(words) ?? []).map((word) => word.toLowerCase())
  return (source.match(words) ?? []).some((word) => {
    const at = left.indexOf(word.toLowerCase())
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** "He did not resign because of the scandal" must not lose "because of …": the "not" belongs to it. */
function cutsNegated({ core, text }: Candidate, language: Language): boolean {
  const at = core.search(language.negations)
  if (at < 0) return false
  const ending = plainLetters(core.slice(at))
  return !plainLetters(text).includes(ending)
}

function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function keepsSentence({ text, sentence }: Candidate): boolean {
  return keepsEnd(text, sentence)
}

function keepsEnd(text: string, clause: string): boolean {
  return plainLetters(clause).endsWith(plainLetters(text).slice(-12))
}

/** True for a text that nobody understands alone, or that only prepares what follows. */
export function isDependent({ text, sentence }: Candidate, language: Language): boolean {
  return (
    ANSWER.test(text) ||
    language.leaning.test(text) ||
    language.setUps.test(sentence) ||
    language.setUps.test(text)
  )
}

/** “Yes, but with a smaller hall”: to what? */
const ANSWER =
  /^(?:yes|no|ja|nein|oui|non|sí)[,.]|^(?:\S+ ){1,4}(?:yes|ja|nein|oui|non|sí)$|^(?:not|nicht|pas|no) (?:unbedingt|immer|necessarily|always|nécessairement|toujours|necesariamente|siempre)$/iu

/** True where every quotation mark and bracket that opens is closed, and no other is there. */
export function isBalanced(text: string): boolean {
  if ((text.match(/"/g) ?? []).length % 2 !== 0) return false
  if (/‘/.test(text) && !/‘[^‘]*’(?!\p{L})/u.test(text)) return false
  if (!/‘/.test(text) && /\S’(?=\s|$)/u.test(text.replace(/s’/gu, 's'))) return false
  const quotes = text.includes('„') ? ([/„/gu, /[“”]/gu] as const) : ([/“/gu, /”/gu] as const)
  return [quotes, ...PAIRS].every(([open, close]) => count(text, open) === count(text, close))
}

const PAIRS = [
  [/«/gu, /»/gu],
  [/[(（]/gu, /[)）]/gu],
  [/[「『]/gu, /[」』]/gu],
] as const

function count(text: string, mark: RegExp): number {
  return (text.match(mark) ?? []).length
}

/** “The way the money is handed out”: its only verb describes the noun. */
function isNounAlone(own: readonly Word[]): boolean {
  const start = own.slice(0, 3).map(({ core }) => core)
  const verbs = own.filter(
    (word, at) => hasTense(own, at) && !has(word, 'Particle') && !isHelper(own[at - 1]),
  )
  return DESCRIBED.test(start.join(' ')) && verbs.length < 2
}

const DESCRIBED =
  /^the (?:way|reason|time|day|moment|place|speed|extent|degree|manner) (?:the|an?|that|in which|we|you|they|it|he|she|I|people|our|their|its|his|her|my)(?![a-zß-ɏ])/i

/** “Skip that twice, and it takes an hour”: what the order brings about is not so without it. */
function isAfterOrder(
  words: readonly Word[],
  [first = 0]: readonly number[],
  own: readonly Word[],
): boolean {
  return isOrder(words.slice(0, first)) && !isOrder(own)
}

/** True where the kept words have a subject and a verb, an end, and no pronoun for a noun that is gone. */
function isWholeClause({ words, kept, text, clause, before }: Candidate): boolean {
  const own = kept.flatMap((at) => words[at] ?? [])
  if (own.every(({ tags }) => tags.size === 0)) return true
  if (before !== '' && (opensWithPhrase(own) || isAfterOrder(words, kept, own))) return false
  if (isNounAlone(own) || pointsElsewhere(own) || (before !== '' && leansOnClauseBefore(own)))
    return false
  return standsAlone(own) && (keepsEnd(text, clause) || !endsOpen(own)) && !lacksNoun(own)
}
