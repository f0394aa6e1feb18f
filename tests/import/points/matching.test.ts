import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/two'
import { expect, test } from 'vitest'
import { type Matcher, matchByContent } from '../../../src/import/points/matching.ts'
import { splitSentences } from '../../../src/import/points/sentences.ts'

const TEXTS = join(import.meta.dirname, 'texts')

const SENTENCES = readdirSync(TEXTS)
  .filter((name) => /^en.*\.txt$/.test(name))
  .flatMap((name) => splitSentences(readFileSync(join(TEXTS, name), 'utf8'), 'en'))

function tagAll(): string[] {
  return SENTENCES.flatMap((sentence) =>
    nlp(sentence).docs.flatMap((terms) =>
      terms.map(({ text, tags }) => `${text}: ${[...(tags ?? [])]}`),
    ),
  )
}

test('every word is tagged as the library tags it by itself', () => {
  const own = tagAll()
  matchByContent((nlp.methods() as { one: Matcher }).one)
  expect(tagAll()).toEqual(own)
  expect(own.length).toBeGreaterThan(1000)
})
