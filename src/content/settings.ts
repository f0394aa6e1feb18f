import type { Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import { type FrontMatter, frontMatterSchema } from './schema.ts'
import { cleanText } from './text.ts'
import type { YamlFields, YamlValue } from './yaml.ts'

/** Checks the front matter's fields against the schema; an unknown key is left out and reported. */
export function checkSettings(
  fields: YamlFields,
  file: string,
): { settings: FrontMatter; problems: Problem[] } {
  const start: Position = { file, line: 1, column: 1 }
  const known = Object.keys(frontMatterSchema.shape)
  const problems: Problem[] = []
  const values: Record<string, YamlValue> = Object.create(null)
  for (const [key, { value, at }] of fields) {
    if (known.includes(key)) values[key] = cleanValue(value)
    else problems.push(unknownKey(key, known, at))
  }
  const result = frontMatterSchema.safeParse({ ...values })
  if (result.success) return { settings: result.data, problems }
  for (const issue of result.error.issues) {
    const key = String(issue.path[0] ?? '')
    problems.push(wrongValue(key, issue.message, fields.get(key)?.at ?? start))
  }
  return { settings: {}, problems }
}

function cleanValue(value: YamlValue): YamlValue {
  if (typeof value === 'string') return cleanText(value)
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, cleanText(text)]))
}

function unknownKey(key: string, known: readonly string[], at: Position): Problem {
  const nearest = nearestWord(key, known)
  const hint =
    nearest === undefined
      ? `Remove it, or use one of: ${known.join(', ')}.`
      : `Did you mean “${nearest}”? The known keys are ${known.join(', ')}.`
  return warning('unknown-key', at, `“${key}” is not a key of a content file.`, hint)
}

function wrongValue(key: string, message: string, at: Position): Problem {
  const isOurs = message.startsWith('“')
  const hints: Record<string, string> = {
    lang: 'Write a tag like en, de or pt-BR.',
    source: 'Write source: "Title", or give title, url and file below it.',
  }
  return error(
    'front-matter-value',
    at,
    isOurs ? message : `“${key}” does not have the form that it needs.`,
    hints[key] ?? 'Shorten it: this text stands on one line of a slide.',
  )
}
