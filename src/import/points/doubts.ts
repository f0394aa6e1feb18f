import type { Candidate } from './candidate.ts'
import { measureLength } from './length.ts'
import type { Topic } from './score.ts'

/** What a person should look at in a point that passed all gates. */
export function doubtsOf(candidate: Candidate, topic: Topic): string[] {
  const isRest = topic.language !== undefined && isRestOf(candidate)
  return [
    ...leaningsOf(candidate, topic),
    ...(isRest ? ['less than half of its sentence is left: compare it with the notes'] : []),
  ]
}

/** True for what is left of a sentence that lost more than half of its words. */
function isRestOf({ text, sentence }: Candidate): boolean {
  return measureLength(text).length < measureLength(sentence).length / 2
}

/** What a point may need from other sentences. */
export function leaningsOf({ at, text, before }: Candidate, topic: Topic): string[] {
  const { language, sentences } = topic
  const doubts: string[] = []
  if (QUOTATION.test(text)) doubts.push('whose words are these? Name the speaker')
  if (language === undefined) return doubts
  const pointers = before === '' ? [POINTER, VAGUE] : [POINTER, VAGUE, POSSESSIVE]
  const pointer = pointers.map((words) => words.exec(text)?.[0]).find((word) => word !== undefined)
  if (pointer !== undefined) doubts.push(`what is “${pointer}”? Name it`)
  if (FIRST_PERSON.test(text) && !/[“„«"「]/u.test(text))
    doubts.push('who speaks? Say it without “I”')
  if (language.contrasts.test(sentences[at + 1] ?? ''))
    doubts.push('the next sentence may take it back: compare it with the notes')
  return doubts
}

/** Nothing but a quotation. */
const QUOTATION = /^(?:“[^“”]+”|„[^„“]+“|«[^«»]+»|「[^「」]+」)$/u

const POINTER =
  /(?<!\p{L})there(?! (?:is|are|was|were|(?:\p{L}+ ){1,2}be(?:en)?)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:th(?:is|ese|ose)|such|diese[rsmn]?|solche|ce|cet|cette|ces|est[ea]s?|es[ea]s?|aquel|aquella) (?!is|are|was|were|has|have|can|will|year|month|week|time|Jahr|année|año)(?:\p{L}+)|(?:这|那)(?:种|个|些|样|一)/iu

/** Nouns that stand for something said before, unless they say of what. */
const VAGUE =
  /(?<!\p{L})the (?:answers?|approach|attempts?|changes?|choice|decisions?|difference|effects?|experiment|figures?|fix|idea|issue|measures?|method|move|numbers?|plan|problems?|programme?|project|reasons?|results?|rules?|solution|step|test|trial|trick|word)(?!\p{L})(?! (?:of|that|which|who|in|on|for|to|with|from|behind|between|by)(?!\p{L}))/iu

/** In a clause that stood behind another one the noun may be there. */
const POSSESSIVE = /(?<!\p{L})(?:its|their)(?!\p{L})/iu

const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|Ich|ich|je|j’\p{L}+|mon|yo)(?!\p{L})|我(?!们)/u
