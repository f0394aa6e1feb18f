import type { Problem } from '../model.ts'
import { error, ProblemError } from '../problem.ts'
import { withoutCode } from './without-code.ts'

/** Throws a `ProblemError` that says where a merge was not finished. Blocks of code may show one. */
export function refuseConflicts(text: string, file: string): void {
  if (!text.includes('<<<<<<< ')) return
  const conflicts = findConflicts(text.split('\n'), file)
  if (conflicts.length > 0) throw new ProblemError(conflicts)
}

function findConflicts(lines: readonly string[], file: string): Problem[] {
  const marks = withoutCode(lines).flatMap((line, index) =>
    MARK.test(line) ? [{ sign: line[0], index }] : [],
  )
  return marks.flatMap(({ sign, index }, place) => {
    const [middle, end] = marks.slice(place + 1, place + 3)
    const isWhole = sign === '<' && middle?.sign === '=' && end?.sign === '>'
    return isWhole ? [conflict(file, index, end.index)] : []
  })
}

/** What Git writes around the versions, each on a line of its own. */
const MARK = /^(?:<{7} |={7}$|>{7} )/

function conflict(file: string, start: number, end: number): Problem {
  return error(
    'conflict',
    { file, line: start + 1, column: 1 },
    `A merge left two versions of a text here, down to line ${end + 1}.`,
    'Keep one of them, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  )
}
