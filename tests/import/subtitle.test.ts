import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { cutSubtitle } from '../../src/import/subtitle.ts'

const TEXT = 'The council sat until two in the morning.'

function cut(...lines: readonly string[]) {
  const { rest, ...found } = cutSubtitle(lines.map((line) => paragraph(line)))
  return { ...found, rest: rest.map((block) => 'text' in block && block.text) }
}

test('a line below the title that ends unlike a sentence is the subtitle', () => {
  const found = cut('What the vote means for the harbour', TEXT)
  expect(found).toEqual({
    subtitle: 'What the vote means for the harbour',
    rest: [TEXT],
    removed: [],
  })
})

test.each([
  ['ends like a sentence', ['It was a long night.', TEXT]],
  ['stands alone', ['What the vote means for the harbour']],
  ['has two words', ['Harbour news', TEXT]],
  ['is a paragraph long', [`Night ${'after night '.repeat(20)}`, TEXT]],
])('a line that %s belongs to the introduction', (_why, lines) => {
  expect(cut(...lines)).toEqual({ subtitle: undefined, rest: lines, removed: [] })
})

test('a number alone above the text counts readers, and is left out', () => {
  expect(cut('What the vote means for the harbour', '9', TEXT)).toMatchObject({
    rest: [TEXT],
    removed: ['9'],
  })
})
