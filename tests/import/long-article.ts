import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TEXTS = join(import.meta.dirname, 'points/texts')
const SOURCE = join(import.meta.dirname, '../fixtures/source-article.txt')

/** The English texts of these tests, one below the other: numbered headlines and their prose. */
export function longArticle(): string {
  const texts = readdirSync(TEXTS)
    .filter((name) => /^en.*\.txt$/.test(name))
    .map((name) => readFileSync(join(TEXTS, name), 'utf8'))
  let count = 0
  const numbered = texts.join('\n').replace(/^# /gm, () => `${++count}. `)
  return `What a year taught us\n\n${numbered}\n\n${readFileSync(SOURCE, 'utf8')}`
}
