import type { Candidate } from './candidate.ts'
import type { Language } from './languages/language.ts'
import { measureLength } from './length.ts'

/** What a person should look at in a point that passed all gates. */
export function doubtsOf({ text, sentence }: Candidate, language: Language | undefined): string[] {
  if (language === undefined) return []
  const doubts: string[] = []
  const pointer = POINTER.exec(text)?.[0]
  if (pointer !== undefined) doubts.push(`what is “${pointer}”? Name it`)
  if (FIRST_PERSON.test(text) && !/[“„«"「]/u.test(text))
    doubts.push('who speaks? Say it without “I”')
  if (measureLength(text).length < measureLength(sentence).length / 2) {
    doubts.push('less than half of its sentence is left: compare it with the notes')
  }
  return doubts
}

const POINTER =
  /(?<!\p{L})(?:th(?:is|ese|ose)|such|diese[rsmn]?|solche|ce|cet|cette|ces|est[ea]s?|es[ea]s?|aquel|aquella) (?!is|are|was|were|has|have|can|will|year|month|week|time|Jahr|année|año)(?:\p{L}+)|(?:这|那)(?:种|个|些|样|一)/iu

const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|Ich|ich|je|j’\p{L}+|mon|yo)(?!\p{L})|我(?!们)/u
