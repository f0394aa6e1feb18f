import { has, hasTense, isClause, isNoun, isSubordinator } from './grammar.ts'
import { ENGLISH } from './languages/en.ts'
import { type Part, textOf } from './parts.ts'
import type { Word } from './words.ts'

/** True for a part that tells more about the clause without being needed for its truth. */
export function isAddition(words: readonly Word[], part: Part): boolean {
  const own = words.slice(part.from, part.to)
  const first = own[0]
  if (first === undefined) return false
  const text = textOf(words, part)
  if (isOtherHalf(words, part)) return false
  if (part.isBracketed || isMarker(words, part)) return true
  if (ENGLISH.additions.test(text)) return !isConcealedSubject(words, part)
  const before = words.slice(0, part.from)
  return (
    isShare(own, before) ||
    isParticiple(own, before) ||
    isApposition(words, part) ||
    isTime(words, part) ||
    SPAN.test(text)
  )
}

/** “…; during a good one, twice”: behind a semicolon a half without a verb stays or goes as a whole. */
function isOtherHalf(words: readonly Word[], part: Part): boolean {
  const start = words.slice(0, part.from).findLastIndex(({ after }) => after.includes(';'))
  if (start < 0) return false
  const end = words.findIndex(({ after }, at) => at > start && after.includes(';'))
  const half = words.slice(start + 1, end < 0 ? words.length : end + 1)
  return !half.some((_, at) => hasTense(half, at))
}

/** “…, some of them missing since the 1990s”: it has no verb of its own. */
function isShare(own: readonly Word[], before: readonly Word[]): boolean {
  const text = own.map(({ core }) => core).join(' ')
  if (before.length === 0 || !/^(?:\S+ ){1,3}of (?:them|which|whom)(?: |$)/i.test(text))
    return false
  return /of them/i.test(text) ? !own.some((_, at) => hasTense(own, at)) : true
}

/** A part that starts with "like" or "which" at the start of the sentence may be its subject. */
function isConcealedSubject(words: readonly Word[], part: Part): boolean {
  return (
    part.from === 0 && (part.to === words.length || !/,$/.test(words[part.to - 1]?.after ?? ''))
  )
}

/** "Saying that …", "now permanently banned by …": a verb form without a subject. */
function isParticiple(words: readonly Word[], before: readonly Word[]): boolean {
  const verb = words.find(
    (word) => !has(word, 'Adverb') && !/^(?:once|now|then|already)$/i.test(word.core),
  )
  if (verb === undefined || RESTRICTIVE.test(verb.core) || NO_FORM.test(verb.core)) return false
  if (has(verb, 'Gerund') || /^\p{L}{2,}ing$/u.test(verb.core))
    return !isGerundSubject(words) && !isGerundList(before)
  const next = words.slice(words.indexOf(verb) + 1).find((word) => !has(word, 'Adverb'))
  return (
    has(verb, 'PastTense', 'Participle') &&
    /^(?:by|in|on|to|from|at|with|for|as)$/i.test(next?.core ?? '')
  )
}

/** These only end like the form. */
const NO_FORM = /^(?:during|(?:no|some|any|every)?thing|morning|evening|spring|king)$/i

/** “Starting wages are …”, “going to bed late cost …”, but not “saying prices are …”: it is the subject. */
function isGerundSubject(words: readonly Word[]): boolean {
  const verb = words.findIndex((_, at) => at > 1 && hasTense(words, at))
  if (verb < 0 || SAYING.test(words[0]?.core ?? '')) return false
  return words.slice(1, verb).every((word) => !isSubordinator(word) && !has(word, 'Pronoun'))
}

/** “Has tried marking men, marking zones …”: one of several is no addition. */
function isGerundList(before: readonly Word[]): boolean {
  const ends = (at: number) => at < before.length - 1 && /[,;:–—]/.test(before[at]?.after ?? '')
  const start = before.findLastIndex((_, at) => ends(at))
  return before.slice(start + 1).some(({ core }, at) => at > 0 && FORM.test(core))
}

/** A word that ends like the form, and is no common noun. */
const FORM =
  /^(?!(?:building|morning|evening|meeting|thing|(?:no|some|any|every)thing|king|spring|ceiling|funding|housing|parking|wedding)$)[a-zß-ɏ]{2,}ing$/iu

const SAYING =
  /^(?:saying|noting|adding|arguing|insisting|claiming|showing|meaning|hoping|fearing)$/i

const RESTRICTIVE =
  /^(?:excluding|including|assuming|given|provided|barring|considering|depending|regarding|concerning|compared|adjusted|measured|using|according|excepting|failing|pending)$/i

/** "…, a document widely shared by Democrats(,)": a noun phrase that explains the noun before it. */
function isApposition(words: readonly Word[], part: Part): boolean {
  const before = words[part.from - 1]
  const own = words.slice(part.from, part.to)
  if (before === undefined || !isNoun(before) || !/,\s*$/.test(before.after)) return false
  if (/^(?:and|or)$/i.test(words[part.to]?.core ?? '')) return false
  if (isListEnd(words, part) || isObject(words, part)) return false
  if (/^an? (?:\S+ ){1,3}?(?:that|which|who) /i.test(textOf(words, part))) return true
  return /^(?:a|an|the)$/i.test(own[0]?.core ?? '') && own.length > 1 && !isClause(own)
}

/** “A phone, a spreadsheet and a prayer”: the last two of a list explain nothing. */
function isListEnd(words: readonly Word[], part: Part): boolean {
  const own = words.slice(part.from, part.to)
  const joint = own.findIndex(({ core }) => /^(?:and|or)$/i.test(core))
  if (joint < 1) return false
  const isNamed = /^(?:a|an|the|some|\p{N}+)$/iu.test(own[joint + 1]?.core ?? '')
  return isNamed && !own.slice(0, joint).some((word) => isSubordinator(word) || has(word, 'Verb'))
}

/** “Began to print, once a quarter, a list of all”: the verb before the comma waits for it. */
function isObject(words: readonly Word[], part: Part): boolean {
  const comma = words.slice(0, part.from - 1).findLastIndex(({ after }) => /,\s*$/.test(after))
  const verb = words[comma]
  return verb !== undefined && has(verb, 'Verb') && !has(verb, 'Noun')
}

/** “Four years ago, when snow closed half of them”: what follows a time only describes it. */
function isTime(words: readonly Word[], part: Part): boolean {
  const before = words[part.from - 1]
  if (before === undefined || !/^when$/i.test(words[part.from]?.core ?? '')) return false
  return has(before, 'Date') || /^ago$/i.test(before.core)
}

/** “…, almost four hours before the river rose”: how long it was. */
const SPAN =
  /^(?:(?:almost|about|nearly|some|just|only|more than|less than) )?(?:\p{N}+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:before|after|later|earlier|longer|sooner)(?![a-zß-ɏ])/iu

/** "However", "in this case": a part that only ties its sentence to the one before; “LEEDS —”, where it was written. */
export function isMarker(words: readonly Word[], part: Part): boolean {
  const isPlace = part.from === 0 && /[–—]/.test(words[part.to - 1]?.after ?? '')
  const text = textOf(words, part)
  return text.replace(ENGLISH.markers, '') === '' || (isPlace && /^[\p{Lu}.,\s]{4,}$/u.test(text))
}
