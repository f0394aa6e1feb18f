import type { Candidate } from './candidate.ts'
import type { Language } from './languages/language.ts'

/** True where a condition or a speaker elsewhere in the sentence also rules the clause taken from it. */
export function leavesFrame({ before, after }: Candidate, language: Language): boolean {
  if (before.search(language.negations) === 0 || ELSEWHERE.test(before)) return true
  if (before.search(language.attributions) >= 0) return true
  return rulesFromAhead(before, language) || rulesFromBehind(after, language)
}

/** “Over there the water stood, and in the evening …”: where and when hold for both. */
const ELSEWHERE =
  /^(?:there|here|then|over there|back then|dort|drüben|hier|dann|damals|danach|là|ici|alors|là-bas|allí|ahí|aquí|entonces)(?![a-zß-ɏ])/iu

/** A condition at the start of a part rules what follows it; in “freeze when it is cold” it does not. */
function rulesFromAhead(before: string, { conditions }: Language): boolean {
  return [...before.matchAll(conditions)].some(({ index }) =>
    /(?:^|[,;:–—])\s*(?:\p{L}+\s+)?$/u.test(before.slice(0, index)),
  )
}

/** “…, and if it rains, …” and “…, and shops say they …” rule only themselves. */
function rulesFromBehind(after: string, { conditions, attributions }: Language): boolean {
  const own = after.replace(OWN_CONDITION, '').replace(WHEN_OF_TIME, '')
  if ([...own.matchAll(conditions)].some(({ 0: word, index }) => !isLate(own, word, index)))
    return true
  return [...own.matchAll(attributions)].some(
    ({ 0: says, index }) =>
      TOLD.test(says) || startsPart(own, index) || !TELLS.test(own.slice(index + says.length)),
  )
}

/** “Was filed in a folder that nobody opened until noon”: a time within its own clause. */
function isLate(text: string, word: string, index: number): boolean {
  return /^(?:until|once|when|whenever)$/i.test(word) && !startsPart(text, index)
}

function startsPart(text: string, index: number): boolean {
  return /(?:^|[,;:–—])\s*$/u.test(text.slice(0, index))
}

/** Verbs that take a listener: “told the commission” does not say what was told. */
const TOLD = /^(?:told|tells|warn|accus|agree|according|in the words)/i

/** “… was the 5.10 on Sunday, when two shifts overlap”: it describes that time alone. */
const WHEN_OF_TIME =
  /(?<=(?:day|week|month|year|morning|evening|night|spring|summer|autumn|winter|(?:19|20)\d\d)), when /gi

const OWN_CONDITION = /^(?:and|but|so|or) (?:if|when|once|until|unless) (?=.*,)/iu

/** What is said, and nothing about when or where it was said. */
const TELLS =
  /^,? (?:que|qu['’][a-zß-ɏ]+|dass|that|they|he|she|it|the|their|his|her|its|a|an|there|mostly)(?= )/iu

/** True for a claim that the rest of its sentence takes back: it is half of what is said. */
export function isHalf({ clause, after }: Candidate, language: Language | undefined): boolean {
  if (language === undefined) return false
  if (language.contrasts.test(after) || LATER.test(after)) return true
  return clause.search(language.negations) >= 0 && INSTEAD.test(after)
}

/** “Two in ten would pass; last year it was five” */
const LATER =
  /^(?:last year|this year|by (?:now|then|\d{4})|today|now|in (?:19|20)\d\d|voriges Jahr|letztes Jahr|dieses Jahr|heute|inzwischen|mittlerweile|l[’']an dernier|aujourd[’']hui|désormais|el año pasado|este año|hoy|ahora)(?![a-zß-ɏ])/iu

/** “The choice isn’t between thirsty and frugal; it’s between …”: what is so instead. */
const INSTEAD =
  /^(?:it(?:[’']s| is| was)|they(?:[’']re| are| were)|(?:he|she)(?:[’']s| is| was)|es ist|es war|er ist|sie (?:ist|sind)|sondern|c[’']est|c[’']était|ce sont|il s[’']agit|es (?:el|la|un|una|que)|son|sino)(?![a-zß-ɏ])/iu
