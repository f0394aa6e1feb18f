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
  const bytes = isInput ? await readInput() : readFileSync(path)
  if (bytes.length > MAX_BYTES) throw tooLarge(shownPath)
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
  if (stats === undefined) {
    const isAddress = /^https?:/i.test(file)
    const hint = isAddress
      ? 'Save the page in your browser, and import that file.'
      : 'Check the path.'
    throw refuse(
      file,
      isAddress ? 'Nothing is loaded from the web.' : 'There is no such file.',
      hint,
    )
  }
  if (!stats.isFile()) throw refuse(file, 'This is not a file.', 'Name one article.')
  if (stats.size > MAX_BYTES) throw tooLarge(file)
}

/** Standard input up to its end, or to where it is too large for an article. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) break
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string) {
  return refuse(file, 'The article has more than 20 MB.', 'Cut it down to the article itself.')
}
