import type { Clause } from './clause.ts'
import { compressAtCommas } from './commas.ts'
import { compressEnglish } from './english.ts'
import { isEnglish, languageOf } from './languages/languages.ts'
import { correctTags } from './tag-corrections.ts'
import type { Tagger } from './tagger.ts'
import { splitWords, type Word, writeWords } from './words.ts'

/** A sentence, or what is left of it when some words are left out: it could become a point. */
export interface Candidate {
  /** The place of its sentence in the section, and that sentence. */
  readonly at: number
  readonly sentence: string
  readonly text: string
  readonly words: readonly Word[]
  readonly kept: readonly number[]
  /** The clause that its words were taken from, with and without its additions. */
  readonly clause: string
  readonly core: string
  /** The rest of the sentence, where something may stand that holds for all of it. */
  readonly before: string
  readonly after: string
}

/** Everything that the sentences of a section could be shortened to. */
export function listCandidates(
  sentences: readonly string[],
  lang: string,
  tag: Tagger | undefined,
): Candidate[] {
  return sentences.flatMap((sentence, at) =>
    sentence === '' || sentence.length > LONGEST_SENTENCE ? [] : shorten(sentence, at, lang, tag),
  )
}

/** In characters: of a longer one no short version was ever true to it. */
const LONGEST_SENTENCE = 600

function shorten(sentence: string, at: number, lang: string, tag: Tagger | undefined): Candidate[] {
  const plain = splitWords(sentence)
  const words = correctTags(tag?.(plain, sentence) ?? plain)
  const clauses = clausesOf(words, lang)
  const seen = new Set<string>()
  return clauses.flatMap((clause) =>
    clause.versions
      .map((kept) => candidateOf({ sentence, at, words }, clause, kept))
      .filter(({ text }) => !seen.has(text) && seen.add(text)),
  )
}

function clausesOf(words: readonly Word[], lang: string): readonly Clause[] {
  const whole = words.map((_, at) => at)
  const language = languageOf(lang)
  const isTagged = words.some(({ tags }) => tags.size > 0)
  if (language === undefined || (isEnglish(lang) && !isTagged)) {
    return [{ places: whole, core: whole, versions: [whole] }]
  }
  return isEnglish(lang) ? compressEnglish(words) : compressAtCommas(words, language)
}

function candidateOf(
  from: Pick<Candidate, 'sentence' | 'at' | 'words'>,
  clause: Clause,
  kept: readonly number[],
): Candidate {
  const first = clause.places[0] ?? 0
  const last = clause.places.at(-1) ?? 0
  const write = (places: readonly number[]) => writeWords(from.words, places)
  const all = from.words.map((_, at) => at)
  return {
    ...from,
    kept,
    text: writePoint(from.words, kept),
    clause: write(clause.places),
    core: write(clause.core),
    before: write(all.slice(0, first)),
    after: write(all.slice(last + 1)),
  }
}

/** A point has no full stop at its end, but for the one of “p.m.” */
function writePoint(words: readonly Word[], kept: readonly number[]): string {
  return writeWords(words, kept).replace(/(?<!(?<!\p{L})(?:\p{L}\.)+\p{L})[.。]+(?=["”’»)]*$)/u, '')
}
