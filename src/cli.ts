import { type Command, type CommandContext, EXIT, UsageError } from './commands/command.ts'
import { ProblemError, printProblem, SetupError } from './problem.ts'

/** The verbs; `usages.ts` says how each is used. Each is loaded when it runs, so that `--help` is instant. */
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
  const isAsked = args.some(isHelp)
  if (verb === undefined || verb === 'help' || isHelp(verb) || isAsked) return printHelp(context)
  if (verb === '--version' || verb === '-v') {
    const { readVersion } = await import('./commands/version.ts')
    context.stdout.write(`${readVersion()}\n`)
    return EXIT.ok
  }
  const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined
  if (load === undefined) throw await noCommand(verb)
  const command = await load()
  return command.run({ ...context, args })
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** The page of the command that is named, or that of all. */
async function printHelp({ args, stdout }: CommandContext): Promise<number> {
  const [{ overview, page }, { commandNamed }] = await Promise.all([
    import('./help.ts'),
    import('./commands/usages.ts'),
  ])
  const words = args.filter((word) => !isHelp(word) && word !== 'help')
  const [verb] = words
  const name = commandNamed(words)
  if (verb !== undefined && name === undefined) throw await noCommand(verb)
  stdout.write(name === undefined ? overview() : page(name))
  return EXIT.ok
}

async function noCommand(verb: string): Promise<UsageError> {
  const { nearestWord } = await import('./nearest-word.ts')
  const nearest = nearestWord(verb, Object.keys(COMMANDS))
  const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`
  return new UsageError(`There is no command “${verb}”.${hint}`)
}

/** What went wrong, for whom it concerns: the author, the user, or us. */
async function explain(failure: unknown, { args, stderr }: CommandContext): Promise<number> {
  if (failure instanceof ProblemError) {
    for (const problem of failure.problems) stderr.write(`${printProblem(problem, undefined)}\n`)
    return EXIT.problems
  }
  if (failure instanceof SetupError) {
    stderr.write(`takedeck: ${failure.message}\n  ${failure.hint}\n`)
    return EXIT.problems
  }
  if (failure instanceof UsageError) {
    const { commandNamed } = await import('./commands/usages.ts')
    const name = commandNamed(args)
    const help =
      name === undefined
        ? 'takedeck --help lists what there is.'
        : `takedeck ${name} --help says how it is used.`
    stderr.write(`takedeck: ${failure.message}\n  ${help}\n`)
    return EXIT.usage
  }
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  stderr.write(`takedeck: this is a bug of ours, please report it with these lines:\n${stack}\n`)
  return EXIT.bug
}
