import type { Candidate } from './candidate.ts'
import { findGaps, type Gap, isCoordinated } from './gaps.ts'
import { has, hasTense, isClause } from './grammar.ts'
import type { Language } from './languages/language.ts'
import type { Word } from './words.ts'

/**
 * What to look at in a sentence with words left out. Without a remark are only the ways of shortening
 * that were found safe: a word that ties it to the one before, brackets, what “which” and its like add,
 * and another main clause, each without a number and a negation.
 */
export function doubtsOfShortening(candidate: Candidate, language: Language): string[] {
  const gaps = findGaps(candidate).filter((gap) => !isSmall(gap, candidate, language))
  const [gap, ...others] = gaps
  if (gap === undefined) return []
  const telling = gaps.find((one) => tellsMore(one, candidate, language))
  if (telling !== undefined) return [`left out with it: “${telling.text}”`]
  if (others.length === 0 && isSafe(gap, candidate, language)) return []
  return ['it is a part of its sentence: compare it with the notes']
}

/** Brackets, a word in the middle, or what ties the sentence to the one before. */
function isSmall({ from, to, text }: Gap, { words }: Candidate, language: Language): boolean {
  const isBracketed = words[from]?.before.includes('(') === true
  const isMarker = from === 0 && language.markers.exec(`${text} `)?.[0].trim() === text
  return isBracketed || isMarker || to - from === 1
}

/** A number, a negation or a “but” that belongs to the same claim. */
function tellsMore({ from, text }: Gap, { words, kept }: Candidate, language: Language): boolean {
  if (from < (kept[0] ?? 0)) return false
  if (isCoordinated(text) || isDeed(words, from)) return true
  if (BACK.test(text) && text.search(language.negations) >= 0) return true
  const isAdded =
    language.additions.test(text) || ADDED.test(text) || sharesSubject(words, from, language)
  if (!isAdded || REASON.test(text)) return false
  return /\p{N}/u.test(text) || text.search(language.negations) >= 0 || LIMITS.test(text)
}

/** “Rose at Wood End, fell at St Hilda’s”: the next of several verbs of one subject. */
function isDeed(words: readonly Word[], from: number): boolean {
  const first = words[from]
  const isAfterComma = words[from - 1]?.after.includes(',') === true
  return isAfterComma && first !== undefined && has(first, 'PastTense') && hasTense(words, from)
}

/** “…, and no sensor had anything to say about that” */
const BACK = /(?<![a-zß-ɏ])(?:about|of|to|with|by|for|against) (?:that|this|it|them)$/iu

/** “, but …”, a dash, or what was done besides. */
const ADDED =
  /^(?:but|yet|aber|doch|jedoch|mais|pero|sino|though|some of|most of|many of|all of|none of|both of|each of|half of|few of|one of)(?![a-zß-ɏ])/iu

/** A reason explains, and takes nothing back. */
const REASON =
  /^(?:because|since|thanks to|due to|weil|da|parce qu[e'’]|car|puisqu[e'’]|porque|ya que|debido a|gracias a)(?![a-zß-ɏ])/iu

const LIMITS =
  /^(?:but|yet|although|though|even though|while|whereas|despite|in spite of|unless|aber|doch|obwohl|obgleich|während|mais|alors que|tandis que|bien qu[e'’]|même si|malgré|pero|aunque|mientras que|a pesar de)(?![a-zß-ɏ])/iu

/** “… and has so far managed about 75,000” */
function sharesSubject(words: readonly Word[], from: number, { verbs }: Language): boolean {
  const [joint, verb] = words.slice(from, from + 2)
  return (
    /^(?:and|und|et|y|e)$/i.test(joint?.core ?? '') && verb !== undefined && isVerb(verb, verbs)
  )
}

function isVerb(word: Word, verbs: RegExp): boolean {
  if (word.tags.size === 0) return word.core.search(verbs) === 0
  return has(word, 'Verb', 'Adverb', 'Auxiliary')
}

function isSafe(gap: Gap, candidate: Candidate, language: Language): boolean {
  const { words, kept } = candidate
  const own = words.slice(gap.from, gap.to)
  if (gap.from < (kept[0] ?? 0)) return leavesWholeClause(gap, candidate, language)
  if (language.additions.test(gap.text) || sharesSubject(words, gap.from, language)) return true
  return words[gap.from - 1]?.after.includes(',') === true && own.length <= MANY
    ? !isNextClause(own, gap, language) || !sharesVerb(own, words.slice(0, gap.from))
    : isNextClause(own, gap, language) && !sharesVerb(own, words.slice(0, gap.from))
}

/** More words between commas than an apposition or a participle has are another clause. */
const MANY = 7

/** “…, and the others wished it gone” */
function isNextClause(own: readonly Word[], { text }: Gap, { verbs }: Language): boolean {
  const rest = own.slice(/^(?:and|und|et|y|denn|so)$/i.test(own[0]?.core ?? '') ? 1 : 0)
  return own.some(({ tags }) => tags.size > 0) ? isClause(rest) : text.search(verbs) > 0
}

/** A clause in front that another one does not hang on: no “if”, “but” or “because”, no order. */
function leavesWholeClause(gap: Gap, { words }: Candidate, language: Language): boolean {
  const own = words.slice(gap.from, gap.to)
  const last = own.at(-1)
  const isJoined = /^(?:and|und|et|y)$/i.test(last?.core ?? '') || /[;:]/.test(last?.after ?? '')
  return isJoined && !HANGS.test(gap.text) && isNextClause(own, gap, language)
}

const HANGS =
  /(?<![a-zß-ɏ])(?:but|because|since|so that|aber|weil|denn|mais|car|parce qu[e'’]|pero|porque)(?![a-zß-ɏ])/iu

/** “The society wished to keep it, and the others wished it gone”: either is half. */
function sharesVerb(own: readonly Word[], others: readonly Word[]): boolean {
  const verbs = others.filter((word) => has(word, 'Verb') && word.core.length > 4)
  return own.some((word) => verbs.some(({ core }) => core === word.core))
}
