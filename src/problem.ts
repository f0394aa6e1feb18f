import type { Position, Problem } from './model.ts'

/** Thrown with every problem that a stage found, once it has looked at everything. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.name = 'ProblemError'
    this.problems = problems
  }
}

/** Something is missing on the machine; the hint says how to get it. */
export class SetupError extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.name = 'SetupError'
    this.hint = hint
  }
}

/** An error that stops the deck. `rule` names the kind: `missing-title`. */
export function error(rule: string, at: Position, message: string, hint: string): Problem {
  return { rule, severity: 'error', message, hint, at }
}

/** Something that looks like a slip, while the deck can still be built. */
export function warning(rule: string, at: Position, message: string, hint: string): Problem {
  return { rule, severity: 'warning', message, hint, at }
}

/** Throws one `ProblemError` if any of the problems is an error. */
export function throwIfErrors(problems: readonly Problem[]): void {
  if (problems.some((problem) => problem.severity === 'error')) throw new ProblemError(problems)
}

/** Problems as an author works through them: file by file, from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const files = problems.map(({ at }) => at.file)
  const rank = (problem: Problem) => files.indexOf(problem.at.file)
  return problems.toSorted(
    (a, b) => rank(a) - rank(b) || a.at.line - b.at.line || a.at.column - b.at.column,
  )
}

/** A file's text, or its lines, which whoever prints many problems of one file finds once. */
type Source = string | readonly string[] | undefined

/** The lines of a file, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/)
}

/** A problem as text: place and sentence, the line with a caret, what to do. */
export function printProblem(problem: Problem, source: Source): string {
  const { file, line, column } = problem.at
  const place = file === '' ? '' : `${file}:${line}:${column}: `
  const head = `${place}${problem.severity}: ${problem.message}`
  return [head, ...excerpt(problem.at, source), `  ${problem.hint}`].map(stripControls).join('\n')
}

/** Excerpts are at most this wide, so that a line of a megabyte stays readable. */
const EXCERPT_WIDTH = 96

function excerpt(at: Position, source: Source): string[] {
  const lines = typeof source === 'string' ? linesOf(source) : source
  const line = lines?.[at.line - 1]
  if (line === undefined || line.trim() === '') return []
  const start = Math.max(0, at.column - 1 - EXCERPT_WIDTH / 2)
  const shown = line.slice(start, start + EXCERPT_WIDTH).replaceAll('\t', ' ')
  const gutter = `  ${at.line} | `
  const indent = ' '.repeat(gutter.length) + asSpaces(shown.slice(0, at.column - 1 - start))
  return [gutter + shown, `${indent}^`]
}

/** As many spaces as the text takes on a terminal: CJK and emoji take two, marks take none. */
function asSpaces(text: string): string {
  return text.replace(NO_WIDTH, '').replace(WIDE, '  ').replace(/[^ ]/gu, ' ')
}

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu

/** Author's text must not steer the terminal, nor look like a line of ours. */
function stripControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    '\ufffd',
  )
}
