import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { error, ProblemError } from '../problem.ts'
import type { Article } from './article.ts'
import { readMarkdownArticle } from './formats/markdown-article.ts'
import { readPlainText } from './formats/plain-text.ts'

/** An article, and what its file is called; standard input has no name. */
export interface ReadArticle {
  readonly article: Article
  readonly file: string | undefined
}

/** An article of two megabytes is a book. */
const MAX_BYTES = 2_000_000

/** Reads an article from a file, or from standard input where `path` is `-`. */
export function readArticle(path: string, shownPath: string): ReadArticle {
  const bytes = path === '-' ? readFileSync(0) : readFileSync(checked(path, shownPath))
  if (bytes.length > MAX_BYTES) throw tooLarge(shownPath, bytes.length)
  const text = decodeText(bytes)
  const isMarkdown =
    /^\.(md|markdown|mdown)$/i.test(extname(path)) || (path === '-' && looksLikeMarkdown(text))
  const article = isMarkdown
    ? readMarkdownArticle(text, shownPath)
    : { blocks: readPlainText(text), facts: {} }
  if (article.blocks.length === 0)
    throw refuse(shownPath, 'There is no text in this file.', 'Give takedeck the article itself.')
  return { article, file: path === '-' ? undefined : basename(path) }
}

function checked(path: string, shownPath: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined)
    throw refuse(shownPath, `There is no file ${shownPath}.`, 'Check the path.')
  if (!stats.isFile()) throw refuse(shownPath, `${shownPath} is not a file.`, 'Name one article.')
  if (stats.size > MAX_BYTES) throw tooLarge(shownPath, stats.size)
  return path
}

function tooLarge(file: string, bytes: number): ProblemError {
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return refuse(
    file,
    `The file has ${megabytes} MB; an article has at most 2 MB.`,
    'Cut it down to the article itself.',
  )
}

function refuse(file: string, message: string, hint: string): ProblemError {
  return new ProblemError([error('article', { file, line: 1, column: 1 }, message, hint)])
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n')
}

function looksLikeMarkdown(text: string): boolean {
  return /^#{1,4} \S/m.test(text)
}
