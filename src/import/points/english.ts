import type { Clause } from './clause.ts'
import { isAddition, isMarker } from './english-additions.ts'
import { has, hasTense, isClause, isNoun, isSubordinator } from './grammar.ts'
import { type Part, placesOf, splitParts, textOf } from './parts.ts'
import type { Word } from './words.ts'

/** The clauses of a tagged English sentence; each can lose its additions, never words of its core. */
export function compressEnglish(words: readonly Word[]): Clause[] {
  const parts = joinLists(words, splitParts(words))
  const groups = groupClauses(words, parts)
  return (groups.length < 2 ? [parts] : [parts, ...groups])
    .flatMap((group) => [group, ...firstDeed(words, group)])
    .map((group) => clauseOf(words, group))
}

/** "Musk had some power over Trump and was trying …": the first verb with its object is enough. */
function firstDeed(words: readonly Word[], parts: readonly Part[]): Part[][] {
  const at = parts.findLastIndex((part) => !isAddition(words, part))
  const part = parts[at]
  if (part === undefined) return []
  const own = words.slice(part.from, part.to)
  const cut = own.findLastIndex(
    ({ core }, place) => /^and$/i.test(core) && isSecondDeed(own, place),
  )
  return cut < 0 ? [] : [[...parts.slice(0, at), { ...part, to: part.from + cut }]]
}

function clauseOf(words: readonly Word[], parts: readonly Part[]): Clause {
  const core = parts.filter((part) => !isAddition(words, part))
  return {
    places: parts.flatMap(placesOf),
    core: core.flatMap(placesOf),
    versions: shortenParts(words, parts),
  }
}

/** "Inflation, taxes, and energy" is one part: nothing may be taken out of a list. */
function joinLists(words: readonly Word[], parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts.toReversed()) {
    const next = joined.at(-1)
    if (next !== undefined && continuesList(words, part, next)) {
      joined[joined.length - 1] = { ...part, to: next.to, isBracketed: false }
    } else joined.push(part)
  }
  return joined.reverse()
}

function continuesList(words: readonly Word[], part: Part, next: Part): boolean {
  const start = words.slice(next.from, next.to)
  if (!/,/.test(words[part.to - 1]?.after ?? '') || next.isBracketed || part.isBracketed)
    return false
  if (/^(?:and|or|nor)$/i.test(start[0]?.core ?? '')) {
    return !isClause(start.slice(1)) && !(start[1] && isSubordinator(start[1]))
  }
  return (
    /,\s(?:and|or)\s/i.test(textOf(words, next)) &&
    !isClause(start) &&
    !startsAnew(words, part, next)
  )
}

/** True where a list of its own follows: "…, insisting on visas, and checks". */
function startsAnew(words: readonly Word[], part: Part, next: Part): boolean {
  if (isAddition(words, part)) return true
  return isAddition(words, next) && !/ing$/.test(words[part.to - 1]?.core ?? '')
}

/** Main clauses that "and", "but", "so" or a semicolon joins: each could be a point of its own. */
function groupClauses(words: readonly Word[], parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const [at, part] of parts.entries()) {
    const last = groups.at(-1)
    if (last === undefined || (startsClause(words, parts, at) && hasClause(words, last)))
      groups.push([part])
    else last.push(part)
  }
  return groups
}

function hasClause(words: readonly Word[], parts: readonly Part[]): boolean {
  return parts.some(({ from, to }) => isClause(withoutJoint(words.slice(from, to))))
}

function startsClause(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part === undefined) return false
  const own = words.slice(part.from, part.to)
  const mark = words[part.from - 1]?.after ?? ''
  const isJoined = JOINT.test(own[0]?.core ?? '') && !endsList(words, parts, at)
  if (isJoined && own[1] !== undefined && isSubordinator(own[1])) return true
  return (
    (isJoined || mark.includes(';') || followsMarker(words, parts, at)) &&
    isClause(withoutJoint(own))
  )
}

/** "…, specifically, the event began late": the marker stands for an "and". */
function followsMarker(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]
  return before !== undefined && at > 1 && isMarker(words, before)
}

/** In "A, B, and C were discussed" the last part looks like a clause, but B has no verb. */
function endsList(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]
  if (before === undefined || at < 2 || isAddition(words, before)) return false
  return !words.slice(before.from, before.to).some((_, place, own) => hasTense(own, place))
}

function withoutJoint(words: readonly Word[]): readonly Word[] {
  return JOINT.test(words[0]?.core ?? '') ? words.slice(1) : words
}

const JOINT = /^(?:and|but|so|yet)$/i

/** Every version of these parts with some of the additions left out, the longest first. */
function shortenParts(words: readonly Word[], parts: readonly Part[]): number[][] {
  const telling = parts.filter((part) => !isMarker(words, part))
  const additions = telling.filter((part) => isAddition(words, part)).slice(0, 6)
  const versions = subsets(additions).map((left) =>
    telling.filter((part) => !left.includes(part)).flatMap(placesOf),
  )
  return versions.flatMap((kept) => trimWords(words, kept))
}

/** All ways to leave some of them out, nothing at all first. */
function subsets<T>(items: readonly T[]): T[][] {
  const [first, ...others] = items
  if (first === undefined) return [[]]
  const rest = subsets(others)
  return [...rest, ...rest.map((some) => [first, ...some])]
}

/** Also without the word that ties it to the sentence before, without fillers and late adjuncts. */
function trimWords(words: readonly Word[], kept: readonly number[]): number[][] {
  const start = kept.findIndex((at) => !JOINTS.test(words[at]?.core ?? ''))
  const plain = kept
    .slice(Math.max(start, 0))
    .filter((at) => !FILLERS.test(words[at]?.core ?? '') || words[at]?.after !== '')
  const tail = LATE_ADJUNCT.exec(plain.map((at) => words[at]?.core).join(' '))?.[0]
  const short = tail === undefined ? [] : [plain.slice(0, -tail.trim().split(' ').length)]
  return [plain, ...short]
}

function isSecondDeed(own: readonly Word[], cut: number): boolean {
  const next = own.findIndex((word, at) => at > cut && !has(word, 'Adverb'))
  const verb = own.findIndex((_, at) => at > 0 && hasTense(own, at))
  const object = own[cut - 1]
  if (!hasTense(own, next) || verb < 0 || object === undefined || cut - verb < 3) return false
  const isPlainTense = has(own[next] ?? object, 'PastTense', 'Copula', 'Auxiliary', 'Modal')
  return isPlainTense && isClause(own.slice(0, cut)) && (isNoun(object) || has(object, 'Date'))
}

const JOINTS = /^(?:and|but|so|yet|still|also|hence|thus|such)$/i

const FILLERS =
  /^(?:also|actually|really|indeed|simply|basically|therefore|thus|accordingly|consequently|essentially|certainly|truly)$/i

const LATE_ADJUNCT =
  / (?:in the future|earlier this (?:year|month|week)|later this (?:year|month|week)|at the same time|as well|of course|after all|in this (?:case|respect)|(?:because|as (?:it|he|she|they)|in order to|so that|due to|because of|thanks to|as part of) (?:\S+ ){0,19}\S+)$/i
