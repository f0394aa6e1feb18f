import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { SetupError } from '../problem.ts'

/** What is about to be written, and the content file that it is made of. */
export interface Replacement {
  readonly path: string
  readonly source: string
}

/**
 * Throws a `SetupError` where an output would replace what is none: its own content file, Markdown or
 * a page that takedeck did not write, a theme of the project, or what is no plain file.
 */
export function refuseAuthored({ path, source }: Replacement): void {
  if (!existsSync(path)) return
  const isSource = realpathSync(path) === (existsSync(source) && realpathSync(source))
  if (isSource) throw wouldReplace(`${path} is the content file itself`)
  if (isForeign(path)) throw wouldReplace(`${path} is no output of takedeck`)
}

function wouldReplace(what: string): SetupError {
  const hint = 'Choose another folder with --out, or only other formats with --format.'
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
}

/** Where a project keeps its own themes. */
const SHEET_TO_EDIT = /[\\/]templates[\\/]themes[\\/][^\\/]+\.css$/

/** How far into a file one looks for them: titles and descriptions can be long. */
const HEAD_BYTES = 65_536

function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES)
  try {
    const file = openSync(path, 'r')
    try {
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    throw wouldReplace(`${path} cannot be read and may be no output of takedeck`)
  }
}
