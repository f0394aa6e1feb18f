import type { Position, Problem } from '../model.ts'
import { error, warning } from '../problem.ts'
import { closingOf } from './unclosed-yaml.ts'
import type { Lexeme } from './yaml-lexemes.ts'

/** YAML, and how a place in it is a place in the author's file. */
export interface YamlSource {
  readonly text: string
  readonly lines: readonly string[]
  /** The number of the first of them in the file. */
  readonly firstLine: number
  readonly place: (offset: number) => Position
}

/** What the parser complains of. */
interface Failure {
  readonly code: string
  readonly pos: readonly [number, number]
}

/** Front matter beyond this many characters is a mistake or an attack on the parser. */
const MAX_LENGTH = 64_000

/** No value of front matter needs a longer line. */
const MAX_LINE_LENGTH = 1000

/** No front matter needs more of them; the parser's stack is finite. */
const MAX_BRACKETS = 100

/** Finds what would only keep the parser busy. */
export function findTooMuch(
  { text, lines, firstLine }: YamlSource,
  file: string,
): Problem | undefined {
  const long = lines.findIndex((line) => line.length > MAX_LINE_LENGTH)
  const tooMuch = (index: number, message: string) => {
    const at = { file, line: index + firstLine, column: 1 }
    const hint = 'A value has at most 200 characters; longer text belongs below the front matter.'
    return error('front-matter-long', at, message, hint)
  }
  if (long >= 0) return tooMuch(long, `This line is longer than ${MAX_LINE_LENGTH} characters.`)
  const brackets = text.match(/[[{]/g)?.length ?? 0
  if (text.length <= MAX_LENGTH && brackets <= MAX_BRACKETS) return undefined
  return tooMuch(0, 'These settings are far larger than a deck needs.')
}

/** Problems of one line are mostly one mistake: the first of each line, in the order of lines. */
export function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.toReversed().map((problem) => [problem.at.line, problem]))
  return [...byLine.values()].sort((a, b) => a.at.line - b.at.line)
}

const FORBIDDEN = {
  alias: 'A * here means a YAML alias, which is not read.',
  anchor: 'An & here means a YAML anchor, which is not read.',
  tag: 'An ! here means a YAML tag, which is not read.',
} as const

/** Aliases and anchors can blow up, tags can call code: none is read. */
export function refuse(what: keyof typeof FORBIDDEN, offset: number, source: YamlSource): Problem {
  const pair = findPair(source.place(offset), source)
  const hint = pair?.hint ?? 'If the character is part of the text, put the value in double quotes.'
  return error(`yaml-${what}`, pair?.at ?? source.place(offset), FORBIDDEN[what], hint)
}

/** After a tab the parser is lost, and complains of what is right. */
export function relevant<Each extends Failure>(failures: readonly Each[]): readonly Each[] {
  const tabs = failures.filter(({ code }) => code === 'TAB_AS_INDENT')
  return tabs.length > 0 ? tabs.slice(0, 1) : failures
}

/** The parser's terms, in plain words: what is wrong and what to do. */
const PLAIN_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['This key is written twice.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['A tab cannot indent YAML.', 'Indent with spaces.'],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes starts an escape.',
    'Write \\\\ for one backslash, or use single quotes.',
  ],
}

/** What the parser complains of, as a sentence for somebody who does not know YAML. */
export function explain(failure: Failure, source: YamlSource): Problem {
  const at = source.place(failure.pos[0])
  const plain = PLAIN_WORDS[failure.code]
  if (plain !== undefined) return error('yaml', at, ...plain)
  const pair = findPair(at, source)
  if (pair === undefined) return notAPair(at)
  if (failure.code === 'BAD_INDENT' || at.column === 1) return oddIndent({ ...at, column: 1 })
  const hasIndentedKey = IMPLICIT_KEYS.includes(failure.code) && !/:(?:\s|$)/.test(pair.value)
  if (hasIndentedKey) return oddIndent({ ...at, line: at.line + 1, column: 1 })
  return error('yaml', pair.at, 'A character in this value means something in YAML.', pair.hint)
}

const IMPLICIT_KEYS = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']

/** A `key: value` line: where its value begins, and the line as it would be right. */
interface PairLine {
  readonly at: Position
  readonly value: string
  readonly hint: string
}

function findPair(at: Position, { lines, firstLine }: YamlSource): PairLine | undefined {
  const line = lines[at.line - firstLine] ?? ''
  const [, key = '', space = '', value = ''] = /^(\s*[\w-]+:)(\s+)(\S.*)$/.exec(line) ?? []
  if (value === '') return undefined
  // Curly quotation marks around a value were meant as straight ones.
  const meant = /^[“„‘‚](.*)[”“’‘]$/.exec(value.trimEnd())?.[1] ?? value
  const quoted = `"${meant.trimEnd().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  return {
    at: { ...at, column: key.length + space.length + 1 },
    value,
    hint: `Put the value in double quotes: ${key.trim()} ${quoted}`,
  }
}

/** A bracket or quotation mark that is opened and never closed. */
export function neverClosed({ text, offset }: Lexeme, source: YamlSource): Problem {
  const at = source.place(offset)
  const pair = findPair(at, source)
  const isText = pair?.at.column === at.column && !/^(?:["']|\{\s*[\w-]+\s*:|.$)/.test(pair.value)
  const close = text === '"' || text === "'" ? 'it on the same line' : `it with ${closingOf(text)}`
  const hint = isText ? pair.hint : `Close ${close}.`
  return error('yaml', at, `This ${text} is never closed.`, hint)
}

function oddIndent(at: Position): Problem {
  const message = 'The indentation of this line does not match the lines above.'
  return error('yaml', at, message, 'Start every key at the line’s beginning.')
}

function notAPair(at: Position): Problem {
  const hint = 'Write each value as key: "text", one on a line.'
  return error('yaml', at, 'This line is not “key: value”.', hint)
}

/** Front matter is a list of keys with their values. */
export function noKeys(offset: number, { place }: YamlSource): Problem {
  return notAPair(place(offset))
}

/** `title: Issue #5` silently ends before the `#`. */
export function cutText(offset: number, { place }: YamlSource): Problem {
  return warning(
    'yaml-comment',
    place(offset),
    'The text from # on is a comment and is left out.',
    'If it belongs to the value, put the whole value in double quotes.',
  )
}
