import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { extname } from 'node:path'
import { SetupError } from '../problem.ts'

/** What is about to be written, and the content file that it is made of. */
export interface Replacement {
  readonly path: string
  readonly source: string
  /** The deck as Marp Markdown. */
  readonly markdown: string
}

/**
 * Throws a `SetupError` where an output would replace what is none: its own content file, Markdown that
 * is no Marp deck, a page such as the article that was imported, or a theme of the project.
 */
export function refuseAuthored({ path, source, markdown }: Replacement): void {
  if (!existsSync(path)) return
  const isSource = existsSync(source) && realpathSync(path) === realpathSync(source)
  if (!isSource && !isForeign(path, markdown)) return
  throw new SetupError(
    `${path} is ${isSource ? 'the content file itself' : 'no output of takedeck'}: building would replace it.`,
    'Choose another folder with --out, or only other formats with --format.',
  )
}

/** How far into a file one looks for what every deck has near its beginning. */
const HEAD_BYTES = 4000

function isForeign(path: string, markdown: string): boolean {
  const extension = extname(path)
  if (extension === '.md') return isMarpDeck(markdown) && !isMarpDeck(headOf(path))
  if (extension === '.html') return !/bespoke|marp/.test(headOf(path))
  return SHEET_TO_EDIT.test(path)
}

/** Where a project keeps its own themes. */
const SHEET_TO_EDIT = /[\\/]templates[\\/]themes[\\/][^\\/]+\.css$/

/** A project's own `deck.hbs` may write Markdown that does not say so. */
function isMarpDeck(markdown: string): boolean {
  return /^marp:[ \t]*true[ \t]*$/m.test(markdown.slice(0, HEAD_BYTES))
}

function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0))
  } finally {
    closeSync(file)
  }
}
