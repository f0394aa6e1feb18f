import { findBareNumber } from './bare-numbers.ts'
import type { Candidate } from './candidate.ts'
import { findBareFraction } from './fractions.ts'
import type { Chances } from './judge.ts'
import type { Language } from './languages/language.ts'
import { findOpenWord } from './languages/whole.ts'
import { latinPattern } from './latin.ts'
import { isTooShort, looseEndsOf, MAY_GRANT } from './loose-ends.ts'
import { HALF_OF_PAIR, isPair } from './pairs.ts'
import { findPointer } from './pointers.ts'
import { QUOTED, withoutQuotations } from './quotation-marks.ts'
import { isReported } from './reported.ts'
import { IS_SCENE, isScene } from './scenes.ts'
import { doubtsOfShortening } from './shortened.ts'
import type { Topic } from './topic.ts'
import { isTurn, TAKEN_BACK } from './turns.ts'

/** What is said of a point of four words. */
export const SAYS_LITTLE = 'it says little by itself: say more'

/** What is asked of a number without its noun. */
const WHAT_IS_MEANT = ': what is meant? Name it'

/** What a person should look at in a point that passed all gates. */
export function doubtsOf(candidate: Candidate, topic: Topic): string[] {
  const leanings = leaningsOf(candidate, topic)
  const isLittle =
    leanings.length === 0 && topic.language !== undefined && isTooShort(candidate.text)
  return [
    ...leanings,
    ...(isLittle ? [SAYS_LITTLE] : []),
    ...(topic.language === undefined ? [] : doubtsOfShortening(candidate, topic.language)),
  ]
}

/** What is doubtful about the choice of a sentence, as far as its chances tell. */
export function doubtsOfChances(chances: Chances | undefined): string[] {
  if (chances === undefined || chances.usable >= SURE) return []
  const { stands, worth } = chances
  return [stands <= worth ? MAY_LEAN : MAY_BE_BESIDE]
}

/** In percent: of what is below it, most was not fit in articles that nothing was learned from. */
const SURE = 60

/** In percent: above it, four in five were fit though the next sentence seemed to take something back. */
const CERTAIN = 75

/** True for a doubt about what the next sentence does, where all else says that the point is fit. */
export function isNeedless(doubt: string, chances: Chances | undefined): boolean {
  if (doubt === HALF_OF_PAIR) return false
  return (chances?.usable ?? 0) >= CERTAIN && (isAboutNext(doubt) || doubt === MAY_GRANT)
}

const MAY_LEAN = 'it may need the sentence before it: compare it with the notes'
const MAY_BE_BESIDE = 'it may not be what this section comes to: compare it with the notes'

/** True for a remark on what the next sentence does to a point. */
export function isAboutNext(doubt: string): boolean {
  return doubt.startsWith('the next sentence')
}

/** What a point may need from other sentences. */
export function leaningsOf(candidate: Candidate, topic: Topic): string[] {
  const { at, text } = candidate
  const next = nextOf(text, topic.sentences[at + 1])
  const number = findBareNumber(text)
  return [
    ...(QUOTATION.test(text) ? ['whose words are these? Name the speaker'] : []),
    ...(!topic.summaries.has(at) && isScene(text, topic) ? [IS_SCENE] : []),
    ...(number === undefined ? [] : [`“${number}”${WHAT_IS_MEANT}`]),
    ...(topic.language === undefined
      ? leaningsOfWhole(text, next)
      : leaningsOfWords(candidate, next, topic.language)),
  ]
}

/** What is asked where a point says “I”. */
export const WHO_SPEAKS = 'who speaks? Say it without “I”'

/** In a language whose sentences are only chosen whole. */
function leaningsOfWhole(text: string, next: string): string[] {
  const open = findOpenWord(text)
  return [
    ...(open === undefined ? [] : [`what is “${open}”? Name it`]),
    ...(isTurn(next) ? [TAKEN_BACK] : []),
    ...(isPair(text, next) ? [HALF_OF_PAIR] : []),
  ]
}

function leaningsOfWords(
  { text, sentence, before }: Candidate,
  next: string,
  language: Language,
): string[] {
  const pointer = findPointer(text, language, before !== '') ?? findBareFraction(text, language)
  const isOwn = FIRST_PERSON.test(text) && !/[“„«»"「]/u.test(text)
  return [
    ...(pointer === undefined ? [] : [`what is “${pointer}”? Name it`]),
    ...looseEndsOf({ text, sentence, next }, language),
    ...(isOwn ? [WHO_SPEAKS] : []),
    ...(isReported(text, language) ? ['who says so? Name the speaker'] : []),
    ...doubtsOfNext(text, next, language),
  ]
}

/** What the same speaker says next begins behind its quotation mark. */
function nextOf(text: string, next = ''): string {
  return /[“„«»"]/u.test(text) ? next.replace(/^[“„«»"]\s*/u, '') : next
}

