import { expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { readBytes } from '../../src/import/formats/formats.ts'
import { importArticle } from '../../src/import/import.ts'
import { writeContent } from '../../src/import/write.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { makeProject, takedeck } from '../takedeck.ts'
import { type GeneratedArticle, generateArticle } from './generate-article.ts'
import { isLeftFrom } from './points/is-left-from.ts'
import { rereadDraft } from './reread.ts'

/** Each shape in each language. */
const ARTICLES = Array.from({ length: 54 }, (_, seed) => generateArticle(seed))

async function draftOf({ text, extension }: GeneratedArticle): Promise<string> {
  const article = await readBytes(Buffer.from(text), { file: 'a', extension })
  const { content } = await importArticle(
    { article, file: `a${extension}`, pictures: new Map() },
    'a',
  )
  return content
}

test.each(ARTICLES)('the draft of any article is whole: $shape in $lang', async (article) => {
  const content = await draftOf(article)
  const draft = rereadDraft(content)
  expect(writeContent(draft)).toBe(content)

  const { deck, problems } = parseContent(Buffer.from(content), 'content/a.md')
  expect(problems).toEqual([])
  expect(planSlides(deck).slides.length).toBeGreaterThan(draft.sections.length)

  for (const { points, notes } of draft.sections)
    for (const point of points) expect([isLeftFrom(notes, point), point]).toEqual([true, point])
})

test('drafts of any articles are built without a problem', async () => {
  const drafts = await Promise.all(ARTICLES.filter((_, at) => at % 9 === 4).map(draftOf))
  const files = Object.fromEntries(drafts.map((draft, at) => [`content/${at}.md`, draft]))
  const { code, stderr } = await takedeck(makeProject(files), ['build', '--format', 'md'])
  expect([code, stderr]).toEqual([0, ''])
})
