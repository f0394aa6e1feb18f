import type { Position, Problem } from '../model.ts'
import { error, warning } from '../problem.ts'
import { type FrontMatter, frontMatterSchema, type projectSchema } from './schema.ts'
import { cleanText } from './text.ts'
import { unknownKey, withoutUnknownKeys } from './unknown-keys.ts'
import { adviseValue } from './value-hints.ts'
import type { YamlField, YamlFields, YamlItem, YamlValue } from './yaml.ts'

/** An author's settings as far as they are right, and which of their keys are not. */
export interface CheckedSettings {
  readonly settings: FrontMatter
  readonly wrongKeys: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** What the settings of a content file, or those of a project, can be. */
type SettingsSchema = typeof frontMatterSchema | typeof projectSchema

/** Checks fields against their schema; what is wrong is left out and reported. */
export function checkSettings(
  fields: YamlFields,
  schema: SettingsSchema = frontMatterSchema,
): CheckedSettings {
  const known = Object.keys(schema.shape)
  const checked = [...fields].map(([key, field]) => {
    const isKnown = known.includes(key)
    if (!isKnown) {
      return { key, value: undefined, problems: [unknownKey(key, { known, at: field.at })] }
    }
    const { value, problems: unknown } = cleanValue(key, field)
    const problems = checkField(key, value, field)
    const usable = problems.some(isError) ? rightPart(key, value) : value
    return { key, value: usable, problems: [...unknown, ...problems] }
  })
  const right = checked.filter(({ value }) => value !== '' && value !== undefined)
  return {
    settings: frontMatterSchema.parse(
      Object.fromEntries(right.map(({ key, value }) => [key, value])),
    ),
    wrongKeys: new Set(checked.filter(({ problems }) => problems.length > 0).map(({ key }) => key)),
    problems: checked.flatMap(({ problems }) => problems),
  }
}

const SCHEMAS = new Map(Object.entries(frontMatterSchema.shape))

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Of a wrong brand those keys that are right, so that its files are looked for at once. */
function rightPart(key: string, value: YamlValue | undefined): YamlValue | undefined {
  if (key !== 'brand' || typeof value !== 'object' || isList(value)) return undefined
  const wrong = new Set(issuesOf(key, value).map(({ path }) => String(path[0])))
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name)))
}

/** A value without controls and without what stands under a key that it does not have. */
function cleanValue(
  key: string,
  field: YamlField,
): { value: YamlValue | undefined; problems: readonly Problem[] } {
  const { value } = field
  if (value === undefined) return { value, problems: [] }
  const items = isList(value) ? value : [value]
  const clean = items.map((item, index) => {
    return withoutUnknownKeys(key, cleanItem(item), { at: field.at, inside: field.inside[index] })
  })
  const [only] = clean
  return {
    value: isList(value) ? clean.map(({ item }) => item) : only?.item,
    problems: clean.flatMap(({ problems }) => problems),
  }
}

/** TypeScript does not tell read-only arrays from objects by `Array.isArray`. */
function isList(value: YamlValue | undefined): value is readonly YamlItem[] {
  return Array.isArray(value)
}

function cleanItem(value: YamlItem): YamlItem {
  if (typeof value === 'string') return cleanText(value)
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, cleanText(text)]))
}

function checkField(key: string, value: YamlValue | undefined, field: YamlField): Problem[] {
  const { at } = field
  if (value === undefined || (isList(value) && key !== 'sources')) return [wrongKind(key, at)]
  if (value === '') return []
  const issues = issuesOf(key, value)
  // Keys of a brand and entries of a list have each a place; of the others the first mistake is enough.
  const told = key === 'brand' || key === 'sources' ? issues : issues.slice(0, 1)
  if (told.length > 0) return told.map((issue) => explainIssue(key, issue, field))
  return key === 'date' && isImpossibleDate(value) ? [impossibleDate(value, at)] : []
}

function issuesOf(key: string, value: YamlValue): readonly Issue[] {
  return SCHEMAS.get(key)?.safeParse(value).error?.issues ?? []
}

/** What zod complains of. */
interface Issue {
  readonly message: string
  readonly path: readonly PropertyKey[]
  /** The issues of every alternative. */
  readonly errors?: readonly (readonly Issue[])[]
}

function explainIssue(key: string, issue: Issue, { at, inside, value }: YamlField): Problem {
  const told = innermost(issue)
  const message = told?.message ?? formless(key)
  const isLong = / longer than \d+ characters\.$/.test(message)
  const path = [...issue.path, ...(told === issue ? [] : (told?.path ?? []))]
  const hint = isLong
    ? 'Shorten it: this text stands on one line of a slide.'
    : adviseValue(key, String(path.at(-1) ?? ''), writtenAt(value, path))
  return error('front-matter-value', placeOfIssue(issue, inside) ?? at, message, hint)
}

/** Where the wrong key stands, or the entry of a list. */
function placeOfIssue({ path: [name] }: Issue, inside: YamlField['inside']): Position | undefined {
  return typeof name === 'number'
    ? [...(inside[name]?.values() ?? [])][0]
    : inside[0]?.get(String(name))
}

/** The first issue to which the schema itself gives a sentence; undefined where only the library speaks. */
function innermost(issue: Issue): Issue | undefined {
  if (issue.message.startsWith('“')) return issue
  return (issue.errors ?? [])
    .flat()
    .map(innermost)
    .find((found) => found !== undefined)
}

/** Lists and levels where a key has none. */
function wrongKind(key: string, at: Position): Problem {
  const isText = SCHEMAS.get(key)?.safeParse('true').success
  const message = isText ? `“${key}” must be a text.` : formless(key)
  return error('front-matter-value', at, message, adviseValue(key, '', ''))
}

function formless(key: string): string {
  return `“${key}” does not have the form that it needs.`
}

/** What was written at fault: the value itself, or what stands under the key inside it. */
function writtenAt(value: YamlValue | undefined, [first, second]: readonly PropertyKey[]): string {
  if (typeof value === 'string') return value
  const item = isList(value) ? value[Number(first)] : value
  const name = String(isList(value) ? second : first)
  return (typeof item === 'object' ? item[name] : item) ?? ''
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
