import { afterEach, expect, test, vi } from 'vitest'
import { readPdf } from '../../../src/import/formats/pdf.ts'
import { joinPages } from '../../../src/import/formats/pdf-text.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'
import { readFixture } from '../read-fixture.ts'

afterEach(() => {
  vi.doUnmock('unpdf')
})

test('a PDF of an article has the same takeaways as the article', async () => {
  const { article } = await readFixture('pages/page.pdf')
  expect(findTakeaways(article).sections.map(({ headline }) => headline)).toEqual([
    'Hydrants need a map',
    'Radios failed where walls were thick',
    'Neighbours want to be told',
  ])
})

test('two columns are read one after the other', async () => {
  const { article } = await readFixture('pages/columns.pdf')
  const { sections } = findTakeaways(article)
  expect(sections.map(({ headline }) => headline)).toEqual([
    'Tugs are cheaper than quays',
    'Wind matters more than tide',
  ])
  expect(JSON.stringify(sections[0]?.blocks)).toContain(
    'since the spring of the first accident, and nobody had answered them in writing.',
  )
})

test('a PDF that asks for a password is refused in a sentence', async () => {
  await expect(readFixture('../locked.pdf')).rejects.toMatchObject({
    problems: [
      {
        message: expect.stringMatching(/^The PDF cannot be opened: .*password/i),
        hint: expect.stringContaining('Save it without a password'),
      },
    ],
  })
})

test('a broken PDF is refused in a sentence', async () => {
  await expect(readPdf(Buffer.from('%PDF-1.7 no more'), 'a.pdf')).rejects.toMatchObject({
    problems: [{ message: expect.stringMatching(/^The PDF cannot be opened: /) }],
  })
})

test('where the package for PDF is not installed, the command for it is said', async () => {
  vi.doMock('unpdf', () => {
    throw new Error('Cannot find package')
  })
  await expect(readFixture('pages/page.pdf')).rejects.toMatchObject({
    hint: expect.stringContaining('npm install unpdf@'),
  })
})

test('letters that a font joins are parted; a raised two stays one', () => {
  expect(joinPages(['The ﬁrst oﬃce has 40 m² of room.'])).toBe(
    'The first office has 40 m² of room.\n\n',
  )
})

test('a word that has a hyphen elsewhere keeps it at the end of a line', () => {
  const page =
    'A board-level decision was taken in the night, and another board-\nlevel decision followed it on the morning after, with more than one let-\nter of thanks.'
  expect(joinPages([page])).toContain('another board-level decision')
  expect(joinPages([page])).toContain('one letter of thanks')
})

test('heads of left and right pages are left out, and feet above page numbers', () => {
  const head = (at: number) => (at % 2 === 0 ? 'The Harbour Post' : 'Lessons of a year')
  const pages = [1, 2, 3, 4, 5].map(
    (at) => `${head(at)}\nLine ${'x'.repeat(at)}.\nPrinted in May\n${at}`,
  )
  expect(joinPages(pages)).not.toMatch(/Harbour|Lessons|Printed/)
})

test('a number between the lines of a page is text, also where pages are numbered', () => {
  const page = (number: number) =>
    `${'So'.repeat(number)} many stayed:\n4${number}\n${'Oh'.repeat(number)} so they did.\n\n${number}`
  const numbers = joinPages([page(1), page(2), page(3)]).match(/\d+/g)
  expect(numbers).toEqual(['41', '42', '43'])
})

test('lines of a page are joined, words mended, running heads and numbers left out', () => {
  const page = (number: number) =>
    `The Harbour Post\nA line of the article that goes on and on until its very last let-\nters, and a second line that is just as long as the first one was.\nShort end ${number}.\n${number}`
  expect(joinPages([page(1), page(2), page(3)])).toMatch(
    /^A line of the article that goes on and on until its very last letters, and a second line that is just as long as the first one was\. Short end 1\.\n\nA line/,
  )
})
