import { join } from 'node:path'
import type { buildDeck } from '../build.ts'
import { ProblemError } from '../problem.ts'
import type { Project } from '../project/project.ts'
import type { Report } from './report.ts'
import { sourceText } from './source-text.ts'

/** Builds one deck and tells how it went; an author's mistake in it leaves the other decks alone. */
export async function buildReported(
  file: string,
  { report, project }: { readonly report: Report; readonly project: Project },
  build: () => ReturnType<typeof buildDeck>,
): Promise<boolean> {
  const sourceOf = (name: string) => sourceText(project.readFile, join(project.root, name))
  report.progress(`Building ${file}`)
  try {
    const { paths, warnings } = await build()
    report.problems(warnings, sourceOf)
    report.built(file, paths)
    return true
  } catch (failure) {
    if (!(failure instanceof ProblemError)) throw failure
    report.problems(failure.problems, sourceOf)
    return false
  }
}
