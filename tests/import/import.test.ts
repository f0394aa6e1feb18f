import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { paragraph } from '../../src/import/article.ts'
import type { DraftSection } from '../../src/import/draft.ts'
import { readBytes } from '../../src/import/formats/formats.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { importArticle } from '../../src/import/import.ts'
import { writeContent } from '../../src/import/write.ts'
import { NASTY } from '../hostile/nasty.ts'
import { isLeftFrom } from './points/is-left-from.ts'
import { readFixture } from './read-fixture.ts'
import { rereadDraft } from './reread.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const ARTICLES = readdirSync(join(FIXTURES, 'articles'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(txt|md|html|pdf)$/.test(name))
  .sort()

const SOURCE = readFileSync(join(FIXTURES, 'source-article.txt'), 'utf8')

const READ = {
  article: { blocks: readPlainText(SOURCE), facts: {} },
  file: 'source.txt',
  pictures: new Map(),
}

describe.each(['../source-article.txt', ...ARTICLES])('the draft of %s', async (name) => {
  const { content } = await importArticle(await readFixture(name), 'x')
  const draft = rereadDraft(content)

  test('is read and written again, byte by byte', () => {
    expect(writeContent(draft)).toBe(content)
  })

  test('is not imported once more', async () => {
    const again = readBytes(Buffer.from(content), { file: 'x.md', extension: '.md' })
    await expect(again).rejects.toThrow('This is a content file already')
  })

  test.each(draft.sections)(
    'has points that stand in the prose, in order: $headline',
    (section) => {
      const prose = section.notes
      for (const point of section.points)
        expect([isLeftFrom(prose, point), point]).toEqual([true, point])
    },
  )

  test.each(draft.sections)('says what is to be looked at: $headline', (section) => {
    expect(section.points.length).toBeLessThanOrEqual(4)
    expect(complain(section)).toEqual([])
  })
})

/** What is odd about a section, and no remark says. */
function complain({ points, remarks, headline, role }: DraftSection): string[] {
  const isLong = (text: string) => /\s/.test(text) && text.split(/\s+/).length > 14
  const says = (words: RegExp) => remarks.some((remark) => words.test(remark))
  return [
    ...(points.length > 1 ? points.filter(isLong) : []),
    ...(role === 'takeaway' && points.length === 1 && !says(/one point only|whole sentence/)
      ? points
      : []),
    ...(role === 'takeaway' && isLong(headline) && !says(/headline/) ? [headline] : []),
  ]
}

test('the whole prose of the article stands in the notes', async () => {
  const { content } = await importArticle(READ, 'source')
  const { sections } = rereadDraft(content)
  expect(sections.map(({ role }) => role)).toEqual([
    'introduction',
    ...Array.from({ length: 5 }, () => 'takeaway'),
    'conclusion',
  ])
  const notes = sections.map((section) => section.notes).join(' ')
  const paragraphs = SOURCE.split('\n').filter((line) => line.length > 200)
  for (const line of paragraphs) expect(notes).toContain(line.trim())
})

test('the same article is the same content file', async () => {
  const once = await importArticle(READ, 'source')
  expect(await importArticle(READ, 'source')).toEqual(once)
})

describe('an article whose text means something to Markdown, YAML or HTML', () => {
  test.each(NASTY)('is a draft without a problem: %j', async (text) => {
    const prose = `Rents fell by 6% after the vote. “${text} is what the city wanted,” said Ada Moreau. ${text}`
    const blocks = ['First', 'Second', 'Third'].flatMap((word, index) => [
      paragraph(`${index + 1}. ${word} ${text}`),
      paragraph(prose),
      { kind: 'item' as const, text, lead: '', marker: '-', depth: 0 },
      { kind: 'quote' as const, text },
      {
        kind: 'table' as const,
        rows: [
          [text, 'A'],
          ['B', text],
        ],
      },
    ])
    const article = {
      blocks: [paragraph(`Three lessons ${text}`), ...blocks],
      facts: { author: text },
    }
    const { content } = await importArticle(
      { article, file: `${text}.txt`, pictures: new Map() },
      'x',
    )
    const { deck, problems } = parseContent(Buffer.from(content), 'content/x.md')
    expect(problems).toEqual([])
    expect(deck.sections.filter(({ role }) => role === 'takeaway')).toHaveLength(3)
    expect(writeContent(rereadDraft(content))).toBe(content)
  })
})
