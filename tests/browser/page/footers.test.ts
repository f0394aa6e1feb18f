import { expect, test } from 'vitest'
import { cutText } from '../../../src/browser/page/footers.ts'

test.each([
  ['a word', 'Harbour', 3, 'Har…'],
  ['a space', 'The harbour', 4, 'The…'],
  ['half a letter', '𠮷𠮷', 3, '𠮷…'],
])('a footer that is cut behind %s ends in a whole letter', (_what, text, letters, shown) => {
  expect(cutText(text, letters)).toBe(shown)
})
