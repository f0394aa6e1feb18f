/** The public API: the stages and the model. */

export { type BrowserSession, openSession, type SessionOptions } from './browser/session.ts'
export { type BuildRequest, type BuildResult, type BuildTools, buildDeck } from './build.ts'
export { parseContent } from './content/parse.ts'
export { frontMatterJsonSchema } from './content/schema.ts'
export type * from './finished.ts'
export type * from './model.ts'
export { type DeckPlan, planSlides } from './plan/plan.ts'
export { ProblemError, printProblem, SetupError } from './problem.ts'
export { openProject, type Project } from './project/project.ts'
export type * from './slide.ts'
