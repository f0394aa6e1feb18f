import { parse } from 'node:path'
import type { Format } from '../finished.ts'
import { nearestWord } from '../nearest-word.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import { USAGES } from './usages.ts'

/** What is written where. */
interface Outputs {
  readonly formats: readonly Format[]
  readonly outFolder: string
  /** What the outputs are called, without extension, where `--out` names a file and not a folder. */
  readonly outName: string | undefined
}

/** The arguments of `takedeck build`, checked. */
export interface BuildOptions extends Outputs {
  readonly files: readonly string[]
  readonly theme: string | undefined
  readonly themeSet: string | undefined
  readonly timeLimitMs: number
  readonly watches: boolean
  readonly json: boolean
}

const FORMATS: readonly Format[] = ['md', 'html', 'pdf', 'pptx']

/** Reads the arguments of `takedeck build`. Throws a `UsageError` for what it does not know. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const { values, positionals } = readArguments(args, USAGES.build.options, adviseFormat)
  return {
    files: positionals,
    ...readOutputs(values),
    theme: values.theme,
    themeSet: values['theme-set'],
    timeLimitMs: readSeconds(values.timeout) * 1000,
    watches: values.watch,
    json: values.json,
  }
}

/** The arguments of `takedeck themes preview`, checked. */
export interface PreviewOptions extends Outputs, Pick<BuildOptions, 'timeLimitMs' | 'json'> {
  /** The themes that were named. */
  readonly names: readonly string[]
}

/** Reads the arguments of `takedeck themes preview`. Throws a `UsageError` for what it does not know. */
export function readPreviewOptions(args: readonly string[]): PreviewOptions {
  const { options } = USAGES['themes preview']
  const { values, positionals } = readArguments(args, options, advisePreview)
  return {
    names: positionals,
    ...readOutputs(values),
    timeLimitMs: readSeconds(values.timeout) * 1000,
    json: values.json,
  }
}

/** A theme is named without an option there. */
function advisePreview(name: string): string | undefined {
  return name === 'theme' ? 'Name it as in: takedeck themes preview briefing' : adviseFormat(name)
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

/** What is written where: `--out` names a folder, or one file by its extension. */
function readOutputs({ format, out }: { readonly format: string; readonly out: string }): Outputs {
  // Elsewhere `-` is standard output, which the paths of the files that were written go to.
  if (out === '-') {
    throw new UsageError('--out takes a folder: a deck is files, and standard output lists them.')
  }
  if (/[\\/]$/.test(out)) return asFolder(out, format)
  const { dir, name, ext } = parse(out)
  const wanted = ext.slice(1).toLowerCase()
  const [only] = FORMATS.filter((known) => known === wanted)
  if (only === undefined) return asFolder(out, NEAR_FORMATS.test(wanted) ? wanted : format)
  if (ext !== `.${only}`) {
    throw new UsageError(`${out} is written with small letters: ${name}.${only}.`)
  }
  const formats = readFormats(format)
  if (format !== USAGES.build.options.format.default && formats.join() !== only) {
    throw new UsageError(
      `${out} is one file, and not ${format}: leave --format out, or name a folder.`,
    )
  }
  return { formats: [only], outFolder: dir === '' ? '.' : dir, outName: name }
}

function asFolder(outFolder: string, format: string): Outputs {
  return { formats: readFormats(format), outFolder, outName: undefined }
}

/** What other programs write, and nobody calls a folder. */
const NEAR_FORMATS = /^(?:ppt|odp|key|docx?|odt|htm|markdown|png|jpe?g)$/

/** Throws a `UsageError` where one file is named for several decks. */
export function refuseShared({ outName, formats }: Outputs, decks: number): void {
  if (outName === undefined || decks <= 1) return
  const file = `${outName}.${formats.join()}`
  throw new UsageError(`${file} is one file, and there are ${decks} decks: name a folder.`)
}

function readSeconds(text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds <= 86_400) return seconds
  throw new UsageError(`--timeout takes a number of seconds, not “${text}”.`)
}
