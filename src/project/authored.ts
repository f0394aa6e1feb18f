import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { extname } from 'node:path'
import { SetupError } from '../problem.ts'
import { isOwnPdf, isOwnPptx } from './saved-elsewhere.ts'

/** What is about to be written, and the content file that it is made of. */
export interface Replacement {
  readonly path: string
  readonly source: string
}

/**
 * Throws a `SetupError` where an output would replace what is none: its own content file, a file that
 * takedeck did not write or that another program has saved since, a theme of the project, or what is
 * no plain file.
 */
export function refuseAuthored({ path, source }: Replacement): void {
  if (!existsSync(path)) return
  const isSource = realpathSync(path) === (existsSync(source) && realpathSync(source))
  if (isSource) throw wouldReplace(`${path} is the content file itself`)
  if (isForeign(path)) throw wouldReplace(`${path} is no output of takedeck`)
  if (isSavedElsewhere(path)) {
    throw wouldReplace(`${path} was made or saved by another program, and may hold somebody’s work`)
  }
}

function wouldReplace(what: string): SetupError {
  const hint = 'Move it away, choose another place with --out, or only other formats with --format.'
  return new SetupError(`${what}: building would replace it.`, hint)
}

/** Written into Markdown, so that takedeck knows its own. */
const MARK = 'Written by takedeck, which replaces this file.'

/** Markdown that says who wrote it, where neither Marp nor another reader of Markdown shows it. */
export function markMarkdown(markdown: string): string {
  const [opening] = /^-{3,}[ \t]*\r?\n/.exec(markdown) ?? []
  if (opening === undefined) return `[//]: # (${MARK})\n\n${markdown}`
  return `${opening}# ${MARK}\n${markdown.slice(opening.length)}`
}

function isForeign(path: string): boolean {
  if (!statSync(path).isFile()) return true
  const own = OWN_BEGINNINGS[extname(path)]
  return own === undefined ? SHEET_TO_EDIT.test(path) : !own.test(headOf(path))
}

/** How our outputs begin: with a mark, or, where they are older than it, with what they have always had. */
const OWN_BEGINNINGS: Readonly<Record<string, RegExp>> = {
  '.md': new RegExp(
    [
      String.raw`^(?:-{3,}[ \t]*\r?\n# |\[//\]: # \()Written by takedeck`,
      String.raw`^---\nmarp: true\ntheme: .*\ntitle: ".*\n(?:author: ".*\n)?(?:description: ".*\n)?lang: .*\npaginate: true\n(?:footer: ".*\n)?---\n\n<!-- _class: `,
    ].join('|'),
  ),
  '.html':
    /<head><meta (?:name="generator" content="takedeck"|http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-)/,
  '.svg': /^<svg xmlns="[^"]+" class="drawing[^"]*" viewBox="[^"]+" role="img" /,
}

/** Where a project keeps its own themes. */
const SHEET_TO_EDIT = /[\\/]templates[\\/]themes[\\/][^\\/]+\.css$/

/** A presentation that a colleague has edited, a handout that somebody has marked. */
function isSavedElsewhere(path: string): boolean {
  const isOwn = { '.pdf': isOwnPdf, '.pptx': isOwnPptx }[extname(path)]
  return isOwn !== undefined && !isOwn(readOrRefuse(() => readFileSync(path), path))
}

/** How far into a file one looks for them: titles and descriptions can be long. */
const HEAD_BYTES = 65_536

function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES)
  return readOrRefuse(() => {
    const file = openSync(path, 'r')
    try {
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0))
    } finally {
      closeSync(file)
    }
  }, path)
}

function readOrRefuse<Read>(read: () => Read, path: string): Read {
  try {
    return read()
  } catch {
    throw wouldReplace(`${path} cannot be read and may be no output of takedeck`)
  }
}
