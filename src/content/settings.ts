import type { Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { type FrontMatter, frontMatterSchema } from './schema.ts'
import { cleanText } from './text.ts'
import type { YamlFields, YamlItem, YamlValue } from './yaml.ts'

/** The front matter as far as it is right, and which of its keys are not. */
export interface CheckedSettings {
  readonly settings: FrontMatter
  readonly wrongKeys: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Checks the front matter's fields against the schema; what is wrong is left out and reported. */
export function checkSettings(fields: YamlFields): CheckedSettings {
  const checked = [...fields].map(([key, { value, at }]) => {
    const text = value === undefined ? undefined : cleanValue(value)
    return { key, text, problem: checkField(key, text, at) }
  })
  const right = checked.filter(({ text, problem }) => text !== '' && problem?.severity !== 'error')
  const known = right.filter(({ key }) => SCHEMAS.has(key))
  return {
    settings: frontMatterSchema.parse(
      Object.fromEntries(known.map(({ key, text }) => [key, text])),
    ),
    wrongKeys: new Set(checked.filter(({ problem }) => problem).map(({ key }) => key)),
    problems: checked.flatMap(({ problem }) => problem ?? []),
  }
}

const SCHEMAS = new Map(Object.entries(frontMatterSchema.shape))

function cleanValue(value: YamlValue): YamlValue {
  return isList(value) ? value.map(cleanItem) : cleanItem(value)
}

/** TypeScript does not tell read-only arrays from objects by `Array.isArray`. */
function isList(value: YamlValue | undefined): value is readonly YamlItem[] {
  return Array.isArray(value)
}

function cleanItem(value: YamlItem): YamlItem {
  if (typeof value === 'string') return cleanText(value)
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, cleanText(text)]))
}

function checkField(key: string, value: YamlValue | undefined, at: Position): Problem | undefined {
  const schema = SCHEMAS.get(key)
  if (schema === undefined) return unknownKey(key, at)
  if (value === undefined || (isList(value) && key !== 'sources')) return notText(key, at)
  if (value === '') return undefined
  const [issue] = schema.safeParse(value).error?.issues ?? []
  if (issue !== undefined) return wrongValue(key, ownMessage(issue), at)
  return key === 'date' && isImpossibleDate(value) ? impossibleDate(value, at) : undefined
}

interface Issue {
  readonly message: string
  /** The issues of every alternative. */
  readonly errors?: readonly (readonly Issue[])[]
}

/** The first sentence that the schema itself gives; undefined where only the library speaks. */
function ownMessage({ message, errors = [] }: Issue): string | undefined {
  if (message.startsWith('“')) return message
  return errors
    .flat()
    .map(ownMessage)
    .find((text) => text !== undefined)
}

function unknownKey(key: string, at: Position): Problem {
  const known = [...SCHEMAS.keys()]
  const nearest = nearestWord(key, known)
  const hint =
    nearest === undefined
      ? `Remove it, or use one of: ${known.join(', ')}.`
      : `Did you mean “${nearest}”? The known keys are ${known.join(', ')}.`
  return warning('unknown-key', at, `“${key.slice(0, 60)}” is not a key of a content file.`, hint)
}

function notText(key: string, at: Position): Problem {
  const hint = `Write ${key}: "…" on one line, without lists or levels below it.`
  return error('front-matter-value', at, `“${key}” must be a text.`, hint)
}

const HINTS: Readonly<Record<string, string>> = {
  brand:
    'A brand has accent, background, text, muted, highlight, font, heading-font, radius, footer.',
  lang: 'Write a tag like en, de or pt-BR.',
  agenda: 'Write agenda: true or agenda: false.',
  sources:
    'Write a list: each entry begins with a dash and is a text, or title and url below each other.',
  source: 'Write source: "Title", or give title, url and file below it.',
  theme: 'Write a theme’s name, or the path of a .css file.',
}

function wrongValue(key: string, message: string | undefined, at: Position): Problem {
  const hint = message?.includes('longer')
    ? 'Shorten it: this text stands on one line of a slide.'
    : (HINTS[key] ?? `Write ${key}: "…" on one line, without levels below it.`)
  return error(
    'front-matter-value',
    at,
    message ?? `“${key}” does not have the form that it needs.`,
    hint,
  )
}

function isImpossibleDate(value: YamlValue): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value
}

function impossibleDate(date: string, at: Position): Problem {
  const hint = 'It is shown as written; correct it if it is a slip.'
  return warning('date', at, `There is no day ${date}.`, hint)
}
