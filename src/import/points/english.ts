import type { Clause } from './clause.ts'
import { firstDeed, secondDeed } from './deeds.ts'
import { isAddition, isMarker } from './english-additions.ts'
import { hasTense } from './grammar.ts'
import { joinLists } from './lists.ts'
import { groupClauses } from './main-clauses.ts'
import { type Part, placesOf, splitParts } from './parts.ts'
import { withoutPurpose } from './purpose.ts'
import { joinTails } from './tails.ts'
import type { Word } from './words.ts'

/** The clauses of a tagged English sentence; each can lose its additions, never words of its core. */
export function compressEnglish(words: readonly Word[]): Clause[] {
  const second = secondDeed(words, splitParts(words))
  return [...clausesIn(words), ...(second === undefined ? [] : clausesAt(words, second))]
}

/** The clauses of some of the words, as if they were the whole sentence. */
function clausesAt(words: readonly Word[], places: readonly number[]): Clause[] {
  const back = (inner: readonly number[]) => inner.flatMap((at) => places[at] ?? [])
  const own = places.flatMap((at) => words[at] ?? [])
  return clausesIn(own).map(({ places: all, core, versions }) => ({
    places: back(all),
    core: back(core),
    versions: versions.map(back),
  }))
}

function clausesIn(words: readonly Word[]): Clause[] {
  const parts = joinTails(words, joinLists(words, splitParts(words)))
  const groups = groupClauses(words, parts)
  return (groups.length < 2 ? [parts] : [parts, ...groups])
    .flatMap((group) => [group, ...firstDeed(words, group)])
    .map((group) => clauseOf(words, group))
}

function clauseOf(words: readonly Word[], parts: readonly Part[]): Clause {
  const core = parts.filter((part) => !isAddition(words, part))
  return {
    places: parts.flatMap(placesOf),
    core: core.flatMap(placesOf),
    versions: shortenParts(words, parts),
  }
}

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
  const plain = kept.slice(Math.max(start, 0)).filter((at) => !isFiller(words, at))
  const tail = LATE_ADJUNCT.exec(plain.map((at) => words[at]?.core).join(' '))?.[0]
  const cut = tail === undefined ? [] : plain.slice(0, -tail.trim().split(' ').length)
  const short = cut.length > 0 && !endsOnRest(words, cut) ? [cut] : []
  return [plain, ...short, ...withoutPurpose(words, short[0] ?? plain)]
}

/** “…, some of them missing”: behind the last comma there is no verb that could do without its end. */
function endsOnRest(words: readonly Word[], kept: readonly number[]): boolean {
  const comma = kept.slice(0, -1).findLastIndex((at) => /,/.test(words[at]?.after ?? ''))
  const rest = kept.slice(comma + 1).flatMap((at) => words[at] ?? [])
  return comma >= 0 && !rest.some((_, at) => hasTense(rest, at))
}

function isFiller(words: readonly Word[], at: number): boolean {
  const { core = '', after = '' } = words[at] ?? {}
  if (/^instead$/i.test(core))
    return /^\.?$/.test(after) && !/^of$/i.test(words[at + 1]?.core ?? '')
  return FILLERS.test(core) && after === ''
}

const JOINTS = /^(?:and|but|so|yet|still|also|hence|thus|such)$/i

const FILLERS =
  /^(?:also|actually|really|indeed|simply|basically|therefore|thus|accordingly|consequently|essentially|certainly|truly)$/i

const LATE_ADJUNCT =
  / (?:in the future|earlier this (?:year|month|week)|later this (?:year|month|week)|at the same time|as well|of course|after all|in this (?:case|respect)|(?:because|as (?:it|he|she|they)|in order to|so that|due to|because of|thanks to|as part of|instead of|although|though|even though|while|whereas|after [a-zß-ɏ]+ing|since \S+) (?:\S+ ){0,19}\S+)$/iu
