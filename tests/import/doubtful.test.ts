import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { DOUBTFUL, isDoubtful } from '../../src/import/doubtful.ts'
import type { DraftSection } from '../../src/import/draft.ts'
import { importArticle } from '../../src/import/import.ts'

/** Takeaways whose best points are fit with these chances. */
function takeaways(...chances: readonly (number | undefined)[]): DraftSection[] {
  return chances.map((chance) => ({
    ...{ role: 'takeaway', headline: 'A', remarks: [], lead: undefined, points: [], shown: [] },
    ...{ notes: '', ...(chance === undefined ? {} : { chance }) },
  }))
}

test('an article is doubtful where the best points of its takeaways are seldom fit', () => {
  expect(isDoubtful(takeaways(60, 0, 55, 40), 40)).toBe(false)
  expect(isDoubtful(takeaways(20, 0, 5, 30), 40)).toBe(true)
})

test('lists of the author’s own, a single takeaway and a few sentences say nothing of it', () => {
  expect(isDoubtful(takeaways(undefined, undefined, 3), 40)).toBe(false)
  expect(isDoubtful([], 0)).toBe(false)
  expect(isDoubtful(takeaways(20, 0, 5, 30), 12)).toBe(false)
})

test('what is told as a story is said on top of the draft and in the report', async () => {
  const story = [
    'She laughed at that. “Not me,” she said. I asked her why. She looked out at the rain. So did I. It had not stopped. Why would it?',
    'It was four in the morning. Nobody spoke. Then the phone rang, and he picked it up. “Yes,” he said. He put it down. Nobody asked him.',
    'We sat down again. Was it true? He did not know, and neither did I. She did. She always had. That was that. We laughed.',
  ].map((text) => paragraph(text))
  const article = { blocks: story, facts: { title: 'The night shift', lang: 'en' } }
  const read = { article, file: 'night.txt', pictures: new Map() }
  const { content, report } = await importArticle(read, 'night')
  expect(content).toContain(`---\n\n<!-- check: ${DOUBTFUL} -->\n\n## 1. `)
  expect(report).toContain(`Not sure of its points: ${DOUBTFUL}.`)
})
