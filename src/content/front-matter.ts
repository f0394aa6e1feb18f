import matter from 'gray-matter'
import type { Position, Problem } from '../model.ts'
import { error, ProblemError } from '../problem.ts'
import { readYaml, type YamlFields, type YamlReading } from './yaml.ts'

/** A content file cut in two. `body` keeps every line where it was, so that positions stay true. */
export interface SplitContent {
  readonly fields: YamlFields
  /** It could not be read, so nothing is known of its keys. */
  readonly isBroken: boolean
  readonly body: string
  readonly problems: readonly Problem[]
}

/**
 * Splits the front matter from the Markdown below it.
 * Throws a `ProblemError` where it is opened in another language than YAML or is never closed.
 */
export function splitFrontMatter(text: string, file: string): SplitContent {
  const lines = text.split('\n')
  const late = lines.findIndex((line) => line.trim() !== '')
  if (late > 0 && lines[late]?.trimEnd() === '---' && /^[\w-]+:/.test(lines[late + 1] ?? '')) {
    throw notFirst({ file, line: late + 1, column: 1 })
  }
  const fence = findFences(lines, file)
  if (fence === undefined) return { ...NO_FIELDS, body: text }
  lines[0] = '---'
  lines[fence] = '---'
  // gray-matter runs `---js` front matter as code unless its `javascript` engine is replaced, and
  // remembers broken input unless options are given; both doors are closed here.
  const split = matter(lines.join('\n'), {
    engines: {
      yaml: (yaml: string) => readYaml(yaml.replace(/^\n/, ''), file),
      javascript: refuseCode,
    },
  })
  // `data` is what our engine returned; without any key there is nothing to read and it is empty.
  const reading = split.data as Partial<YamlReading>
  return { ...NO_FIELDS, ...reading, body: '\n'.repeat(fence + 1) + split.content }
}

const NO_FIELDS: YamlReading = { fields: new Map(), isBroken: false, problems: [] }

function refuseCode(): never {
  throw new Error('front matter is never run')
}

/** The index of the line that closes the front matter; undefined where there is none. */
function findFences(lines: readonly string[], file: string): number | undefined {
  const first = lines[0] ?? ''
  if (!first.startsWith('---') || first.startsWith('----')) return undefined
  if (first.trimEnd() !== '---') throw onlyYaml({ file, line: 1, column: 4 }, first)
  const closing = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.\s*$)/.test(line))
  if (closing < 0) throw notClosed({ file, line: 1, column: 1 })
  if (lines[closing]?.trimEnd() !== '---') throw oddClosing({ file, line: closing + 1, column: 1 })
  return closing
}

function onlyYaml(at: Position, first: string): ProblemError {
  const language = first.slice(3).trim()
  return new ProblemError([
    error(
      'front-matter-language',
      at,
      `Front matter is plain YAML; “${language}” is not read, and nothing in it is run.`,
      'Open the front matter with a line that is exactly ---.',
    ),
  ])
}

function notFirst(at: Position): ProblemError {
  const message = 'Front matter begins on the first line of the file; nothing stands above it.'
  return new ProblemError([
    error('front-matter-place', at, message, 'Remove the empty lines above this one.'),
  ])
}

function notClosed(at: Position): ProblemError {
  return new ProblemError([
    error(
      'front-matter-open',
      at,
      'The front matter is never closed.',
      'Put a line that is exactly --- below its last key.',
    ),
  ])
}

function oddClosing(at: Position): ProblemError {
  return new ProblemError([
    error(
      'front-matter-dashes',
      at,
      'Front matter is closed by a line that is exactly ---, and this one is not.',
      'Close the front matter with ---; indent this line if it is part of a value.',
    ),
  ])
}
