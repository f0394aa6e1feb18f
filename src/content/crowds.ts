import type { Position, Problem } from '../model.ts'
import { error } from '../problem.ts'
import { isEmptyLine } from './without-code.ts'

/** The parser looks for the end of each of these up to the next empty line; so often it may look in vain. */
const MAX_OPENINGS = 100

/** Comments, and what else HTML and XML open and close so. */
const PAIRS = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
] as const

/**
 * Signs that open something so often that the parser would take minutes, where nothing closes it. What stands
 * in code is not among the lines.
 */
export function findCrowds(lines: readonly string[], file: string): Problem[] {
  const all = lines.join('\n')
  const areFew = countOf('[', all) + countOf(']', all) <= MAX_BRACKETS
  const line = areFew ? undefined : lineOfBrackets(lines)
  const brackets =
    line === undefined ? [] : [tooMany({ file, line, column: 1 }, lines[line - 1] ?? '')]
  const unclosed = PAIRS.flatMap(([opening, closing]) => {
    if (countOf(opening, all) <= MAX_OPENINGS) return []
    const at = startOfCrowd(lines, opening, closing)
    return at === undefined ? [] : [neverClosed({ ...at, file }, opening, closing)]
  })
  return [...brackets, ...unclosed]
}

/** Most texts have so few of them that it need not be asked where they stand. */
function countOf(sign: string, text: string): number {
  return text.split(sign).length - 1
}

/** Brackets may be parts of links over several lines, up to the next empty one: each is compared with all. */
const MAX_BRACKETS = 3000

function lineOfBrackets(lines: readonly string[]): number | undefined {
  let count = 0
  const index = lines.findIndex((text) => {
    count = isEmptyLine(text) ? 0 : count + (text.match(/[[\]]/g)?.length ?? 0)
    return count > MAX_BRACKETS
  })
  return index < 0 ? undefined : index + 1
}

function tooMany(at: Position, text: string): Problem {
  const message = `More than ${MAX_BRACKETS} square brackets stand here without an empty line between them.`
  const hint = text.includes('|')
    ? 'Use fewer links in this table, or make several of it; put what is no link between backticks.'
    : 'Put empty lines between the paragraphs, and what is no link between backticks.'
  return error('brackets', at, message, hint)
}

/** Where the first of too many stands; an empty line and what closes them begin the count anew. */
function startOfCrowd(lines: readonly string[], opening: string, closing: string) {
  let [count, line, column] = [0, 0, 0]
  for (const [index, text] of lines.entries()) {
    const from = text.lastIndexOf(closing) + 1
    const added = text.slice(from).split(opening).length - 1
    if (isEmptyLine(text) || from > 0) count = 0
    if (count === 0) [line, column] = [index + 1, text.indexOf(opening, from) + 1]
    count += added
    if (count > MAX_OPENINGS) return { line, column }
  }
  return undefined
}

function neverClosed(at: Position, opening: string, closing: string): Problem {
  if (opening === '<!--') {
    const message = 'This comment is never closed, so everything below it would vanish.'
    return error('comment-open', at, message, 'Close it with -->.')
  }
  const message = `More than ${MAX_OPENINGS} times “${opening}” stands here, and nothing closes it.`
  return error('markup-open', at, message, `Close it with ${closing}, or put it between backticks.`)
}
