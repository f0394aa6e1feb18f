import type { ReadArticle } from './article.ts'
import { draftContent } from './draft.ts'
import { type ImportedPicture, placePictures } from './pictures.ts'
import { loadTagger } from './points/tagger.ts'
import { reportImport } from './report.ts'
import { findTakeaways } from './takeaways.ts'
import { writeContent } from './write.ts'

/** An imported article: the text of its content file, its pictures, and what there is to say. */
export interface Imported {
  readonly content: string
  readonly pictures: readonly ImportedPicture[]
  readonly report: readonly string[]
}

/** Turns an article into a content file; `name` is the file’s name without its extension. */
export async function importArticle(
  { article, file, pictures: found }: ReadArticle,
  name: string,
): Promise<Imported> {
  const { blocks, pictures, missing } = placePictures(article.blocks, found, name)
  const structure = findTakeaways({ ...article, blocks })
  const title = structure.title === '' ? nameOf(file) : structure.title
  const draft = draftContent({ ...structure, title }, file, await loadTagger(structure.lang))
  const report = [
    ...(article.remarks ?? []),
    ...reportImport(structure, draft),
    ...missing.map((picture) => `A picture is not in the file or beside it: ${picture}`),
  ]
  return { content: writeContent(draft), pictures, report }
}

function nameOf(file: string | undefined): string {
  const words = (file ?? 'Untitled')
    .replace(/\.\w+$/, '')
    .replace(/[-_.]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
