import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { importArticle } from '../../src/import/import.ts'
import { findInterview } from '../../src/import/interview.ts'

function interviewOf(...lines: readonly string[]) {
  return findInterview(lines.map((line) => paragraph(line)))
}

test('each question of the one who asks begins a section, without the name', () => {
  const found = interviewOf(
    'Roe: How did it begin?',
    'Voss: With a leak.',
    'Roe: Will it last?',
    'Voss: For ten years.',
  )
  expect(found?.starts.map(({ index, title }) => [index, title])).toEqual([
    [0, 'How did it begin?'],
    [2, 'Will it last?'],
  ])
})

test('what the one who answers asks back begins none', () => {
  const found = interviewOf(
    'Roe: How did it begin?',
    'Voss: Who knows? With a leak.',
    'Roe: Will it last?',
    'Voss: For ten years.',
    'Roe: And then?',
    'Voss: Then we rest.',
  )
  expect(found?.starts.map(({ index }) => index)).toEqual([0, 2, 4])
})

test.each([
  ['names that come once', ['Rents: they fell.', 'Prices: they rose.', 'Roads: they stayed.']],
  ['one name alone', ['Roe: How?', 'It began with a leak.', 'Roe: And then?', 'It ended.']],
  ['two voices without a question', ['Roe: It rained.', 'Voss: Yes.', 'Roe: A lot.', 'Voss: Yes.']],
  [
    'a few turns in much prose',
    [
      'Roe: How?',
      'Voss: So.',
      'Roe: Why?',
      'Voss: So.',
      ...Array.from({ length: 9 }, () => 'It rained.'),
    ],
  ],
])('%s are no interview', (_what, lines) => {
  expect(interviewOf(...lines)).toBeUndefined()
})

test('points of an interview begin without the names of its two speakers', async () => {
  const answer = 'The roof of the old cinema leaks after every storm.'
  const text = `A cinema\n\nRoe: How did it begin?\n\nVoss: ${answer}\n\nRoe: Will it last?\n\nVoss: ${answer}`
  const article = { blocks: readPlainText(text), facts: { lang: 'en' } }
  const { content } = await importArticle({ article, file: 'a', pictures: new Map() }, 'a')
  expect(content).toContain('\nThe roof of the old cinema leaks after every storm\n')
  expect(content).toContain(`Voss: ${answer}`)
})
