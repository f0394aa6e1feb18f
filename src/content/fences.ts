import type { Position, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { frontMatterSchema } from './schema.ts'

/** The lines that front matter stands between, and what is wrong with them. */
export interface Fences {
  /** The index of the line that opens it. */
  readonly opening: number
  /** The index of the line behind its keys. */
  readonly end: number
  /** The index of the first line that is no part of it. */
  readonly below: number
  readonly isClosed: boolean
  /** Its text is not to be read. */
  readonly isForeign: boolean
  readonly problems: readonly Problem[]
}

/** Finds the front matter of a file; undefined where there is none. Wrong lines are taken as they were meant. */
export function findFences(lines: readonly string[], file: string): Fences | undefined {
  const at = (index: number, column = 1): Position => ({ file, line: index + 1, column })
  const opening = findOpening(lines)
  if (opening === undefined) return undefined
  const first = lines[opening] ?? ''
  const isOdd = ODD_OPENING.test(first)
  const isForeign = !isOdd && first.trimEnd() !== '---'
  const closing = findIndexAfter(opening, lines, (line) => CLOSING.test(line))
  const isClosed = closing !== undefined
  return {
    ...(isClosed
      ? { end: closing, below: closing + 1 }
      : { end: endOfKeys(opening, lines), below: endOfKeys(opening, lines) }),
    ...{ opening, isClosed, isForeign },
    problems: [
      ...(opening > 0 ? [notFirst(at(opening))] : []),
      ...(isOdd ? [oddOpening(at(opening))] : []),
      ...(isForeign ? [onlyYaml(at(opening, 4), first)] : []),
      ...(isClosed ? [] : [notClosed(at(opening))]),
      ...(isClosed && !isOdd && lines[closing]?.trimEnd() !== '---'
        ? [oddClosing(at(closing))]
        : []),
    ],
  }
}

/** What closes front matter, and what is meant to: too few dashes, too many, long ones, others' signs. */
const CLOSING = /^(?:---|(?:\s---|--|-*[—–][-—–]*|\.{3}|={2,}|\*{3,}|_{3,})\s*$)/

/** The first line with words, where it opens front matter; below empty lines only if a key follows. */
function findOpening(lines: readonly string[]): number | undefined {
  const late = lines.findIndex((line) => line.trim() !== '')
  const line = lines[late] ?? ''
  if (late > 0) {
    const isMeant = line.trimEnd() === '---' && /^[\w-]+:/.test(lines[late + 1] ?? '')
    return isMeant ? late : undefined
  }
  return isOpening(lines) ? 0 : undefined
}

/** An odd line may be a rule: it opens front matter where a key of ours follows, or keys that a line closes. */
function isOpening(lines: readonly string[]): boolean {
  const [line = '', below = ''] = lines
  if (!ODD_OPENING.test(line)) return line.startsWith('---')
  const [, key] = KEY.exec(below) ?? []
  if (key === undefined) return false
  const closing = findIndexAfter(0, lines, (later) => CLOSING.test(later))
  const isClosed = closing !== undefined && closing <= endOfKeys(0, lines)
  return isClosed || Object.hasOwn(frontMatterSchema.shape, key)
}

/** What is meant to open front matter: too many dashes, long ones, a space in front. */
const ODD_OPENING = /^(?:\s+---|-{4,}|-*[—–][-—–]*)\s*$/

/** A line that begins with a key. */
const KEY = /^\s*([A-Za-z][\w-]*)\s*:/

function findIndexAfter(
  start: number,
  lines: readonly string[],
  isFound: (line: string) => boolean,
): number | undefined {
  const index = lines.findIndex((line, place) => place > start && isFound(line))
  return index < 0 ? undefined : index
}

/** Where keys end for want of a line that says so: at a heading, or at text below an empty line. */
function endOfKeys(opening: number, lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => {
    const isKey = /^(?:[\w-]+\s*:|\s|$)/.test(line)
    const isBelowGap = lines[index - 1]?.trim() === ''
    return index > opening && (/^##? \S/.test(line) || (!isKey && isBelowGap))
  })
  return end < 0 ? lines.length : end
}

function onlyYaml(at: Position, first: string): Problem {
  return error(
    'front-matter-language',
    at,
    `Front matter is plain YAML; “${first.slice(3).trim()}” is not read, and nothing in it is run.`,
    'Open the front matter with a line that is exactly ---.',
  )
}

function oddOpening(at: Position): Problem {
  const message = 'Front matter is opened by a line that is exactly ---, and this one is not.'
  return error('front-matter-dashes', at, message, 'Write --- alone, without spaces in front.')
}

function notFirst(at: Position): Problem {
  const message = 'Front matter begins on the first line of the file; nothing stands above it.'
  return error('front-matter-place', at, message, 'Remove the empty lines above this one.')
}

function notClosed(at: Position): Problem {
  return error(
    'front-matter-open',
    at,
    'The front matter is never closed.',
    'Put a line that is exactly --- below its last key.',
  )
}

function oddClosing(at: Position): Problem {
  return error(
    'front-matter-dashes',
    at,
    'Front matter is closed by a line that is exactly ---, and this one is not.',
    'Close the front matter with ---; indent this line if it is part of a value.',
  )
}
