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
  const signs = marks.map(({ sign }) => sign).join('')
  return [...signs.matchAll(WHOLE)].flatMap(({ index, 0: { length } }) => {
    const [start, end] = [marks[index], marks[index + length - 1]]
    return start && end ? [conflict(file, start.index, end.index)] : []
  })
}

/** What Git writes around the versions, and around what they came from, each on a line of its own. */
const MARK = /^(?:<{7} |\|{7}(?: |$)|={7}$|>{7} )/

/** A line that underlines a headline in a version looks like one between them. */
const WHOLE = /<\|*=[=|]*>/g

function conflict(file: string, start: number, end: number): Problem {
  return error(
    'conflict',
    { file, line: start + 1, column: 1 },
    `A merge left two versions of a text here, down to line ${end + 1}.`,
    'Keep one of them, and remove the lines with <<<<<<<, |||||||, ======= and >>>>>>>.',
  )
}
