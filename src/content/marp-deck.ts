import type { MarpSource } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { decodeContent } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { findMarpSlips, withoutFences } from './marp-slips.ts'
import { placesIn } from './places.ts'
import { splitAfterComments } from './text.ts'
import type { YamlFields } from './yaml.ts'

/** A Marp deck as far as it could be read, and what is wrong with its front matter. */
export interface ParsedMarpDeck {
  readonly source: MarpSource
  readonly problems: readonly Problem[]
}

/**
 * Reads a file whose front matter says `marp: true`; undefined for every other file.
 * Throws a `ProblemError` where it cannot be read at all.
 */
export function parseMarpDeck(bytes: Uint8Array, file: string): ParsedMarpDeck | undefined {
  const markdown = decodeContent(bytes, file)
  const [, frontMatter = ''] = /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)/.exec(markdown) ?? []
  if (!/^marp[^\S\n]*:[^\S\n]*["']?true["']?[^\S\n]*(?:#.*)?$/im.test(frontMatter)) return undefined
  const { fields, problems } = splitFrontMatter(quoteLoose(markdown, frontMatter), file)
  const text = (key: string) => textOf(fields, key)
  const facts = { title: text('title'), author: text('author'), description: text('description') }
  const source = { markdown, file, facts: { ...facts, lang: text('lang') || 'en', footer: '' } }
  return {
    source: { ...source, theme: themeInComment(markdown, file) ?? themeOf(fields) },
    problems: [
      ...problems.filter(isError),
      ...mathProblems(fields),
      ...findMarpSlips(fields, markdown, file),
    ],
  }
}

/**
 * Marp reads its directives as loose YAML: `color: #fff` is a colour and no comment. Quoted, our
 * reader sees the same; lines stay where they are.
 */
function quoteLoose(markdown: string, frontMatter: string): string {
  const quoted = frontMatter.replace(LOOSE_LINE, (_line, key: string, value: string) => {
    return `${key}${JSON.stringify(value.trimEnd())}`
  })
  return `---\n${quoted}${markdown.slice(markdown.indexOf('\n') + 1 + frontMatter.length)}`
}

const LOOSE_LINE =
  /^(_?(?:background\w*|class|color|footer|header|headingDivider|paginate|style|theme|size|title|author|description|lang)[^\S\n]*:[^\S\n]+)([^\s"'{[|>~&*`][^\n]*)$/gm

function textOf(fields: YamlFields, key: string): string {
  const value = fields.get(key)?.value
  return typeof value === 'string' ? value : ''
}

function themeOf(fields: YamlFields): MarpSource['theme'] {
  const at = fields.get('theme')?.at
  const name = textOf(fields, 'theme')
  return at === undefined || name === '' ? undefined : { name, at }
}

/** The other place for Marp's directive: a comment, among others or alone; the last one counts. */
function themeInComment(markdown: string, file: string): MarpSource['theme'] {
  const text = withoutFences(markdown.split('\n')).join('\n')
  const [closed] = splitAfterComments(text)
  const comments = [...closed.matchAll(/<!--[\s\S]*?-->/g)]
  const found = comments.flatMap(({ 0: comment, index }) => {
    const [line, name = ''] = THEME_LINE.exec(comment) ?? []
    if (line === undefined) return []
    return [{ name, offset: index + comment.indexOf(line) + line.search(/theme\s*:/) }]
  })
  const last = found.at(-1)
  const placeOf = placesIn(text, { file, line: 1, column: 1 })
  return last && { name: last.name, at: placeOf(last.offset) }
}

const THEME_LINE = /^(?:<!--\s*|[^\S\n]*)theme\s*:\s*["']?([^\s"']+)["']?[^\S\n]*(?:$|-->)/m

/** MathJax has 118 MB; KaTeX sets the formulas of all decks that do not insist on it. */
function mathProblems(fields: YamlFields): Problem[] {
  const at = fields.get('math')?.at
  if (at === undefined || textOf(fields, 'math') !== 'mathjax') return []
  const hint = 'Write math: katex, which understands most of the same commands.'
  return [warning('math', at, 'MathJax is not part of takedeck: formulas stay as written.', hint)]
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
