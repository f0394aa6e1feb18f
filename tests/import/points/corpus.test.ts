import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isHeldOut, readRatedArticles } from './rated-articles.ts'

const CORPUS = join(import.meta.dirname, 'corpus')
const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(CORPUS, file)).isFile())
  .map((file) => file.replaceAll('\\', '/'))

/** A fact of the article, what stands above a part, a rated sentence, a line that is no sentence, or nothing. */
const LINE =
  /^(?:(?:title|lang|kind|form): \S.*|# \S.*|~ (?:introduction|conclusion)|[012] [012] \S.*|- - \S.*|)$/

test('the folder of rated articles holds these and what says how they are rated', () => {
  const others = files.filter((file) => !/^[a-z]+\/\d+-[a-z0-9-]+\.txt$/.test(file))
  expect(others).toEqual(['README.md'])
})

test('each line of a rated article is one of the format', () => {
  const wrong = files
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(join(CORPUS, file), 'utf8')
        .split('\n')
        .filter((line) => !LINE.test(line))
        .map((line) => `${file}: ${line}`),
    )
  expect(wrong).toEqual([])
})

test('every sixth article of a writer is kept, also beyond the hundredth', () => {
  const kept = readRatedArticles()
    .filter((article) => article.author === 'ben' && isHeldOut(article))
    .map(({ name }) => name.replace(/-.*/, ''))
  expect(kept.filter((number) => number.length > 2)).toEqual([
    ...['102', '108', '114', '120', '126', '132', '138', '144', '150'],
  ])
})
