import { draftContent } from '../../../src/import/draft.ts'
import type { Judge } from '../../../src/import/points/judge.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { type RatedArticle, structureOf } from './rated-articles.ts'

/** A rated sentence as the importer sees it. */
export interface Example {
  readonly article: RatedArticle
  readonly features: readonly string[]
  readonly stands: number
  readonly worth: number
}

/** The sentences of an article that the importer weighs, with their ratings. */
export async function listExamples(article: RatedArticle): Promise<Example[]> {
  const examples: Example[] = []
  const rated = new Map(
    article.parts.flatMap(({ paragraphs }) => paragraphs.flat()).map((one) => [one.text, one]),
  )
  const judge: Judge = (features, sentence) => {
    const rating = rated.get(sentence)
    if (rating !== undefined) examples.push({ article, features, ...rating })
    return { stands: 0, worth: 0, fit: 0, usable: 0 }
  }
  draftContent(structureOf(article), undefined, await loadTagger(article.lang), judge)
  return examples
}
