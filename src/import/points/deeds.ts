import { isAddition } from './english-additions.ts'
import { has, hasTense, isClause, isHelper, isNoun, isSubordinator } from './grammar.ts'
import { ENGLISH } from './languages/en.ts'
import { type Part, splitParts } from './parts.ts'
import type { Word } from './words.ts'

/** “Musk had some power over Trump and was trying …”: the first verb with its object is enough. */
export function firstDeed(words: readonly Word[], parts: readonly Part[]): Part[][] {
  const from = startOf(words, parts)
  const cut = findSecondDeed(words.slice(from, parts.at(-1)?.to))
  if (cut === undefined) return []
  const end = from + cut
  const kept = parts.filter((part) => part.from < end)
  const listed = kept.findIndex(
    ({ from: start }) => start > from && startsDeed(words.slice(start, end)),
  )
  return [
    (listed < 0 ? kept : kept.slice(0, listed)).map((part) => ({
      ...part,
      to: Math.min(part.to, end),
    })),
  ]
}

/** “Bought sirens, hired guards, and closed the gate”: also the one in the middle is a deed. */
function startsDeed([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined || !has(first, 'PastTense')) return false
  return !/^by$/i.test(second.core)
}

/** The places of the subject and of the second verb with all that follows, where that is as safe. */
export function secondDeed(words: readonly Word[], parts: readonly Part[]): number[] | undefined {
  const from = startOf(words, parts)
  const own = words.slice(from)
  const cut = findSecondDeed(own)
  if (cut === undefined) return undefined
  const verb = own.findIndex((_, at) => hasTense(own, at))
  const isShared = isPlainSubject(own.slice(0, verb)) && isPlainDeed(own.slice(0, cut), verb)
  if (!isShared || !agrees(own[verb], own[cut + 1])) return undefined
  if (
    splitParts(own.slice(0, cut)).some(
      ({ from: start }) => start > 0 && startsDeed(own.slice(start)),
    )
  )
    return undefined
  return own.flatMap((_, at) => (at < verb || at > cut ? [from + at] : []))
}

/** Where the clause starts behind what is only added to it. */
function startOf(words: readonly Word[], parts: readonly Part[]): number {
  return parts.find((part) => !isAddition(words, part))?.from ?? 0
}

/** The place of the “and” before a verb that has the subject of the verb before it. */
function findSecondDeed(own: readonly Word[]): number | undefined {
  const at = own.findIndex(({ core }, place) => /^and$/i.test(core) && isSecondDeed(own, place))
  return at < 0 ? undefined : at
}

function isSecondDeed(own: readonly Word[], cut: number): boolean {
  const next = own.findIndex((word, at) => at > cut && !has(word, 'Adverb'))
  const verb = own.findIndex((_, at) => at > 0 && hasTense(own, at))
  const object = own[cut - 1]
  if (!hasTense(own, next) || verb < 0 || object === undefined || cut - verb < 3) return false
  if (!isClause(own.slice(0, cut))) return false
  const endsPart = /,$/.test(object.after)
  const endsOnName = isNoun(object) || has(object, 'Date', 'Value')
  // Behind a comma any word may end the first deed, and an auxiliary is no noun of a list.
  if (isHelper(own[next])) return endsOnName || endsPart
  if (has(own[next] ?? object, 'PastTense')) return endsOnName && !isInList(own, cut, next)
  return endsPart && isSecondAim(own.slice(verb, cut), own[next])
}

/** “Was able to stay calm, and touch on taxes”: the second verb hangs on the same “to”. */
function isSecondAim(deed: readonly Word[], next: Word | undefined): boolean {
  return (
    next !== undefined && has(next, 'Infinitive') && deed.some(({ core }) => /^to$/i.test(core))
  )
}

/** “Bonds, cash, and listed shares”: a verb form before a noun behind a comma may belong to a list. */
function isInList(own: readonly Word[], cut: number, next: number): boolean {
  const follower = own[next + 1]
  if (!/,$/.test(own[cut - 1]?.after ?? '')) return false
  return (
    follower === undefined ||
    !(has(follower, 'Determiner', 'Preposition', 'Value', 'Adverb') || isSubordinator(follower))
  )
}

/** Names alone: no verb, no comma, nothing that a phrase or a dependent clause begins with. */
function isPlainSubject(words: readonly Word[]): boolean {
  const [first] = words
  if (first === undefined || words.length > 8 || has(first, 'Preposition')) return false
  return words.every(
    (word) =>
      word.after === '' && !has(word, 'Verb') && !isSubordinator(word) && !has(word, 'Conjunction'),
  )
}

/** One verb, and nothing that says when, by whom or whether: the second would lose it. */
function isPlainDeed(words: readonly Word[], verb: number): boolean {
  const text = words.map(({ core }) => core).join(' ')
  const frames = [ENGLISH.negations, ENGLISH.conditions, ENGLISH.attributions]
  const verbs = words.filter(
    (word, at) => at > verb && hasTense(words, at) && !has(word, 'Participle'),
  )
  return verbs.length === 0 && frames.every((frame) => text.search(frame) < 0)
}

/** In “was caught and charged” the second verb needs the “was” of the first. */
function agrees(first: Word | undefined, second: Word | undefined): boolean {
  if (first === undefined || second === undefined) return false
  return (
    isHelper(second) || (!isHelper(first) && has(first, 'PastTense') && has(second, 'PastTense'))
  )
}
