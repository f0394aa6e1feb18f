import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { importArticle } from '../../src/import/import.ts'
import { findTakeaways } from '../../src/import/takeaways.ts'

const SOURCE = readFileSync(join(import.meta.dirname, '../fixtures/source-article.txt'), 'utf8')

const READ = {
  article: { blocks: readPlainText(SOURCE), facts: {} },
  file: 'source.txt',
  pictures: new Map(),
}

test('an article of five numbered lines becomes five takeaways, an introduction and a conclusion', () => {
  const found = findTakeaways({ blocks: readPlainText(SOURCE), facts: {} })
  expect(found).toMatchObject({
    title:
      'Key Takeaways from Trump and Musk’s Conversation on X: A Political and Tech Powerhouse Event',
    announced: 5,
    removed: ['Table of Contents'],
    sections: [
      { headline: 'Return of Trump to X means a new stage' },
      { headline: 'Donald Trump Remains Compliant, He Does Not Step on Any Raw Nerve' },
      { headline: expect.stringMatching(/^Even as the president plays it safe/) },
      { headline: 'Musk tries to change Trump’s policy position' },
      { headline: 'Technical hitches mar another big event on X' },
    ],
    intro: [{ text: expect.stringMatching(/^Ex-President/) }],
    conclusion: [{ text: expect.stringMatching(/^That discussion/) }],
  })
})

test('the whole prose of the article stands in the notes', async () => {
  const { content } = await importArticle(READ, 'source')
  const { deck, problems } = parseContent(Buffer.from(content), 'content/x.md')
  expect(problems).toEqual([])
  expect(deck.sections.map(({ role }) => role)).toEqual([
    'introduction',
    ...Array.from({ length: 5 }, () => 'takeaway'),
    'conclusion',
  ])
  const notes = deck.sections.map((section) => section.notes).join(' ')
  const paragraphs = SOURCE.split('\n').filter((line) => line.length > 200)
  for (const line of paragraphs) expect(notes).toContain(line.trim())
})

test('the same article is the same content file', async () => {
  const once = await importArticle(READ, 'source')
  expect(await importArticle(READ, 'source')).toEqual(once)
})
