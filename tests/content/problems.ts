import { parseContent } from '../../src/content/parse.ts'
import type { Problem } from '../../src/model.ts'
import { ProblemError } from '../../src/problem.ts'

/** What is wrong with a content file, whether it could be read or not. */
export function problemsOf(content: string | Uint8Array): readonly Problem[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  try {
    return parseContent(bytes, 'content/deck.md').problems
  } catch (failure) {
    if (failure instanceof ProblemError) return failure.problems
    throw failure
  }
}

/** The problems as `line:column severity rule`. */
export function listProblems(content: string | Uint8Array): string[] {
  return problemsOf(content).map(
    ({ at, severity, rule }) => `${at.line}:${at.column} ${severity} ${rule}`,
  )
}

/** A content file with this front matter; the rest is as it should be. */
export function withFrontMatter(yaml: string): string {
  return `---\n${yaml}\n---\n\n## Headline\n\n- point\n`
}
