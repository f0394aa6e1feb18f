import { expect, test } from 'vitest'
import { isHeldOut, readRatedArticles } from './rated-articles.ts'
import { listShownPoints, qualityOf } from './shown-points.ts'

/** Half of the articles that nothing was learned from: enough to see a change that makes it worse, and quick. */
const articles = readRatedArticles()
  .filter(isHeldOut)
  .filter((_, at) => at % 2 === 0)
const points = (await Promise.all(articles.map((article) => listShownPoints(article)))).flat()
const quality = qualityOf(points)

/** In percent of all points. */
function share(count: number): number {
  return Math.round((100 * count) / quality.points)
}

test('most points of articles that nothing was learned from are fit as they are, few are not fit', () => {
  expect(share(quality.fit)).toBeGreaterThanOrEqual(50)
  expect(share(quality.unfit)).toBeLessThanOrEqual(24)
})

test('what is not fit has a remark, and few of the fit ones have', () => {
  expect(share(quality.unfitUnsaid)).toBeLessThanOrEqual(9)
  expect(share(quality.fitWithRemark)).toBeLessThanOrEqual(20)
})

test('of an article there are as many points as of an editor who leaves out what is doubtful', () => {
  expect(points.length / articles.length).toBeGreaterThan(4.5)
})
