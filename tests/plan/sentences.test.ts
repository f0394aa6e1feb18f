import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { costOfEnd, splitText } from '../../src/plan/sentences.ts'
import { readBlocks } from './deck.ts'

/** The pieces of a paragraph, of which each has at most so many letters where that is possible. */
function piecesOf(text: string, mostLetters: number): readonly string[] {
  const [block] = readBlocks(text)
  if (block?.kind !== 'paragraph') throw new Error('there is no paragraph')
  return splitText(block.text, mostLetters).map(plainText)
}

const SEVERAL = 'word '.repeat(30).trim()

describe('running text is divided', () => {
  test.each([
    {
      name: 'behind sentences',
      text: 'One is. Two was! Three?',
      pieces: ['One is. ', 'Two was! ', 'Three?'],
    },
    {
      name: 'but not behind abbreviations and initials',
      text: 'As Dr. Who and J. Doe say, e.g. Here. Next.',
      pieces: ['As Dr. Who and J. Doe say, e.g. Here. ', 'Next.'],
    },
    {
      name: 'but not behind German ordinals',
      text: 'Am Montag, 3. März, nach dem 2. Weltkrieg. Es waren 12. Mehr nicht.',
      pieces: ['Am Montag, 3. März, nach dem 2. Weltkrieg. ', 'Es waren 12. ', 'Mehr nicht.'],
    },
    {
      name: 'behind the clauses of a sentence that is too long',
      text: `${SEVERAL}, ${SEVERAL}; end.`,
      pieces: [`${SEVERAL}, `, `${SEVERAL}; `, 'end.'],
    },
    {
      name: 'behind clauses in Japanese',
      text: `${'自転車道'.repeat(20)}、${'計画'.repeat(40)}。`,
      pieces: [`${'自転車道'.repeat(20)}、`, `${'計画'.repeat(40)}。`],
    },
    {
      name: 'behind clauses in Arabic',
      text: `${'كلمة '.repeat(24).trim()}، ${'كلمة '.repeat(24).trim()}.`,
      pieces: [`${'كلمة '.repeat(24).trim()}، `, `${'كلمة '.repeat(24).trim()}.`],
    },
  ])('$name', ({ text, pieces }) => {
    expect(piecesOf(text, 155)).toEqual(pieces)
  })

  test.each([
    { name: 'a number', whole: '1,480,000.5' },
    { name: 'a number with spaces', whole: '1 480 000' },
    { name: 'a time', whole: '12:30' },
    { name: 'an address', whole: 'https://example.org/a,b;c.d?e=f' },
    { name: 'a long word', whole: 'Donaudampfschifffahrtsgesellschaftskapitän' },
    { name: 'what spaces part in Japanese', whole: 'です自転車新自転車299' },
    { name: 'a link of words', whole: 'one link of words' },
  ])('never inside $name', ({ whole }) => {
    const written = whole.startsWith('one link') ? `[${whole}](https://example.org)` : whole
    for (const before of [90, 95, 100, 105]) {
      const text = `${'abcd '.repeat(before / 5)}${written} ${'abcd '.repeat(60)}`
      const pieces = piecesOf(text, 20)
      expect(pieces.length).toBeGreaterThan(2)
      expect(pieces.filter((piece) => piece.includes(whole))).toHaveLength(1)
    }
  })
})

/** The least processor time, in microseconds, of some work that is done twice. */
function timeOf(work: () => unknown): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return Math.min(...times)
}

test('thousands of initials take little longer than to find where sentences may end', () => {
  const text = 'A. '.repeat(5_000)
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const finding = timeOf(() => [...segmenter.segment(text)].map(({ segment }) => segment))
  expect(timeOf(() => splitText([{ kind: 'text', text }], 20_000)) / finding).toBeLessThan(2.5)
})

test('the best end is that of a sentence, then that of a clause', () => {
  const costs = ['It ends. ', 'it goes on, ', 'amid a'].map(costOfEnd)
  expect(costs).toEqual([...costs].toSorted((one, other) => one - other))
  expect(new Set(costs).size).toBe(3)
})
