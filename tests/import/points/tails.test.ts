import { expect, test } from 'vitest'
import { splitParts, textOf } from '../../../src/import/points/parts.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { joinTails } from '../../../src/import/points/tails.ts'
import { splitWords } from '../../../src/import/points/words.ts'

const tag = await loadTagger('en')

/** The parts of a sentence, each with the tails that hang on it. */
function partsOf(sentence: string): string[] {
  const words = tag?.(splitWords(sentence), sentence) ?? []
  return joinTails(words, splitParts(words)).map((part) => textOf(words, part))
}

test.each([
  ['Both came from corners', 'which means that one side lost most, more than any other'],
  ['Both goals came from corners', 'which means that one side lost most, more than any other'],
  ['The bridge was closed', 'which helped, more than a toll'],
  ['The bridge was closed in May', 'because the river rose, higher than ever'],
])('what hangs on the addition to “%s” goes with it', (clause, addition) => {
  expect(partsOf(`${clause}, ${addition}.`)).toEqual([clause, addition])
})

test.each([
  ['a clause', ['The bridge was closed', 'which helped', 'the town paid for it']],
  ['an “and”', ['The bridge was closed', 'which helped', 'and never opened again']],
  ['another addition', ['The bridge was closed', 'which helped', 'although nobody asked']],
  ['a rest behind no clause', ['In May', 'when it rained', 'all of them']],
])('%s is a part of its own', (_what, parts) => {
  expect(partsOf(`${parts.join(', ')}.`)).toEqual(parts)
})

test('a rest behind a dash is a part of its own', () => {
  expect(partsOf('The bridge was closed, which helped – more than a toll.')).toEqual([
    'The bridge was closed',
    'which helped',
    'more than a toll',
  ])
})
