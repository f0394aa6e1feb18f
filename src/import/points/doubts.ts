import type { Candidate } from './candidate.ts'
import { measureLength } from './length.ts'
import type { Topic } from './score.ts'

/** What a person should look at in a point that passed all gates. */
export function doubtsOf({ at, text, sentence }: Candidate, topic: Topic): string[] {
  const { language, sentences } = topic
  const doubts: string[] = []
  if (QUOTATION.test(text)) doubts.push('whose words are these? Name the speaker')
  if (language === undefined) return doubts
  const pointer = (POINTER.exec(text) ?? VAGUE.exec(text))?.[0]
  if (pointer !== undefined) doubts.push(`what is “${pointer}”? Name it`)
  if (FIRST_PERSON.test(text) && !/[“„«"「]/u.test(text))
    doubts.push('who speaks? Say it without “I”')
  if (measureLength(text).length < measureLength(sentence).length / 2) {
    doubts.push('less than half of its sentence is left: compare it with the notes')
  }
  if (language.contrasts.test(sentences[at + 1] ?? ''))
    doubts.push('the next sentence may take it back: compare it with the notes')
  return doubts
}

/** Nothing but a quotation. */
const QUOTATION = /^(?:“[^“”]+”|„[^„“]+“|«[^«»]+»|「[^「」]+」)$/u

const POINTER =
  /(?<!\p{L})(?:th(?:is|ese|ose)|such|diese[rsmn]?|solche|ce|cet|cette|ces|est[ea]s?|es[ea]s?|aquel|aquella) (?!is|are|was|were|has|have|can|will|year|month|week|time|Jahr|année|año)(?:\p{L}+)|(?:这|那)(?:种|个|些|样|一)/iu

/** Nouns that stand for something said before, unless they say of what. */
const VAGUE =
  /(?<!\p{L})the (?:answers?|approach|attempts?|changes?|choice|decisions?|difference|effects?|experiment|figures?|fix|idea|issue|measures?|method|move|numbers?|plan|problems?|programme?|project|reasons?|results?|rules?|solution|step|test|trial|trick|word)(?!\p{L})(?! (?:of|that|which|who|in|on|for|to|with|from|behind|between|by)(?!\p{L}))/iu

const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|Ich|ich|je|j’\p{L}+|mon|yo)(?!\p{L})|我(?!们)/u
