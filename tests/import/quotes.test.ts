import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { findQuotes } from '../../src/import/quotes.ts'

test('a quotation set apart is offered with the speaker below it', () => {
  const text = 'It was never about the money.\nIt was about the children.\n— Agnes Moyo, principal'
  expect(findQuotes([paragraph('x'), { kind: 'quote', text }])).toEqual([
    'a quotation to show: “It was never about the money. It was about the children.” — Agnes Moyo, principal',
  ])
})

test.each(['It was never about the money.', '— 5 degrees', 'Two lines.\nNo speaker.'])(
  'nobody is named as the speaker of %j',
  (text) => {
    expect(findQuotes([{ kind: 'quote', text }])).toEqual([
      expect.stringContaining('the article does not say who spoke'),
    ])
  },
)
