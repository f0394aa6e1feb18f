import type { Article } from './article.ts'
import { draftContent } from './draft.ts'
import { reportImport } from './report.ts'
import { findTakeaways } from './takeaways.ts'
import { writeContent } from './write.ts'

/** An imported article: the text of its content file, and what there is to say about it. */
export interface Imported {
  readonly content: string
  readonly report: readonly string[]
}

/** Turns an article into a content file; `file` is its name, where it has one. */
export async function importArticle(article: Article, file: string | undefined): Promise<Imported> {
  const found = findTakeaways(article)
  const title = found.title === '' ? nameOf(file) : found.title
  const draft = await draftContent({ ...found, title }, file)
  return { content: writeContent(draft), report: reportImport(found, draft) }
}

function nameOf(file: string | undefined): string {
  const words = (file ?? 'Untitled')
    .replace(/\.\w+$/, '')
    .replace(/[-_.]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
