import { describe, expect, test } from 'vitest'
import { type Block, textOf } from '../../../src/import/article.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'
import { readFixture } from '../read-fixture.ts'
import { SAVED_PAGES } from './saved-pages.ts'

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n')
}

describe.each(SAVED_PAGES)('an article on a page of $page', async (page) => {
  const { article } = await readFixture(`pages/${page.file}`)
  const found = findTakeaways(article)

  test('has its title, author and date', () => {
    const { title, author, date } = page
    expect(found).toMatchObject({ title, author, date })
  })

  test('has its takeaways between an introduction and a conclusion', () => {
    expect(found.sections.map(({ headline }) => headline)).toEqual(page.headlines)
    expect(wordsOf(found.intro)).toMatch(new RegExp(`^${page.intro}`))
    expect(wordsOf(found.conclusion)).toMatch(new RegExp(`^${page.conclusion}`))
  })

  test('has nothing of what stands around it', () => {
    const blocks = [...found.intro, ...found.sections.flatMap(({ blocks }) => blocks)]
    const text = wordsOf([...blocks, ...found.conclusion])
    expect(page.foreign.filter((words) => text.includes(words))).toEqual([])
  })
})
