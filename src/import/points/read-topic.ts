import type { Prose } from './key-points.ts'
import { languageOf } from './languages/languages.ts'
import { splitSentences } from './sentences.ts'
import { readSummary } from './summary.ts'
import type { Speech } from './tagger.ts'
import { isThesis } from './theses.ts'
import { findTopic, type Topic } from './topic.ts'

/** The sentences of a section, and what they are weighed against. */
export function readTopic(
  { headline, title = '', paragraphs, role = 'section', place = 'inside' }: Prose,
  { lang, manner = [] }: Speech,
): Topic {
  const told = paragraphs.map((paragraph) =>
    splitSentences(readSummary(paragraph) ?? paragraph, lang),
  )
  const sentences = told.flat()
  return findTopic(headline, sentences, {
    ...{ language: languageOf(lang), title, role, place, manner },
    summaries: findSummaries(paragraphs, sentences, lang),
    paragraphs: told.flatMap((own, number) => own.map(() => number)),
  })
}

/** The places of the sentences that the section itself says to be what it comes down to. */
function findSummaries(
  paragraphs: readonly string[],
  sentences: readonly string[],
  lang: string,
): ReadonlySet<number> {
  const summaries = paragraphs
    .flatMap((paragraph, at) => readSummary(paragraph) ?? findMaxim(paragraph, at, lang))
    .flatMap((summary) => splitSentences(summary, lang))
  return new Set(summaries.map((summary) => sentences.lastIndexOf(summary)))
}

/** A thesis that is a paragraph of its own, set in bold or apart maybe: what the paragraphs above come to. */
function findMaxim(paragraph: string, at: number, lang: string): string[] {
  if (at === 0 || !isThesis(paragraph)) return []
  return splitSentences(paragraph, lang).length === 1 ? [paragraph] : []
}
