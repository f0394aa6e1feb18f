import { expect, test } from 'vitest'
import { FAMILIES } from '../../../src/import/families/families.ts'
import { readMarkdown } from '../../../src/import/formats/markdown.ts'

const PROSE =
  'The council sat until two in the morning and approved the plan by a single vote, which nobody had expected.'

/** The headlines that one family finds in Markdown. */
function titlesOf(name: string, ...lines: readonly string[]): string[] {
  const family = FAMILIES.find((each) => each.name.startsWith(name))
  return family?.find(readMarkdown(lines.join('\n\n'))).map(({ title }) => title) ?? []
}

test.each([
  ['labels', ['**Lesson 1:** Rain', 'Lesson Two – Wind']],
  ['numbered headings', ['### 1. Rain', '### 2) Wind']],
  ['numbered lines', ['\\#1 Rain', '\\#2 Wind']],
  ['second-level', ['## Rain', '## 2. Wind']],
  ['third-level', ['### Rain', '### Wind']],
  ['bold', [`**Rain.** ${PROSE}`, `**Wind** ${PROSE}`]],
  ['ordinals', [`First, rain. ${PROSE}`, `Second, wind. ${PROSE}`]],
  ['bullets', [`- Rain: ${PROSE}\n- Wind: ${PROSE}`]],
  ['short lines', ['Rain', PROSE, 'Wind', PROSE]],
])('takeaways are found by %s', (name, lines) => {
  expect(titlesOf(name, ...lines)).toEqual(['Rain', 'Wind'])
})

test('long questions above their answers are takeaways, two of them are not', () => {
  const question =
    'People imagine that a seed bank is a kind of insurance against bad years. Is it?'
  const lines = ['One', 'Two', 'Three'].flatMap((word) => [`${word}: ${question}`, PROSE])
  expect(titlesOf('questions', ...lines)).toHaveLength(3)
  expect(titlesOf('questions', ...lines.slice(2))).toEqual([])
})

test('only headings of its own level belong to a family of headings', () => {
  expect(titlesOf('second-level', '# Title', '## Rain', '### Drops')).toEqual(['Rain'])
})

test('items inside items, and bold words inside them, are details', () => {
  const list = `- Rain: ${PROSE}\n  - **Drops** fall.`
  expect(titlesOf('bullets', list)).toEqual(['Rain'])
  expect(titlesOf('bold', list)).toEqual([])
})

test('a short line without prose below it is no headline', () => {
  expect(titlesOf('short lines', 'Rain', 'Wind', PROSE)).toEqual(['Wind'])
})

test('a label alone on its line leaves its headline to the next one', () => {
  expect(titlesOf('labels', 'Lesson 1', 'Rain', 'Lesson 2', 'Wind')).toEqual(['', ''])
})
