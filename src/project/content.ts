import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { nearestWord } from '../nearest-word.ts'
import { error, ProblemError } from '../problem.ts'
import { readOrTell } from './read-or-tell.ts'
import { asShellPath } from './shell-path.ts'

/** A content file of a megabyte is a book; reading more would only delay the news. */
const MAX_CONTENT_BYTES = 1_000_000

/** The content files of a project, in the order of their names. Throws a `SetupError` where they cannot be listed. */
export function listContentFiles(root: string): string[] {
  return listMarkdown(join(root, 'content')).map((name) => join('content', name))
}

/**
 * The Markdown in a folder, in the order of the names; none where there is no such folder. Throws a `SetupError`
 * where it cannot be read.
 */
export function listMarkdown(folder: string): string[] {
  if (!isFolder(folder)) return []
  return readOrTell(folder, () => readdirSync(folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
}

/** Throws a `SetupError` where the system does not say. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true
}

function statsOf(path: string): Stats | undefined {
  return readOrTell(path, () => statSync(path, { throwIfNoEntry: false }))
}

/**
 * The bytes of a content file. Throws a `ProblemError` where there is no file, a folder, or a file
 * too large to be one, a `SetupError` where it cannot be read.
 */
export function readContentFile(root: string, file: string): Uint8Array {
  const path = join(root, file)
  const complaint = complain(statsOf(path), file, root)
  if (complaint === undefined) return readOrTell(path, () => readFileSync(path))
  throw new ProblemError([error('content-file', { file, line: 1, column: 1 }, ...complaint)])
}

/** What articles come as. */
const ARTICLE = /\.(x?html?|txt|docx?|odt|rtf|pdf)$/i

/** What else stands in projects, or comes out of them. */
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['presentation', /\.(pptx?|potx|odp|key)$/i],
  ['picture', /\.(png|jpe?g|gif|webp|avif|svg|tiff?|bmp|heic)$/i],
  ['style sheet', /\.css$/i],
  ['layout', /\.hbs$/i],
]

/** The content file that is called most like one that is not there. */
function nearestContentFile(root: string, file: string): string | undefined {
  const known = listContentFiles(root)
  const nameOf = (path: string) => parse(path).name.toLowerCase()
  const nearest = nearestWord(nameOf(file), known.map(nameOf))
  return known.find((path) => nameOf(path) === nearest)
}

function complain(
  stats: Stats | undefined,
  file: string,
  root: string,
): [string, string] | undefined {
  if (stats === undefined) {
    const meant = nearestContentFile(root, file)
    const hint = 'Check the path; `takedeck new <name>` makes a deck.'
    return ['There is no such file.', meant === undefined ? hint : `Did you mean ${meant}?`]
  }
  if (stats.isDirectory()) {
    return ['There is no content file in this folder.', '`takedeck new <name>` makes a deck.']
  }
  if (!stats.isFile()) return ['This is not a regular file.', 'Give takedeck a Markdown file.']
  const kind = FOREIGN.find(([, names]) => names.test(file))?.[0]
  if (kind !== undefined) {
    return [`This is a ${kind}, not a content file.`, 'Content files are Markdown: content/*.md']
  }
  if (ARTICLE.test(file)) {
    return [
      'This is an article, not a content file.',
      `Import it first: takedeck import ${asShellPath(file)}`,
    ]
  }
  if (stats.size <= MAX_CONTENT_BYTES) return undefined
  const megabytes = (stats.size / 1_000_000).toFixed(1)
  return [
    `The file has ${megabytes} MB; a content file has at most ${MAX_CONTENT_BYTES / 1_000_000} MB.`,
    'Pictures belong in files of their own; split the deck if it is all text.',
  ]
}
