import { styleText } from 'node:util'
import type { Problem } from '../model.ts'
import { linesOf, printProblem } from '../problem.ts'
import type { CommandContext } from './command.ts'

/** What a command tells: results on stdout, progress and problems on stderr. */
export interface Report {
  /** Says what is being done, on a terminal, if it takes longer than a second. */
  readonly progress: (what: string) => void
  /** A deck was built: the paths that were written. */
  readonly built: (file: string, paths: readonly string[]) => void
  /** What is wrong in an author's files; `readSource` gives a file's text for the excerpt. */
  readonly problems: (
    problems: readonly Problem[],
    readSource: (file: string) => string | undefined,
  ) => void
  /** One line on stderr, whatever happens. */
  readonly say: (line: string) => void
  /** Prints what `--json` has gathered. */
  readonly finish: () => void
}

/** Results as lines, or as one JSON object with `--json`. */
export function createReport(context: CommandContext, json: boolean): Report {
  const decks: { file: string; outputs: readonly string[] }[] = []
  const gathered: Problem[] = []
  const status = createStatusLine(context)
  return {
    progress: status.show,
    built: (file, paths) => {
      status.clear()
      decks.push({ file, outputs: paths })
      if (!json) context.stdout.write(paths.map((path) => `${path}\n`).join(''))
    },
    problems: (problems, readSource) => {
      status.clear()
      gathered.push(...problems)
      if (json) return
      const linesIn = new Map(
        [...new Set(problems.map(({ at }) => at.file))].map((file) => {
          const text = readSource(file)
          return [file, text === undefined ? undefined : linesOf(text)]
        }),
      )
      for (const problem of problems) {
        const text = printProblem(problem, linesIn.get(problem.at.file))
        context.stderr.write(`${colour(context, problem, text)}\n`)
      }
    },
    say: (line) => {
      status.clear()
      context.stderr.write(`${line}\n`)
    },
    finish: () => {
      status.clear()
      if (json) context.stdout.write(`${JSON.stringify({ decks, problems: gathered }, null, 2)}\n`)
    },
  }
}

/** Decks share settings, themes and layouts: what is wrong in these is told with the first deck. */
export function tellOnce(report: Report): Report {
  const told = new Set<string>()
  return {
    ...report,
    problems: (problems, readSource) => {
      const fresh = problems.filter((problem) => !told.has(JSON.stringify(problem)))
      for (const problem of fresh) told.add(JSON.stringify(problem))
      report.problems(fresh, readSource)
    },
  }
}

/** Colours only on a terminal, and never against `NO_COLOR`. */
function colour({ stderr, environment }: CommandContext, problem: Problem, text: string): string {
  if (!stderr.isTTY || environment.NO_COLOR) return text
  const [head = '', ...rest] = text.split('\n')
  return [styleText(problem.severity === 'error' ? 'red' : 'yellow', head), ...rest].join('\n')
}

/** Shorter waits need no line. */
const QUIET_MS = 1000

function createStatusLine({ stderr }: CommandContext) {
  let timer: NodeJS.Timeout | undefined
  let isShown = false
  const clear = () => {
    clearTimeout(timer)
    if (isShown) stderr.write('\r\u001b[K')
    isShown = false
  }
  const show = (what: string) => {
    if (!stderr.isTTY) return
    const write = () => {
      stderr.write(`\r\u001b[K${what} …`)
      isShown = true
    }
    if (isShown) return write()
    clearTimeout(timer)
    timer = setTimeout(write, QUIET_MS)
    timer.unref()
  }
  return { show, clear }
}
