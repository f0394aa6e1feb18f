import { error, ProblemError } from '../problem.ts'

/** Why an article cannot be imported, and what to do instead. */
export function refuse(file: string, message: string, hint: string): ProblemError {
  return new ProblemError([error('article', { file, line: 1, column: 1 }, message, hint)])
}
