import type { Candidate } from './candidate.ts'
import { contentWords } from './content-words.ts'
import { hasTense, isNoun } from './grammar.ts'
import type { Topic } from './topic.ts'
import type { Word } from './words.ts'

/**
 * “The leaflet”, where a sentence above brought it up, and neither the headline nor a point above says
 * what it is; undefined without such a noun.
 */
export function findAnaphor(
  { at, text, words }: Candidate,
  above: readonly Candidate[],
  { headline, title, language, sentences }: Topic,
): string | undefined {
  const told = contentWords(sentences.slice(0, at).join(' '), language)
  const shown = contentWords(above.map((point) => point.text).join(' '), language)
  const known = [headline, title, shown]
  return [...text.matchAll(DEFINITE)].find(({ 0: found, index, 1: noun, 2: name = '' }) => {
    const [stem = ''] = contentWords(noun ?? name, language)
    const own = contentWords(text.slice(0, index), language)
    const next = /^ (\p{L}+)/u.exec(text.slice(index + found.length))?.[1]
    if (words.some((word) => word.core === next && isNoun(word))) return false
    const isTold = told.has(stem) || (index === 0 && isLoneSubject(words))
    return isTold && ![...known, own].some((one) => one.has(stem))
  })?.[0]
}

/** “The losers are …”, “the charge was …”: a lone noun says nowhere which. */
function isLoneSubject([article, noun, verb, ...more]: readonly Word[]): boolean {
  if (article === undefined || noun === undefined || verb === undefined) return false
  if (!/^the$/i.test(article.core) || UNIQUE.test(noun.core) || noun.after !== '') return false
  return /^\p{Ll}/u.test(noun.core) && hasTense([article, noun, verb, ...more], 2)
}

/** There is only one, or everybody knows which. */
const UNIQUE =
  /^(?:government|council|state|city|town|village|country|nation|world|sun|moon|sky|sea|internet|web|police|army|church|court|mayor|president|minister|ministry|parliament|public|press|media|market|economy|climate|weather|law|poor|rich|elderly|young|old|past|future|rest|best|worst|brain|body|heart|union|opposition|majority|minority|population|industry|sector|company|bank|hospital|school|university|library|museum|railway|harbour|harbor|river|valley|region|number|share|average|median)s?$/i

/** An article and its noun, with nothing behind that says which one; French puts one before any noun. */
const DEFINITE =
  /(?<!\p{L})(?:[Tt]he (\p{L}{3,})|(?:der|die|das|den|dem|des|Der|Die|Das|Den|Dem|Des) (\p{Lu}\p{L}{2,}))(?!\p{L})(?! (?:\p{N}|of|that|which|who|in|on|at|for|to|with|from|between|by|der|des|von|vom|für|mit|zu|zum|zur|im|bei|am|aus)(?!\p{L}))/gu
