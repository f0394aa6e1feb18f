import { expect, test } from 'vitest'
import { readMarkdownArticle } from '../../src/import/formats/markdown-article.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { importArticle } from '../../src/import/import.ts'

const TAKEAWAYS = ['First', 'Second', 'Third', 'Fourth']
  .map((word, at) => `${at + 1}. ${word} rains\n\nThe river rose by two metres in a night.`)
  .join('\n\n')

/** The slide of an introduction, without remarks and notes. */
async function introductionOf(intro: string): Promise<string> {
  const blocks = readPlainText(`The year of rain\n\n${intro}\n\n${TAKEAWAYS}`)
  const article = { article: { blocks, facts: { lang: 'en' } }, file: 'a', pictures: new Map() }
  const { content } = await importArticle(article, 'a')
  const [, section = ''] = content.split(/^## /m)
  return section.split('### Notes')[0]?.replace(/<!-- check.*-->/g, '') ?? ''
}

test.each([
  'Hello again. Here are four takeaways.',
  'I am sorry. Why so much rain? Here are four takeaways of it.',
])('“%s” shows nothing of its announcement', async (intro) => {
  expect(await introductionOf(intro)).not.toMatch(/takeaways|sorry|Hello|Why/)
})

test('the likeliest whole sentence stands in for points where none is short and clear', async () => {
  const long =
    'Four towns that lost a bridge in the year of rain now spend 12 percent of their budgets on the dams that engineers build for them in the valleys of the north'
  const shown = await introductionOf(`Because nobody had told the mayor so. ${long}.`)
  expect(shown).toContain(`\n${long}\n`)
})

test('what is likely not fit does not stand in for points: the slide shows its name alone', async () => {
  const shown = await introductionOf('Because nobody had told the mayor what the river would do.')
  expect(shown.trim()).toMatch(/^Introduction\s+<!-- layout: statement -->$/)
})

test('points come from above a heading that only the last takeaway has', async () => {
  const lessons = TAKEAWAYS.replace(/^(\d)\. /gm, '## Lesson $1: ')
  const other = '## What we are not doing\n\nThe town considered a second dam.'
  const text = `${lessons}\n\n${other}\n\n## Conclusion\n\nThe river is calm again since May.`
  const article = readMarkdownArticle(`# The year of rain\n\n${text}`, 'a.md')
  const { content } = await importArticle({ article, file: 'a', pictures: new Map() }, 'a')
  expect(content).not.toContain('- The town considered')
  expect(content).not.toMatch(/^The town considered a second dam$/m)
})

test('a short list that ends an article is shown whole in its conclusion', async () => {
  const text = `# Starters that travel

## Chill it

A starter in the fridge survives two months without any care.

## Dry it

Dry starters keep for years in a dark jar.

## Key takeaways

- For a week away, feed the starter and chill it before it doubles.
- For longer, dry it below 40 °C.
`
  const article = readMarkdownArticle(text, 'a.md')
  const { content } = await importArticle({ article, file: 'a', pictures: new Map() }, 'a')
  expect(content).toContain(
    '## Conclusion\n\n- For a week away, feed the starter and chill it before it doubles\n- For longer, dry it below 40 °C\n',
  )
})

test.each([
  'The bell rings at twelve, and the children run. “We never knew what the river would do.',
  'In our case Pauline did it (as she had every year',
  'What followed was this: nobody had told the mayor.',
])('no torn quotation or bracket and no scene stands in for points: %s', async (intro) => {
  const shown = await introductionOf(intro)
  expect(shown).not.toMatch(/[“(]/)
  expect(shown).not.toContain('The bell')
})

test('one point above a table is not called a statement', async () => {
  const table = '| Town | Rain |\n| --- | --- |\n| Aden | 12 |\n| Bree | 14 |'
  const sections = ['Aden', 'Bree', 'Cork']
    .map(
      (town) =>
        `## ${town} kept its dam\n\nThe dam of ${town} held 14 metres of water.\n\n${table}`,
    )
    .join('\n\n')
  const article = readMarkdownArticle(`# The year of rain\n\n${sections}\n`, 'a.md')
  const { content } = await importArticle({ article, file: 'a', pictures: new Map() }, 'a')
  expect(content).toContain('check: one point only: add others')
  expect(content).not.toContain('shown as a statement')
})
