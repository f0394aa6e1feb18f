import type { Clause } from './clause.ts'
import type { Language } from './languages/language.ts'
import { type Part, placesOf, splitParts, textOf } from './parts.ts'
import type { Word } from './words.ts'

/** A sentence and shorter versions of it, found by its commas alone. */
export function compressAtCommas(words: readonly Word[], language: Language): Clause {
  const parts = splitParts(words)
  const core = withoutAdditions(words, parts, language).flatMap(placesOf)
  const whole = words.map((_, at) => at)
  const versions = [whole, core].map((kept) => withoutMarker(words, kept, language))
  return { places: whole, core, versions }
}

/** Without brackets and additions at the end: one in the middle could be what the verb needs. */
function withoutAdditions(
  words: readonly Word[],
  parts: readonly Part[],
  language: Language,
): Part[] {
  const plain = parts.filter(({ isBracketed }) => !isBracketed)
  const end = plain.findIndex((part, at) => at > 0 && language.additions.test(textOf(words, part)))
  return end < 0 ? plain : plain.slice(0, end)
}

/** Without whole words at the start that tie the sentence to the one before. */
function withoutMarker(
  words: readonly Word[],
  kept: readonly number[],
  language: Language,
): readonly number[] {
  const written = kept.map((at) => (words[at]?.core ?? '') + (words[at]?.after ?? ''))
  const marker = language.markers.exec(written.join(' '))?.[0].trim() ?? ''
  const count = marker.split(/\s+/).length
  return marker !== '' && written.slice(0, count).join(' ') === marker ? kept.slice(count) : kept
}
