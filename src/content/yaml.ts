import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml'
import type { Position, Problem } from '../model.ts'
import { error, warning } from '../problem.ts'

/** Front matter beyond this many characters is a mistake or an attack on the parser. */
const MAX_YAML_LENGTH = 64_000

/** A value as the author wrote it, or one level of named values. */
export type YamlValue = string | { readonly [key: string]: string }

/** The keys of the front matter with their values and places. */
export type YamlFields = ReadonlyMap<string, { readonly value: YamlValue; readonly at: Position }>

interface YamlReading {
  readonly fields: YamlFields
  readonly problems: readonly Problem[]
}

/**
 * Reads front matter as YAML 1.2 whose values stay text: `2024`, `010` and `yes` come out as
 * written. Aliases, anchors, tags and lists are refused. `yaml` begins on the file's second line.
 */
export function readYaml(yaml: string, file: string): YamlReading {
  const place = placeFinder(yaml, file)
  if (yaml.length > MAX_YAML_LENGTH) return { fields: new Map(), problems: [tooLong(place(0))] }
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    logLevel: 'silent',
    lineCounter: place.lineCounter,
  })
  const forbidden = findForbidden(document, place)
  if (forbidden.length > 0) return { fields: new Map(), problems: forbidden }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      fields: new Map(),
      problems: firstOfEachLine(broken.map((e) => explain(e, yaml, place))),
    }
  }
  return readFields(document.contents, yaml, place)
}

interface Place {
  (offset: number): Position
  readonly lineCounter: LineCounter
}

function placeFinder(yaml: string, file: string): Place {
  const lineCounter = new LineCounter()
  const offsetOfYaml = yaml.startsWith('\n') ? 0 : 1
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1) + offsetOfYaml, column: Math.max(col, 1) }
  }
  return Object.assign(place, { lineCounter })
}

function tooLong(at: Position): Problem {
  return error(
    'front-matter-long',
    at,
    `The front matter is longer than ${MAX_YAML_LENGTH} characters.`,
    'Keep only the keys that the deck needs; text belongs below the front matter.',
  )
}

function findForbidden(document: Document.Parsed, place: Place): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Node(_key, node: Node) {
      const at = place(startOf(node))
      if (isAlias(node))
        problems.push(quoteInstead('yaml-alias', at, 'YAML aliases (*) are not read here.'))
      else if (node.anchor !== undefined) {
        problems.push(quoteInstead('yaml-anchor', at, 'YAML anchors (&) are not read here.'))
      } else if (node.tag !== undefined && isExplicitTag(node, document)) {
        problems.push(quoteInstead('yaml-tag', at, 'YAML tags (!) are not read here.'))
      }
    },
  })
  return problems
}

function isExplicitTag(node: Node, document: Document.Parsed): boolean {
  return !(isMap(node) && node === document.contents && node.tag === 'tag:yaml.org,2002:map')
}

function quoteInstead(rule: string, at: Position, message: string): Problem {
  return error(
    rule,
    at,
    message,
    'If the character is part of the text, put the value in double quotes.',
  )
}

function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.toReversed().map((problem) => [problem.at.line, problem]))
  return [...byLine.values()].sort((a, b) => a.at.line - b.at.line)
}

/** The parser's terms, in plain words: what is wrong and what to do. */
const PLAIN_WORDS: Partial<Record<YAMLError['code'], readonly [string, string]>> = {
  DUPLICATE_KEY: ['This key is written twice.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['A tab cannot indent YAML.', 'Indent with spaces.'],
  MISSING_CHAR: ['A quotation mark or a bracket is not closed.', 'Close it on the same line.'],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes starts an escape.',
    'Write \\\\ for one backslash.',
  ],
  BAD_INDENT: [
    'The indentation does not match the lines above.',
    'Start every key at the line’s beginning.',
  ],
}

function explain(failure: YAMLError, yaml: string, place: Place): Problem {
  const at = place(failure.pos[0])
  const plain = PLAIN_WORDS[failure.code]
  if (plain !== undefined) return error('yaml', at, ...plain)
  const line = yaml.split('\n')[at.line - place(0).line] ?? ''
  const pair = /^(\s*[\w-]+:)\s+(\S.*)$/.exec(line)
  if (pair === null) {
    return error('yaml', at, 'This line is not “key: value”.', 'Write each value as key: "text".')
  }
  const quoted = `${pair[1]} "${pair[2]?.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  return error(
    'yaml',
    at,
    'A character in this value means something in YAML.',
    `Put the value in double quotes: ${quoted.trim()}`,
  )
}

function readFields(contents: Node | null, yaml: string, place: Place): YamlReading {
  if (contents === null) return { fields: new Map(), problems: [] }
  if (!isMap(contents)) return { fields: new Map(), problems: [noKeys(place(startOf(contents)))] }
  const pairs = contents.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.source ?? key.value) : '',
    at: place(startOf(key as Node)), // a parsed key is always a node
    value: readValue(value as Node | null), // and a parsed value a node or nothing
    cut: isScalar(value) ? findCutText(value, yaml, place) : [],
  }))
  const fields = new Map(
    pairs.flatMap(({ name, at, value }) => (value ? [[name, { value, at }] as const] : [])),
  )
  const odd = pairs.filter(({ value }) => value === undefined)
  const problems = odd.map(({ name, at }) => notText(name, at))
  return { fields, problems: [...problems, ...pairs.flatMap(({ cut }) => cut)] }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function noKeys(at: Position): Problem {
  const hint = 'Write each value as key: "text", one on a line.'
  return error('yaml', at, 'The front matter has no keys.', hint)
}

function notText(name: string, at: Position): Problem {
  return error(
    'yaml-value',
    at,
    `“${name}” must be a text.`,
    `Write ${name}: "…" on one line, without lists or levels below it.`,
  )
}

/** A value as written; empty for nothing; undefined for what has no place in front matter. */
function readValue(node: Node | null): YamlValue | undefined {
  if (node === null) return ''
  if (isScalar(node)) return scalarText(node)
  if (!isMap(node)) return undefined
  const entries: [string, string][] = []
  for (const { key, value } of node.items) {
    if (!isScalar(key) || (value !== null && !isScalar(value))) return undefined
    entries.push([String(key.value), isScalar(value) ? scalarText(value) : ''])
  }
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}

function scalarText(node: Scalar): string {
  if (node.value === null) return ''
  return node.type === 'PLAIN' ? (node.source ?? String(node.value)) : String(node.value)
}

/** `title: Issue #5` silently ends before the `#`. */
function findCutText(node: Scalar, yaml: string, place: Place): Problem[] {
  const end = node.range?.[1] ?? 0
  if (node.type !== 'PLAIN' || !/^[^\S\n]+#/.test(yaml.slice(end))) return []
  const hash = yaml.indexOf('#', end)
  return [
    warning(
      'yaml-comment',
      place(hash),
      'The text from # on is a comment and is left out.',
      'If it belongs to the value, put the whole value in double quotes.',
    ),
  ]
}
