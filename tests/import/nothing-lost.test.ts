import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Block, type ReadArticle, textOf } from '../../src/import/article.ts'
import { readByline, restOfByline } from '../../src/import/byline.ts'
import { readLabelled, readNumber, readOrdinal } from '../../src/import/families/labels.ts'
import { readBytes } from '../../src/import/formats/formats.ts'
import { importArticle } from '../../src/import/import.ts'
import { findTakeaways } from '../../src/import/takeaways.ts'
import { cutSentences } from '../../src/import/words.ts'
import { generateArticle } from './generate-article.ts'
import { readFixture } from './read-fixture.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/articles')

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(txt|md|html|docx)$/.test(name))
  .sort()

/** What stands above or below that an import says in its own words, in the draft’s language. */
const SAID_ANEW =
  /^(?:conclusion|fazit|en conclusion|conclusión|まとめ|(?:the )?key takeaways|takeaways|at a glance|auf einen blick|contents)[:：]?$/i

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/&\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A sentence of an article that is neither in its draft nor told to be left out. */
function findLost(blocks: readonly Block[], known: string): string[] {
  return blocks
    .flatMap((block, at) => (at < 6 && isTold(textOf(block), known) ? [] : sentencesOf(block)))
    .filter((sentence) => !isKnown(sentence, known))
}

/** A byline says who and when; what else it says is told. */
function isTold(text: string, known: string): boolean {
  const { author, date } = readByline(text)
  const isByline = author !== undefined || date !== undefined
  return isByline && restOfByline(text).every((rest) => known.includes(lettersOf(rest)))
}

function sentencesOf(block: Block): string[] {
  return block.kind === 'table' ? block.rows.flat() : cutSentences(textOf(block))
}

/** Numbers and labels are given anew, and a line may be a headline and its prose. */
function isKnown(sentence: string, known: string): boolean {
  const text = lettersOf(sentence)
  if (text === '' || known.includes(text) || SAID_ANEW.test(sentence)) return true
  const label = readLabelled(sentence) ?? readNumber(sentence) ?? readOrdinal(sentence)
  const isNumber = /^(?:\p{N}+|[ivx]+|les\p{N}+)$/u.test(text)
  if (isNumber || (label !== undefined && known.includes(lettersOf(label.rest)))) return true
  const bare = lettersOf(sentence.replace(/^[^:：]{1,30}[:：]\s*/u, ''))
  return (
    known.includes(bare) || isInTwoParts(label === undefined ? text : lettersOf(label.rest), known)
  )
}

function isInTwoParts(text: string, known: string): boolean {
  return [...text].some((_, at) => {
    return at > 2 && known.includes(text.slice(0, at)) && known.includes(text.slice(at))
  })
}

async function lostIn(read: ReadArticle): Promise<string[]> {
  const { content } = await importArticle(read, 'a')
  const { removed } = findTakeaways(read.article)
  return findLost(read.article.blocks, lettersOf(`${content} ${removed.join(' ')}`))
}

test.each(FILES)('every sentence of %s is in its draft, or told to be left out', async (file) => {
  expect(await lostIn(await readFixture(file))).toEqual([])
})

const GENERATED = Array.from({ length: 108 }, (_, seed) => generateArticle(seed))

test.each(GENERATED)(
  'nothing of any article is lost: $shape in $lang',
  async ({ text, extension }) => {
    const article = await readBytes(Buffer.from(text), { file: 'a', extension })
    expect(await lostIn({ article, file: `a${extension}`, pictures: new Map() })).toEqual([])
  },
)
