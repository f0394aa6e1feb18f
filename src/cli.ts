import { type Command, type CommandContext, EXIT, UsageError } from './commands/command.ts'
import { ProblemError, printProblem, SetupError } from './problem.ts'

/** The verbs. Each is loaded when it runs, so that `--help` is instant. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: () => import('./commands/build.ts'),
  import: () => import('./commands/import.ts'),
  new: () => import('./commands/new.ts'),
  themes: () => import('./commands/themes.ts'),
  schema: () => import('./commands/schema.ts'),
}

/** Runs a command line; resolves with the exit code of the process. */
export async function cli(context: CommandContext): Promise<number> {
  try {
    return await dispatch(context)
  } catch (failure) {
    return explain(failure, context)
  }
}

async function dispatch(context: CommandContext): Promise<number> {
  const [verb, ...args] = context.args
  const flags = new Set(context.args)
  if (verb === undefined || verb === 'help' || flags.has('--help') || flags.has('-h')) {
    const { HELP } = await import('./help.ts')
    context.stdout.write(HELP)
    return verb === undefined ? EXIT.usage : EXIT.ok
  }
  if (verb === '--version' || verb === '-v') {
    const { readVersion } = await import('./commands/version.ts')
    context.stdout.write(`${readVersion()}\n`)
    return EXIT.ok
  }
  const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined
  if (load === undefined) {
    const { nearestWord } = await import('./nearest-word.ts')
    const nearest = nearestWord(verb, Object.keys(COMMANDS))
    const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`
    throw new UsageError(`There is no command “${verb}”.${hint}`)
  }
  const command = await load()
  return command.run({ ...context, args })
}

/** What went wrong, for whom it concerns: the author, the user, or us. */
function explain(failure: unknown, { stderr }: CommandContext): number {
  if (failure instanceof ProblemError) {
    for (const problem of failure.problems) stderr.write(`${printProblem(problem, undefined)}\n`)
    return EXIT.problems
  }
  if (failure instanceof SetupError) {
    stderr.write(`takedeck: ${failure.message}\n  ${failure.hint}\n`)
    return EXIT.problems
  }
  if (failure instanceof UsageError) {
    stderr.write(`takedeck: ${failure.message}\n  takedeck --help lists what there is.\n`)
    return EXIT.usage
  }
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  stderr.write(`takedeck: this is a bug of ours, please report it with these lines:\n${stack}\n`)
  return EXIT.bug
}
