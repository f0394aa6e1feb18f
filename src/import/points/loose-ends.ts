import type { Language } from './languages/language.ts'
import { measureLength } from './length.ts'
import { withoutQuotations } from './quotation-marks.ts'

/** A point, the sentence that it was taken from, and the next one. */
export interface Told {
  readonly text: string
  readonly sentence: string
  readonly next: string
}

/** What is asked where a point says “we”. */
export const WHO_IS_WE = 'who is “we”? Name them'

/** What is said where the next sentence may limit a point. */
export const MAY_GRANT = 'it may grant what the next sentence limits: compare it with the notes'

/** What keeps a point from being a plain sentence that says all by itself. */
export function looseEndsOf({ text, sentence, next }: Told, language: Language): string[] {
  // What somebody said stands for that person: “we” is known there.
  const own = withoutQuotations(text)
  const said = endsOf(own, language)
  const tie = findTie(own, language)
  return [
    ...said,
    ...(tie === undefined ? [] : [`“${tie}” ties it to the sentence before: say it without`]),
    ...(language.ours.test(own) ? [WHO_IS_WE] : []),
    ...(isCutInside(text, sentence) ? ['it ends inside a clause: compare it with the notes'] : []),
    ...(grants(own, next, language) ? [MAY_GRANT] : []),
    ...(mayFail(own, next) ? ['the next sentence may say what came of it: compare both'] : []),
  ]
}

/** “Yet”, “therefore”, unless it joins two clauses of the same sentence: “and yet nobody came”. */
function findTie(text: string, { ties }: Language): string | undefined {
  const found = ties.exec(text)
  if (found === null) return undefined
  const isJoint = /(?:^|[ ,;])(?:and|but|so|et|mais|y|pero|und|aber|,) $/iu.test(
    text.slice(0, found.index),
  )
  return isJoint ? undefined : found[0].trim()
}

function endsOf(text: string, { comparisons }: Language): string[] {
  const found = comparisons.exec(text)?.[0].trim()
  return found === undefined ? [] : [`“${found}”: of what, or compared with what? Say it`]
}

/** “The platform, which has two people”, of which “… and cannot follow any sun” was left out. */
function isCutInside(text: string, sentence: string): boolean {
  if (!/[,–—] (?:which|who|whose|where|qui|que|dont|où|quien|donde)(?![a-zß-ɏ])/iu.test(text))
    return false
  const at = sentence.toLowerCase().lastIndexOf(text.slice(-12).toLowerCase())
  return at >= 0 && /^ (?:and|or|et|ou|y|o) /i.test(sentence.slice(at + text.slice(-12).length))
}

/** “Fördermittel gibt es durchaus. Sie werden nur …” */
function grants(text: string, next: string, { concessions }: Language): boolean {
  return concessions.test(text) || LIMITS_AT_ONCE.test(next)
}

/** The next sentence limits what this one says: “They are only ever …”, “Just not here.” */
const LIMITS_AT_ONCE =
  /^(?:(?:they|it|he|she|this|that|these|those)(?:['’][a-z]+)?|sie|er|es|das|ils?|elles?|ce|cela|c['’]est|pero) (?:\S+ ){0,2}(?:only|just|merely|hardly|rarely|nur|lediglich|allein|seulement|solo|sólo)(?![a-zß-ɏ])|^(?:ils?|elles?|ce|cela) (?:ne |n['’])(?:\S+ ){1,2}qu[e'’]|^(?:just not|only (?:not|that)|nur|solo que|seulement)(?![a-zß-ɏ])|^(?:it|this|that|they|he|she) (?:is|was|are|were|does|did|do|has|have|had|will|would|may|might|can|could)(?: not|n['’]t| never| hardly| no longer)(?![a-zß-ɏ])/iu

/** A plan, a promise or a belief, and the next sentence is about it. */
function mayFail(text: string, next: string): boolean {
  if (UNTRUE.test(next)) return true
  return PLANNED.test(text) && ABOUT_IT.test(next)
}

const PLANNED =
  /(?<![a-zß-ɏ])(?:will|aims?|aimed|plans?|planned|promises?|promised|pledged|vowed|target|goal|soll|sollen|will|wollen|plant|planen|versprach|Ziel|doit|doivent|prévoit|promet|objectif|prevé|promete|quiere|objetivo)(?![a-zß-ɏ])/iu

const ABOUT_IT =
  /^(?:it|that|this|they|so far|to date|whether|few|none|nobody|critics|in (?:practice|fact|reality)|ob|bisher|bislang|kritiker|das|es|reste|pour l['’]instant|jusqu['’]ici|si|hasta ahora|por ahora|de momento)(?![a-zß-ɏ])/iu

/** “In a well-insulated house that’s mostly a myth.” */
const UNTRUE =
  /^[^.!?]{0,90}(?<![a-zß-ɏ])(?:(?:a|an|mostly|largely|purely|partly) (?:\S+ )?(?:myth|illusion|misunderstanding|mistake|exaggeration)|(?:not|n['’]t) (?:quite |entirely |strictly |always )?(?:true|so|right|the case)|Irrtum|Mythos|Trugschluss|Märchen|stimmt (?:so )?nicht|nicht ganz|un mythe|une illusion|une erreur|est faux|c['’]est inexact|un mito|un error|es falso|no es cierto)(?![a-zß-ɏ])/iu

/** Four words without a figure or a name seldom tell anything. */
export function isTooShort(text: string): boolean {
  const { length } = measureLength(text)
  return /\s/.test(text) && length < 5 && !/\p{N}|\s\p{Lu}/u.test(text)
}
