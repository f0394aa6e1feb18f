import type { Format } from '../finished.ts'
import { nearestWord } from '../nearest-word.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'

/** The arguments of `takedeck build`, checked. */
export interface BuildOptions {
  readonly files: readonly string[]
  readonly formats: readonly Format[]
  readonly outFolder: string
  readonly theme: string | undefined
  readonly themeSet: string | undefined
  readonly timeLimitMs: number
  readonly watches: boolean
  readonly json: boolean
}

const FORMATS: readonly Format[] = ['md', 'html', 'pdf', 'pptx']

/** Reads the arguments of `takedeck build`. Throws a `UsageError` for what it does not know. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const { values, positionals } = parse(args)
  return {
    files: positionals,
    formats: readFormats(values.format),
    outFolder: values.out,
    theme: values.theme,
    themeSet: values['theme-set'],
    timeLimitMs: readSeconds(values.timeout) * 1000,
    watches: values.watch,
    json: values.json,
  }
}

function parse(args: readonly string[]) {
  const options = {
    format: { type: 'string', short: 'f', default: FORMATS.join(',') },
    out: { type: 'string', short: 'o', default: 'dist' },
    theme: { type: 'string', short: 't' },
    'theme-set': { type: 'string' },
    timeout: { type: 'string', default: '60' },
    watch: { type: 'boolean', short: 'w', default: false },
    json: { type: 'boolean', default: false },
  } as const
  return readArguments(args, options, adviseFormat)
}

/** `--pdf` and `--ppt` are not options but formats. */
function adviseFormat(name: string): string | undefined {
  const format = FORMATS.find((known) => known.startsWith(name.toLowerCase()))
  return format === undefined ? undefined : `Did you mean --format ${format}?`
}

function readFormats(list: string): Format[] {
  const names = list.split(',').map((name) => name.trim().toLowerCase())
  const unknown = names.filter((name) => !FORMATS.some((format) => format === name))
  if (unknown.length > 0) {
    const nearest = nearestWord(unknown[0] ?? '', FORMATS)
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
    const message = `There is no format “${unknown.join(', ')}”; use ${FORMATS.join(', ')}.`
    throw new UsageError(message + hint)
  }
  return FORMATS.filter((format) => names.includes(format))
}

function readSeconds(text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds <= 86_400) return seconds
  throw new UsageError(`--timeout takes a number of seconds, not “${text}”.`)
}
