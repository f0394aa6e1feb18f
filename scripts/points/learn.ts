import type { Learned } from '../../src/import/points/weights.ts'
import type { Example } from '../../tests/import/points/examples.ts'
import { type Fitted, fitRatings } from './regression.ts'

/** A name that stands in fewer articles says nothing of others. */
const LEAST_ARTICLES = 6

/** In hundredths of log-odds: less changes nothing. */
const LEAST_WEIGHT = 4

/** Learns from rated sentences what each feature weighs. */
export function learn(examples: readonly Example[]): Learned {
  const columns = columnsOf(examples)
  const known = examples.map((example) => columnsIn(example, columns))
  const learnOne = (kind: 'stands' | 'worth') =>
    fitRatings(
      examples.map((example, at) => ({ columns: known[at] ?? [], rating: example[kind] })),
      columns.size,
    )
  const fitted = { stands: learnOne('stands'), worth: learnOne('worth') }
  const lines = [...columns].flatMap(([name, column]) => writeLine(name, column, fitted))
  const languages = [...new Set(examples.map(languageOf))].sort()
  return {
    limits: {
      standsAtAll: hundredths(fitted.stands.limits[0]),
      standsAsIs: hundredths(fitted.stands.limits[1]),
      isWorth: hundredths(fitted.worth.limits[0]),
    },
    features: tableOf(lines, ''),
    words: Object.fromEntries(languages.map((lang) => [lang, tableOf(lines, lang)])),
  }
}

function languageOf({ article }: Example): string {
  return article.lang.split('-')[0] ?? ''
}

/** Words belong to their language, all else to every one. */
function nameIn(lang: string, feature: string): string {
  return WORD.test(feature) ? `${lang}\t${feature}` : `\t${feature}`
}

/** The features that are words. */
const WORD = /^(?:word|begins|follows) /u

function columnsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<unknown>>()
  for (const example of examples)
    for (const feature of example.features) {
      const name = nameIn(languageOf(example), feature)
      articles.set(name, (articles.get(name) ?? new Set()).add(example.article))
    }
  const frequent = [...articles].filter(([, { size }]) => size >= LEAST_ARTICLES)
  const names = frequent.map(([name]) => name).sort()
  return new Map(names.map((name, column) => [name, column]))
}

function columnsIn(example: Example, columns: ReadonlyMap<string, number>): number[] {
  const names = new Set(example.features.map((one) => nameIn(languageOf(example), one)))
  return [...names].flatMap((name) => columns.get(name) ?? [])
}

function writeLine(
  name: string,
  column: number,
  { stands, worth }: { stands: Fitted; worth: Fitted },
): string[] {
  const [lang = '', feature = ''] = name.split('\t')
  const weights = [stands, worth].map((one) => hundredths(one.weights[column] ?? 0))
  if (weights.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) return []
  return [`${lang}\t${weights.join(' ')} ${feature}`]
}

function hundredths(weight: number): number {
  return Math.round(100 * weight)
}

/** The lines of one language, or of all. */
function tableOf(lines: readonly string[], lang: string): string {
  return lines
    .filter((line) => line.startsWith(`${lang}\t`))
    .map((line) => line.slice(lang.length + 1))
    .join('\n')
}
