import type { Candidate } from './candidate.ts'
import type { Language } from './languages/language.ts'
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
  return [...doubts, ...doubtsOfNext(text, sentences[at + 1] ?? '', language)]
}

/** What the next sentence may do to a point. */
function doubtsOfNext(text: string, next: string, language: Language): string[] {
  if (COMPARED.test(text) && !/(?<!\p{L})(?:than|as)(?!\p{L})/iu.test(text))
    return ['compared with what? Say it']
  if (SUBJECTLESS.test(text)) return ['who or what does this? Name it']
  if (language.contrasts.test(next))
    return ['the next sentence may take it back: compare it with the notes']
  if (wasExpected(text, language))
    return ['this was so before, or was expected: say what came of it']
  const goesOn = GOES_ON.test(next)
  if (goesOn && text.search(language.negations) >= 0)
    return ['the next sentence may say what is so instead: compare it with the notes']
  if (goesOn && sharesVerb(text, next)) return ['the next sentence is its other half: compare both']
  return []
}

/** True for what was so before, or was expected, as the sentence itself says. */
export function wasExpected(text: string, { expectations }: Language): boolean {
  return expectations.test(mainOf(text))
}

/** What the sentence itself says, up to its first comma: no quotation. */
function mainOf(text: string): string {
  const own = text.replace(/[“„«][^“”„«»]*[“”»]/gu, '')
  return own.split(/[,;]/u)[0] ?? ''
}

/** “Less cautious”, where nothing says than whom. */
const COMPARED =
  /(?<!\p{L})(?:is|are|was|were|be|been|looks?|seems?) (?:far |much |even )?(?:less|more) \p{L}+$/iu

/** A Spanish verb at the start, whose subject may be another one’s. */
const SUBJECTLESS = /^(?:No )?(?:Se )?\p{Lu}?\p{L}{2,}(?:ó|aron|ieron) (?:el|la|los|las|un|una) /u

/** The next sentence has the same subject. */
const GOES_ON =
  /^(?:it|they|he|she|we|rather|er|sie|es|wir|sondern|vielmehr|il|ils|elles?|c['’]est|nous|ellos|ellas|sino|más bien)(?!\p{L})/iu

/** The same verb once more: “They reached the others on the sixth”. */
function sharesVerb(text: string, next: string): boolean {
  const [, verb = ''] = /^\p{L}+ (\p{L}{4,})/u.exec(next) ?? []
  return verb !== '' && new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'iu').test(text)
}

/** Nothing but a quotation. */
const QUOTATION = /^(?:“[^“”]+”|„[^„“]+“|«[^«»]+»|「[^「」]+」)$/u

const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|Ich|ich|je|j’\p{L}+|mon|yo)(?!\p{L})|我(?!们)/u
