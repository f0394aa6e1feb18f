import type { Candidate } from './candidate.ts'
import { contentWords } from './content-words.ts'
import { isNoun } from './grammar.ts'
import type { Topic } from './score.ts'

/**
 * “The leaflet”, where a sentence above brought it up, and neither the headline nor a point above says
 * what it is; undefined without such a noun.
 */
export function findAnaphor(
  { at, text, words }: Candidate,
  above: readonly Candidate[],
  { headline, language, sentences }: Topic,
): string | undefined {
  const told = contentWords(sentences.slice(0, at).join(' '), language)
  const shown = contentWords(above.map((point) => point.text).join(' '), language)
  return [...text.matchAll(DEFINITE)].find(({ 0: found, index, 1: noun, 2: name = '' }) => {
    const [stem = ''] = contentWords(noun ?? name, language)
    const own = contentWords(text.slice(0, index), language)
    const next = /^ (\p{L}+)/u.exec(text.slice(index + found.length))?.[1]
    if (words.some((word) => word.core === next && isNoun(word))) return false
    return told.has(stem) && ![headline, shown, own].some((words) => words.has(stem))
  })?.[0]
}

/** An article and its noun, with nothing behind that says which one; French puts one before any noun. */
const DEFINITE =
  /(?<!\p{L})(?:[Tt]he (\p{L}{3,})|(?:der|die|das|den|dem|des|Der|Die|Das|Den|Dem|Des) (\p{Lu}\p{L}{2,}))(?!\p{L})(?! (?:\p{N}|of|that|which|who|in|on|at|for|to|with|from|between|by|der|des|von|vom|für|mit|zu|zum|zur|im|bei|am|aus)(?!\p{L}))/gu
