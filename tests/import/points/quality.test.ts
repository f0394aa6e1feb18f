import { expect, test } from 'vitest'
import { isHeldOut, readRatedArticles } from './rated-articles.ts'
import { listShownPoints, qualityOf } from './shown-points.ts'

/** Half of the articles that nothing was learned from: all of them take ten seconds. */
const articles = readRatedArticles()
  .filter(isHeldOut)
  .filter((_, at) => at % 2 === 0)
const points = (await Promise.all(articles.map((article) => listShownPoints(article)))).flat()
const quality = qualityOf(points)

/** In percent of all points; the limits below are three more or less than was measured. */
function share(count: number): number {
  return Math.round((100 * count) / quality.points)
}

test('of articles that nothing was learned from about half of the points are fit as they are, a quarter is not fit', () => {
  expect(share(quality.fit)).toBeGreaterThanOrEqual(47)
  expect(share(quality.unfit)).toBeLessThanOrEqual(28)
})

test('what is not fit has a remark, and few of the fit ones have', () => {
  expect(share(quality.unfitUnsaid)).toBeLessThanOrEqual(12)
  expect(share(quality.fitWithRemark)).toBeLessThanOrEqual(19)
})

test('of an article there are as many points as of an editor who leaves out what is doubtful', () => {
  expect(points.length / articles.length).toBeGreaterThan(4.5)
})
