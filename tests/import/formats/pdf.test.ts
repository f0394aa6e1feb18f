import { expect, test } from 'vitest'
import { joinPages } from '../../../src/import/formats/pdf-text.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'
import { readFixture } from '../read-fixture.ts'

test('a PDF of an article has the same takeaways as the article', async () => {
  const { article } = await readFixture('pages/page.pdf')
  expect(findTakeaways(article).sections.map(({ headline }) => headline)).toEqual([
    'Hydrants need a map',
    'Radios failed where walls were thick',
    'Neighbours want to be told',
  ])
})

test('lines of a page are joined, words mended, running heads and numbers left out', () => {
  const page = (number: number) =>
    `The Harbour Post\nA line of the article that goes on and on until its very last let-\nters, and a second line that is just as long as the first one was.\nShort end ${number}.\n${number}`
  expect(joinPages([page(1), page(2), page(3)])).toMatch(
    /^A line of the article that goes on and on until its very last letters, and a second line that is just as long as the first one was\. Short end 1\.\n\nA line/,
  )
})
