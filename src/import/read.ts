import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { ReadArticle } from './article.ts'
import { readBytes } from './formats/formats.ts'
import { readPictures } from './read-pictures.ts'
import { refuse } from './refuse.ts'

/** No format takes more; text and pages have less room. */
const MAX_BYTES = 20_000_000

/** Reads an article from a file, or from standard input where `path` is `-`. */
export async function readArticle(path: string, shownPath: string): Promise<ReadArticle> {
  const isInput = path === '-'
  if (!isInput) checkFile(path, shownPath)
  const bytes = readFileSync(isInput ? 0 : path)
  const article = await readBytes(bytes, {
    file: shownPath,
    extension: isInput ? '' : extname(path).toLowerCase(),
  })
  if (article.blocks.length === 0) {
    throw refuse(shownPath, 'There is no text in this file.', 'Give takedeck the article itself.')
  }
  const pictures = readPictures(article.blocks, isInput ? undefined : path)
  return { article, file: isInput ? undefined : basename(path), pictures }
}

function checkFile(path: string, file: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw refuse(file, `There is no file ${file}.`, 'Check the path.')
  if (!stats.isFile()) throw refuse(file, `${file} is not a file.`, 'Name one article.')
  if (stats.size > MAX_BYTES)
    throw refuse(file, 'The file has more than 20 MB.', 'Cut it down to the article itself.')
}