/** What the next sentence may do to a point. */
function doubtsOfNext(text: string, next: string, language: Language): string[] {
  if (isPair(text, next)) return [HALF_OF_PAIR]
  if (COMPARED.test(text) && !/(?<![a-zß-ɏ])(?:than|as)(?![a-zß-ɏ])/iu.test(text))
    return ['compared with what? Say it']
  if (SUBJECTLESS.test(text)) return ['who or what does this? Name it']
  if (language.contrasts.test(next) || TURNS.test(next) || isTurn(next)) return [TAKEN_BACK]
  if (wasExpected(text, language))
    return ['this was so before, was expected, or was how it was found out: say what came of it']
  return doubtsOfHalf(text, next, language)
}

/** Where the next sentence has the same subject, or says what is so now, both may belong together. */
function doubtsOfHalf(text: string, next: string, { negations }: Language): string[] {
  const goesOn = GOES_ON.test(next)
  if (goesOn && text.search(negations) >= 0)
    return ['the next sentence may say what is so instead: compare it with the notes']
  const isHalf = NOW.test(next) || (goesOn && sharesVerb(text, next))
  return isHalf ? ['the next sentence is its other half: compare both'] : []
}

/** A word that turns, not far from the start: “According to their own data, however, …” */
const TURNS =
  /^[^.!?]{0,60}(?<![a-zß-ɏ])(?:however|jedoch|allerdings|hingegen|dagegen|en revanche|toutefois|cependant|pourtant|sin embargo|en cambio)(?![a-zß-ɏ])/iu

/** “Il en coûte désormais 5”: what was so before is half of it. */
const NOW =
  /^(?:\S+ ){0,4}(?:désormais|aujourd['’]hui|now|today|heute|inzwischen|mittlerweile|ahora|hoy)(?![a-zß-ɏ])/iu

/** True for what was so before, or was expected, as the sentence itself says. */
export function wasExpected(text: string, { expectations }: Language): boolean {
  return expectations.test(mainOf(text))
}

/** What the sentence itself says, up to its first comma: no quotation. */
function mainOf(text: string): string {
  const own = withoutQuotations(text)
  const [first = '', second = ''] = own.split(/[,;]/u)
  // “According to the chamber, seven in ten feared …”
  return first.split(' ').length <= 6 ? `${first},${second}` : first
}

/** “Less cautious”, where nothing says than whom. */
const COMPARED =
  /(?<![a-zß-ɏ])(?:is|are|was|were|be|been|looks?|seems?) (?:far |much |even )?(?:less|more) [a-zß-ɏ]+$/iu

/** A Spanish verb at the start, whose subject may be another one’s. */
const SUBJECTLESS = /^(?:No )?(?:Se )?\p{Lu}?\p{L}{2,}(?:ó|aron|ieron) (?:el|la|los|las|un|una) /u

/** The next sentence has the same subject. */
const GOES_ON =
  /^(?:it|they|he|she|we|rather|er|sie|es|wir|sondern|vielmehr|il|ils|elles?|c['’]est|nous|ellos|ellas|sino|más bien)(?![a-zß-ɏ])/iu

/** The same verb once more: “They reached the others on the sixth”. */
function sharesVerb(text: string, next: string): boolean {
  const [, verb = ''] = /^\p{L}+ (\p{L}{4,})/u.exec(next) ?? []
  return (
    verb !== '' &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(verb.toLowerCase())
  )
}

/** Nothing but a quotation. */
const QUOTATION = latinPattern(`^(?:${QUOTED})$`)

/** “I”, “my”, and their like. */
export const FIRST_PERSON =
  /(?<!\p{L})(?:I|[Mm]y|me|[Ii]ch|[Mm]ein(?:e[nmrs]?)?|mich|mir|[Jj]e|[Jj]['’]\p{L}+|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|Me)(?!\p{L})|我(?!们)|^(?!Café|Bebé|José|Bufé|Chalé)\p{Lu}\p{Ll}+é(?= )|^(?:Espero|Creo|Pienso|Recuerdo|Tuve|Hice|Pude|Quise)(?!\p{L})/u
