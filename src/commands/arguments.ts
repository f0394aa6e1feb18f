import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '../nearest-word.ts'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** What the parser is given. */
interface Arguments<T extends Options> {
  readonly args: string[]
  readonly allowPositionals: true
  readonly options: T
}

/** An option as it was written. */
interface WrittenOption {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/**
 * Reads the arguments of a command. Throws a `UsageError` for what it does not know; `advise` may
 * know what somebody means who writes an option that does not exist.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
  advise: (name: string) => string | undefined = () => undefined,
): ReturnType<typeof parseArgs<Arguments<T>>> {
  const config: Arguments<T> = { args: [...args], allowPositionals: true, options }
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option') checkOption(token, options, advise)
  }
  return parseArgs(config)
}

function checkOption(
  option: WrittenOption,
  options: Options,
  advise: (name: string) => string | undefined,
): void {
  const { name, rawName, value } = option
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined
  if (type === undefined) {
    const isLong = rawName.startsWith('--')
    const advice = isLong ? (advise(name) ?? didYouMean(name, Object.keys(options))) : undefined
    throw new UsageError([`There is no option ${rawName}.`, advice].filter(Boolean).join(' '))
  }
  if (type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
  if (type === 'string' && (value === undefined || isNextOption(option))) {
    throw new UsageError(`${rawName} needs a value behind it.`)
  }
}

function didYouMean(name: string, known: readonly string[]): string | undefined {
  const nearest = nearestWord(name, known)
  return nearest === undefined ? undefined : `Did you mean --${nearest}?`
}

/** `--format --json` has forgotten the value; one that begins with a dash is written behind a `=`. */
function isNextOption({ value = '', inlineValue = false }: WrittenOption): boolean {
  return !inlineValue && value.length > 1 && value.startsWith('-')
}
