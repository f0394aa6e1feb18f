import { has, isNoun } from './grammar.ts'
import { ENGLISH } from './languages/en.ts'
import type { Word } from './words.ts'

/** “Most of these came from the line”: these what? */
export function pointsElsewhere(words: readonly Word[]): boolean {
  return words.some(({ core, after }, at) => {
    const next = words[at + 1]
    return (
      /^(?:these|those)$/i.test(core) &&
      (next === undefined || after !== '' || (has(next, 'Verb') && !ASKED.test(next.core)))
    )
  })
}

/** “A fifth of those asked”: they are named by what was done to them. */
const ASKED = /^(?:asked|surveyed|questioned|polled|interviewed|affected|involved|tested|hired)$/i

/** True where a pronoun comes before any noun that it could stand for. */
export function hasPronounFirst(words: readonly Word[]): boolean {
  const noun = words.findIndex((word) => isNoun(word) && !has(word, 'Pronoun'))
  const pronoun = words.findIndex(isPronoun)
  return pronoun >= 0 && (noun < 0 || pronoun < noun)
}

/** True for a word that stands for a noun somewhere else. */
function isPronoun({ core }: Word): boolean {
  return PRONOUN.test(core)
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)(?:['’]\p{L}+)?$/iu

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
