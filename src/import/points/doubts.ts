import type { Candidate } from './candidate.ts'
import { measureLength } from './length.ts'
import { findPointer } from './pointers.ts'
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
  const pointer = findPointer(text, before !== '')
  if (pointer !== undefined) doubts.push(`what is “${pointer}”? Name it`)
  if (FIRST_PERSON.test(text) && !/[“„«"「]/u.test(text))
    doubts.push('who speaks? Say it without “I”')
  if (language.contrasts.test(sentences[at + 1] ?? ''))
    doubts.push('the next sentence may take it back: compare it with the notes')
  return doubts
}

/** Nothing but a quotation. */
const QUOTATION = /^(?:“[^“”]+”|„[^„“]+“|«[^«»]+»|「[^「」]+」)$/u

const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|Ich|ich|je|j’\p{L}+|mon|yo)(?!\p{L})|我(?!们)/u
