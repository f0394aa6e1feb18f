import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Position, Problem } from '../model.ts'
import { inOrder } from '../problem.ts'
import { findUnclosed } from './unclosed-yaml.ts'
import { findUnquotedColors } from './unquoted-colors.ts'
import { placeLexemes } from './yaml-lexemes.ts'
import {
  cutText,
  explain,
  findTooMuch,
  firstOfEachLine,
  neverClosed,
  noKeys,
  refuse,
  relevant,
  type YamlSource,
} from './yaml-problems.ts'

/** A value as the author wrote it, one level of named values, or a list of such. */
export type YamlValue = YamlItem | readonly YamlItem[]

/** A text, or named texts. */
export type YamlItem = string | { readonly [key: string]: string }

/** The keys of an author's settings. */
export type YamlFields = ReadonlyMap<string, YamlField>

/** One key: its value, undefined where that has more levels, and where it stands. */
export interface YamlField {
  readonly value: YamlValue | undefined
  readonly at: Position
  /** Where the keys inside its value stand, for each item of a list; any other value is one item. */
  readonly inside: readonly ReadonlyMap<string, Position>[]
}

/** Settings as far as they could be read. */
export interface YamlReading {
  readonly fields: YamlFields
  /** It could not, so nothing is known of its keys. */
  readonly isBroken: boolean
  readonly problems: readonly Problem[]
}

/**
 * Reads settings as YAML 1.2 whose values stay text: `2024`, `010` and `yes` come out as written.
 * Aliases, anchors and tags are refused. `text` begins on the file's `firstLine`: that of front
 * matter is the second one. Where lines are wrong, the others are read as if these were empty.
 */
export function readYaml(text: string, file: string, firstLine = 2): YamlReading {
  const problems: Problem[] = []
  let left = text
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { fields, isBroken, problems: found } = readOnce(left, file, firstLine)
    problems.push(...found)
    if (!isBroken) return { fields, isBroken: round > 0, problems: inOrder(problems) }
    const wrong = new Set(found.map(({ at }) => at.line - firstLine))
    const isCut = (line: string, index: number) => wrong.has(index) && isPair(line)
    const lines = left.split('\n')
    if (!lines.some(isCut)) break
    left = lines.map((line, index) => (isCut(line, index) ? '' : line)).join('\n')
  }
  // What is left makes no sense without the lines that are wrong, so these alone are told.
  return readOnce(text, file, firstLine)
}

/** So many lines are wrong in a way that hides others; then only the first are told. */
const MOST_ROUNDS = 5

/** A line that can be left out without its neighbours losing their sense. */
function isPair(line: string): boolean {
  return /^ *[\w-]+\s*:\s*\S/.test(line)
}

function readOnce(text: string, file: string, firstLine: number): YamlReading {
  const lineCounter = new LineCounter()
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1) - 1 + firstLine, column: Math.max(col, 1) }
  }
  const source = { text, lines: text.split('\n'), firstLine, place }
  const tooMuch = findTooMuch(source, file)
  if (tooMuch !== undefined) return broken([tooMuch])
  const document = parseDocument(text, { ...STRICT, lineCounter })
  const lexemes = placeLexemes(new Lexer().lex(text))
  const colors = findUnquotedColors(lexemes, source)
  if (colors.length > 0) return broken(colors)
  const failures = relevant([...document.errors, ...document.warnings])
  const unclosed = failures.length > 0 ? findUnclosed(lexemes) : undefined
  const problems = [
    ...findForbidden(document.contents, source),
    ...(unclosed === undefined
      ? failures.map((failure) => explain(failure, source))
      : [neverClosed(unclosed, source)]),
  ]
  return problems.length > 0
    ? broken(firstOfEachLine(problems))
    : readFields(document.contents, source)
}

const STRICT = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: true,
  logLevel: 'silent',
} as const

function broken(problems: readonly Problem[]): YamlReading {
  return { fields: new Map(), isBroken: true, problems }
}

function findForbidden(contents: Node | null, source: YamlSource): Problem[] {
  const problems: Problem[] = []
  visit(contents, {
    Node(_key, node: Node) {
      const what = forbiddenPart(node)
      if (what !== undefined) problems.push(refuse(what, startOf(node), source))
    },
  })
  return problems
}

function forbiddenPart(node: Node): 'alias' | 'anchor' | 'tag' | undefined {
  if (isAlias(node)) return 'alias'
  if (node.anchor !== undefined) return 'anchor'
  return node.tag === undefined ? undefined : 'tag'
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

function readFields(contents: Node | null, source: YamlSource): YamlReading {
  if (contents === null) return { fields: new Map(), isBroken: false, problems: [] }
  if (!isMap<Node, Node | null>(contents)) return broken([noKeys(startOf(contents), source)])
  const odd = contents.items.find(({ key }) => !isScalar(key))
  if (odd !== undefined) return broken([noKeys(startOf(odd.key), source)])
  const fields = contents.items.map(({ key, value }) => {
    const at = source.place(startOf(key))
    return [
      scalarText(key),
      { value: readValue(value), at, inside: placesInItems(value, source) },
    ] as const
  })
  const cuts = contents.items.flatMap(({ value }) => findCutTexts(value, source))
  return { fields: new Map(fields), isBroken: false, problems: cuts }
}

function placesInItems(node: Node | null, source: YamlSource): YamlField['inside'] {
  const items = isSeq<Node | null>(node) ? node.items : [node]
  return items.map((item) => placesInside(item, source))
}

function placesInside(node: Node | null, source: YamlSource): ReadonlyMap<string, Position> {
  if (!isMap<Node, Node | null>(node)) return new Map()
  return new Map(
    node.items.map(({ key }) => [scalarText(key), source.place(startOf(key))] as const),
  )
}

/** A value as written; empty for nothing; undefined for what has no place in front matter. */
function readValue(node: Node | null): YamlValue | undefined {
  if (!isSeq<Node | null>(node)) return readItem(node)
  const items = node.items.map(readItem)
  return items.some((item) => item === undefined)
    ? undefined
    : items.filter((item) => item !== undefined)
}

function readItem(node: Node | null): YamlItem | undefined {
  if (node === null || isScalar(node)) return scalarText(node)
  if (!isMap<Node, Node | null>(node)) return undefined
  const isFlat = node.items.every(({ key, value }) => isScalar(key) && (!value || isScalar(value)))
  if (!isFlat) return undefined
  return Object.fromEntries(
    node.items.map(({ key, value }) => [scalarText(key), scalarText(value)]),
  )
}

function scalarText(node: Node | null): string {
  if (!isScalar(node) || node.value === null) return ''
  return node.type === 'PLAIN' ? (node.source ?? String(node.value)) : String(node.value)
}

/** `title: Issue #5` silently ends before the `#`. */
function findCutTexts(node: Node | null, source: YamlSource): Problem[] {
  if (isSeq<Node | null>(node)) return node.items.flatMap((item) => findCutTexts(item, source))
  if (isMap<Node, Node | null>(node)) {
    return node.items.flatMap(({ value }) => findCutTexts(value, source))
  }
  const isPlain = isScalar(node) && (node.type === 'PLAIN' || node.value === null)
  const end = isPlain ? node.range?.[1] : undefined
  if (end === undefined || !/^[^\S\n]*#/.test(source.text.slice(end))) return []
  return [cutText(source.text.indexOf('#', end), source)]
}
