import type { Word } from './words.ts'

/** True where English words have a subject before a finite verb: they can stand alone. */
export function isClause(words: readonly Word[]): boolean {
  const first = words[0]
  if (first === undefined || isSubordinator(first)) return false
  const verbs = words.flatMap((_, at) => (hasTense(words, at) ? [at] : []))
  const inner = words.filter(({ core }) => RELATIVE.test(core)).length
  return verbs.length > inner && verbs.some((at) => at > 0 && hasSubject(words.slice(0, at)))
}

/** Words whose verb is not the one of the clause that they stand in. */
const RELATIVE = /^(?:who|whom|whose|which|where|because|although|though|while|whereas)$/i

/** True where the words before the verb name someone or something outside a prepositional phrase. */
function hasSubject(words: readonly Word[]): boolean {
  const start = words.findIndex(
    (word) => isNoun(word) || has(word, 'Pronoun', 'Value', 'Gerund', 'There'),
  )
  if (start < 0) return false
  const before = words.slice(0, start)
  if (!before.some(isPreposition)) return true
  const preposition = before.findIndex(isPreposition)
  return words.slice(preposition + 1).some((word, at, rest) => startsSecondNoun(word, at, rest))
}

/** After "In Paris", "the mayor" is a new noun phrase: its determiner or pronoun says so. */
function startsSecondNoun(word: Word, at: number, rest: readonly Word[]): boolean {
  if (!rest.slice(0, at).some(isNoun)) return false
  return has(word, 'Determiner', 'Pronoun', 'ProperNoun')
}

/** True where the word at this place is a verb that has a tense. */
export function hasTense(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !has(word, 'Verb') || isInfinitive(words, at)) return false
  if (has(word, 'Copula', 'Modal')) return !/^(?:be|been|being)$/i.test(word.core)
  if (has(word, 'Gerund', 'Participle') && !has(word, 'PastTense')) return false
  const isPassive =
    /^by$/i.test(words[at + 1]?.core ?? '') && !/\p{N}/u.test(words[at + 2]?.core ?? '')
  return !isPassive || !has(word, 'PastTense')
}

function isInfinitive(words: readonly Word[], at: number): boolean {
  return [at, at - 1].some((place) => /^to$/i.test(words[place]?.core ?? ''))
}

/** True for a word that makes the clause after it depend on another one. */
export function isSubordinator(word: Word): boolean {
  return /^(?:which|who|whom|whose|where|that|when|while|if|unless|until|because|since|although|though|whereas|as|than|after|before|once|whether|even|so that|how|why|what)$/i.test(
    word.core,
  )
}

/** True where English words can be a sentence: a clause, also with a dependent one before it. */
export function standsAlone(words: readonly Word[]): boolean {
  const first = words[0]
  if (first === undefined || !isSubordinator(first)) return isClause(words)
  const comma = words.findIndex(({ after }) => after.includes(','))
  return comma > 0 && isClause(words.slice(comma + 1))
}

/** True where a pronoun comes before any noun that it could stand for. */
export function hasPronounFirst(words: readonly Word[]): boolean {
  const noun = words.findIndex((word) => isNoun(word) && !has(word, 'Pronoun'))
  const pronoun = words.findIndex(({ core }) => PRONOUN.test(core))
  return pronoun >= 0 && (noun < 0 || pronoun < noun)
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)(?:['’]\p{L}+)?$/iu

/** True where the last word asks for another one. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last === undefined || isOpenEnd(last)
}

function isOpenEnd(word: Word): boolean {
  if (isPreposition(word) || isSubordinator(word)) return true
  return (
    has(word, 'Determiner', 'Conjunction', 'Modal', 'Possessive') ||
    /^(?:and|or|but|nor|to|is|are|was|were|be|been|being|has|have|had|very|more|most|such|the|a|an|its|their|his|her)$/i.test(
      word.core,
    )
  )
}

export function isNoun(word: Word): boolean {
  return has(word, 'Noun', 'ProperNoun', 'Acronym')
}

function isPreposition(word: Word): boolean {
  return (
    has(word, 'Preposition') ||
    /^(?:of|in|on|at|by|for|with|from|about|into|over|after|before|during|under|between|among|against|through|without|within|despite|since|than)$/i.test(
      word.core,
    )
  )
}

/** True where the tagger gave a word one of these names. */
export function has(word: Word, ...tags: readonly string[]): boolean {
  return tags.some((tag) => word.tags.has(tag))
}
