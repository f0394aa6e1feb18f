import { has, hasTense, isNoun } from './grammar.ts'
import { ENGLISH } from './languages/en.ts'
import type { Word } from './words.ts'

/** True where every noun that a pronoun could stand for is missing before it. */
export function lacksNoun(words: readonly Word[]): boolean {
  return words.some((word, at) => isPronoun(word) && !isEmptyIt(words, at) && !hasNoun(words, at))
}

/** True for a word that stands for a noun somewhere else. */
function isPronoun({ core }: Word): boolean {
  return PRONOUN.test(core)
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)(?:['’][a-zß-ɏ]+)?$/iu

/** “It is wrong to …” stands for nothing. */
function isEmptyIt(words: readonly Word[], at: number): boolean {
  const [word, verb, kind, joint] = words.slice(at, at + 4)
  if (at === 0 || !/^it$/i.test(word?.core ?? '') || verb === undefined || kind === undefined)
    return false
  return (
    has(verb, 'Copula', 'Modal') &&
    has(kind, 'Adjective') &&
    /^(?:to|that)$/i.test(joint?.core ?? '')
  )
}

function hasNoun(words: readonly Word[], at: number): boolean {
  const pronoun = words[at]?.core ?? ''
  if (followsPhrase(words, at)) return false
  // In “every gram of it” the gram is not meant.
  const end = /^of$/i.test(words[at - 1]?.core ?? '') ? at - 2 : at
  const nouns = words
    .slice(0, Math.max(0, end))
    .filter((word) => isNoun(word) && agrees(word, pronoun))
  if (nouns.length > 1 || !isObject(words, at)) return nouns.length > 0
  // “Not all agree with him”: who acts is not meant by the object of the same verb.
  return (
    nouns.length > 0 && words.slice(0, at).filter((_, place) => hasTense(words, place)).length > 1
  )
}

/** “In practice it added eleven minutes”: what stands in a phrase at the start is not meant. */
function followsPhrase(words: readonly Word[], at: number): boolean {
  const [first] = words
  if (first === undefined || at === 0 || !PHRASE.test(first.core)) return false
  if (!/^(?:he|she|it|they)$/i.test(words[at]?.core ?? '')) return false
  return !words.slice(0, at).some((word, place) => has(word, 'Verb') && hasTense(words, place))
}

const PHRASE = /^(?:in|on|at|by|for|with|from|during|within|after|before|under|over|without)$/i

function isObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!/^(?:him|her|it|them)$/i.test(words[at]?.core ?? '')) return false
  return (
    next === undefined ||
    !(has(next, 'Verb') || (isNoun(next) && /^her$/i.test(words[at]?.core ?? '')))
  )
}

function agrees(noun: Word, pronoun: string): boolean {
  if (has(noun, 'Pronoun', 'Date') || NOBODY.test(noun.core)) return false
  if (/^(?:it|its)(?![a-zß-ɏ])/iu.test(pronoun)) return !has(noun, 'Plural', 'Person')
  if (/^th/i.test(pronoun) || has(noun, 'Person', 'Actor') || PERSON.test(noun.core)) return true
  return /^\p{Lu}/u.test(noun.core) && !has(noun, 'Plural')
}

/** “When you are back, give it one feed”: these are no things, whatever the tagger takes them for. */
const NOBODY = /^(?:my|our|your|(?:every|no|some|any)(?:body|one|thing)|back|home|here)$/i

const PERSON =
  /^(?:man|woman|boy|girl|child|mother|father|son|daughter|wife|husband|friend|mayor|owner|chief|boss|author|coach|captain|patient|neighbour|neighbor)(?:['’]s)?$/i

/** “Most of these came from the line”, “by March there were eleven”: these, eleven what? */
export function pointsElsewhere(words: readonly Word[]): boolean {
  const isOpen = (at: number) =>
    isBare(words, at) || isBareCount(words, at) || isBareDeed(words, at)
  return words.some((_, at) => isOpen(at)) || endsShort(words)
}

function isBare(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  if (at > 0 && word !== undefined && MANY.test(word.core))
    return hasTense(words, at + 1) && word.after === ''
  if (word === undefined || !/^(?:this|these|those)$/i.test(word.core)) return false
  if (next === undefined || word.after !== '') return true
  if (has(next, 'Verb')) return !has(next, 'Noun', 'Gerund') && !ASKED.test(next.core)
  return /^this$/i.test(word.core) && has(next, 'Preposition', 'Conjunction')
}

/** “The union says that many go unreported”: many what? */
const MANY = /^(?:many|some|few|several|most)$/i

/** “A fifth of those asked”: they are named by what was done to them. */
const ASKED = /^(?:asked|surveyed|questioned|polled|interviewed|affected|involved|tested|hired)$/i

function isBareCount(words: readonly Word[], at: number): boolean {
  const [there, verb, count, next] = words.slice(at, at + 4)
  if (!/^there$/i.test(there?.core ?? '') || verb === undefined || count === undefined) return false
  return has(verb, 'Copula') && has(count, 'Value') && (next === undefined || count.after !== '')
}

/** “The valley did so two years ago”: did what? */
function isBareDeed(words: readonly Word[], at: number): boolean {
  const [deed, so] = words.slice(at, at + 2)
  if (!/^(?:do|does|did|done|doing)$/i.test(deed?.core ?? '')) return false
  return (
    /^so$/i.test(so?.core ?? '') && !words.slice(0, at).some((_, place) => hasTense(words, place))
  )
}

/** “The pipes beneath Mill Street did not”: did not what? “Than others did” is whole. */
function endsShort(words: readonly Word[]): boolean {
  const end = words
    .slice(-7)
    .map(({ core }) => core)
    .join(' ')
  return SHORT_END.test(end) && !/(?<![a-zß-ɏ])(?:than|as)(?![a-zß-ɏ])/iu.test(end)
}

const SHORT_END =
  /(?:^| )(?:(?:do|does|did|has|have|had|can|could|will|would|should|might|must) not|(?:do|does|did|could|would|should|must|might|can)|(?:want(?:s|ed)?|wish(?:es|ed)?|need(?:s|ed)?|have|has|had|able|like|going|ready|willing|intend(?:s|ed)?|plan(?:s|ned)?|refuse[sd]?) to|[a-zß-ɏ]+n['’]t|that)$/iu

/** True for a clause whose pronoun may stand for a noun of the clause before it. */
export function leansOnClauseBefore(words: readonly Word[]): boolean {
  return words.some((word, at) => isPronoun(word) && !isOwn(words.slice(0, at), word))
}

/** “Businesses say they have lost a fifth”, “the town sold its trams”: the noun stands before it. */
function isOwn(before: readonly Word[], word: Word): boolean {
  const says = before.at(-1)?.core ?? ''
  return says.match(ENGLISH.attributions)?.[0] === says || POSSESSIVE.test(word.core)
}

const POSSESSIVE = /^(?:its|their)$/i
