import type { Language } from './languages/language.ts'
import { type Part, placesOf, textOf } from './parts.ts'
import type { Word } from './words.ts'

/**
 * Main clauses that “und”, “et” or their like join behind a comma. Only where each has a verb that is
 * known, and the first has no comma that might open a clause which “und” goes on with.
 */
export function splitClauses(
  words: readonly Word[],
  parts: readonly Part[],
  language: Language,
): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last === undefined) groups.push([part])
    else if (isWhole(words, last, language) && startsClause(words, part, language))
      groups.push([part])
    else last.push(part)
  }
  return groups
}

/** “Wer nicht umzieht, kauft wenig” is a main clause, too: its verb stands behind the comma. */
function isWhole(
  words: readonly Word[],
  [first, second, ...more]: readonly Part[],
  language: Language,
) {
  if (first === undefined) return false
  if (second === undefined) return isClause(words, [first], language)
  const others = [second, ...more]
  if (isClause(words, [first], language) && others.every((part) => isPhrase(words, part, language)))
    return true
  return more.length === 0 && textOf(words, second).search(language.verbs) === 0
}

/** “…, sans aucune fenêtre, …”: a phrase between commas opens no clause. */
function isPhrase(words: readonly Word[], part: Part, language: Language): boolean {
  const text = textOf(words, part)
  return PREPOSITION.test(text) && text.search(language.verbs) < 0
}

const PREPOSITION =
  /^(?:sans|avec|dans|à|au|aux|en|pour|sur|sous|chez|par|après|avant|depuis|ohne|mit|in|im|am|an|auf|nach|seit|vor|bei|für|trotz|sin|con|en|a|por|para|tras|desde) /i

/** “Hat vier Häuser geschlossen und verkauft …”: the first verb with what belongs to it is enough. */
export function firstVerb(
  words: readonly Word[],
  parts: readonly Part[],
  language: Language,
): Part[][] {
  const places = parts.flatMap(placesOf)
  const cut = places.findIndex((at, place) => {
    const isJoint = language.and.test(words[at]?.core ?? '') && words[at - 1]?.after === ''
    if (!isJoint || (words[at + 1]?.core ?? '').search(language.verbs) !== 0) return false
    const before = places.slice(0, place).map((one) => words[one]?.core)
    return before.slice(1, -2).join(' ').search(language.verbs) >= 0
  })
  const end = places[cut]
  if (end === undefined) return []
  const kept = parts.filter((part) => part.from < end)
  return [kept.map((part) => ({ ...part, to: Math.min(part.to, end) }))]
}

function startsClause(words: readonly Word[], part: Part, language: Language): boolean {
  const isSaid = /[“„«»"]/.test(words[part.from]?.before ?? '')
  const isSplit = !isSaid && /[;:]\s*$/.test(words[part.from - 1]?.after ?? '')
  return (isSplit || language.joints.test(textOf(words, part))) && isClause(words, [part], language)
}

function isClause(words: readonly Word[], [part]: readonly Part[], language: Language): boolean {
  if (part === undefined) return false
  const text = textOf(words, part)
  return text.search(language.verbs) > 0 && text.search(language.conditions) !== 0
}
