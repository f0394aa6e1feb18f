import { expect, test } from 'vitest'
import { paragraph } from '../../../src/import/article.ts'
import { chooseFamily, SURE_SCORE } from '../../../src/import/families/choose.ts'

const PROSE = paragraph(
  'The council sat until two in the morning and approved the plan by one vote.',
)

function numbered(...numbers: readonly number[]) {
  return numbers.flatMap((number) => [paragraph(`${number}. Headline ${number}x`), PROSE])
}

test('numbers that follow each other are sure, upwards and downwards', () => {
  for (const numbers of [
    [1, 2, 3],
    [3, 2, 1],
  ]) {
    const { family, score, starts, remarks } = chooseFamily(numbered(...numbers), undefined)
    expect({ family, remarks }).toEqual({ family: 'numbered lines', remarks: [] })
    expect(starts.map(({ number }) => number)).toEqual(numbers)
    expect(score).toBeGreaterThanOrEqual(SURE_SCORE)
  }
})

test('a gap in the numbers is said', () => {
  expect(chooseFamily(numbered(1, 2, 4, 5), undefined).remarks).toEqual([
    'Its numbers do not follow each other: 1, 2, 4, 5. Check that none is missing.',
  ])
})

test('the count that the article announces decides between two kinds of marks', () => {
  const heading = (level: number, text: string) => ({ kind: 'heading' as const, level, text })
  const group = (name: string) => [
    heading(2, name),
    ...['one', 'two', 'three'].flatMap((word) => [heading(3, `${name} ${word}`), PROSE]),
  ]
  const blocks = ['Rain', 'Wind'].flatMap(group)
  expect(chooseFamily(blocks, 2).family).toBe('second-level headings')
  expect(chooseFamily(blocks, 6).family).toBe('third-level headings')
})

test('without marks each paragraph is a section; more than thirty end in the last one, which is said', () => {
  const blocks = Array.from({ length: 35 }, () => PROSE)
  const { score, starts, remarks } = chooseFamily(blocks, undefined)
  expect({ score, length: starts.length }).toEqual({ score: 0, length: 30 })
  expect(remarks).toEqual([
    'It has 35 paragraphs: what follows the first 30 stands in the last section.',
  ])
})
