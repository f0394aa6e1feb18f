import { expect, test } from 'vitest'
import { plainText } from '../../src/inline.ts'
import { readDeck } from '../plan/deck.ts'
import { listProblems } from './problems.ts'

test('footnotes are numbered as the text refers to them, then those that nothing refers to', () => {
  const notes = '[^a]: First.\n\n[^unused]: Third.\n\n[^b]: Second.'
  const { sections, sources } = readDeck(`## A\n\nx[^b] y[^a]\n\n${notes}`)
  expect(sections[0]?.blocks).toMatchObject([{ text: [{ text: 'x¹ y²' }] }])
  expect(sources.map(({ text }) => plainText(text))).toEqual(['Second.', 'First.', 'Third.'])
})

test('the sources of the front matter follow the footnotes, each with its address', () => {
  const settings = 'sources:\n  - Plain\n  - { title: Book, url: https://www.e.org/b/ }'
  const { sources } = readDeck('## A\n\nx[^1]\n\n[^1]: Note.', settings)
  expect(sources.map(({ text }) => plainText(text))).toEqual(['Note.', 'Plain', 'Book e.org/b'])
})

test('a reference to no footnote stays text', () => {
  const { sections } = readDeck('## A\n\nx[^1]')
  expect(sections[0]?.blocks).toMatchObject([{ text: [{ text: 'x[^1]' }] }])
})

test.each([
  ['x[^1]', ['7:2 warning footnote']],
  ['one\ntwo **and** x[^a] y[^b]', ['8:14 warning footnote', '8:20 warning footnote']],
  ['x\\[^1] and `[^2]`', []],
  ['x[^1]\n\n[^1]: Note.', []],
  ['x\n\n### Notes\n\nSaid[^1]', ['11:5 warning footnote']],
  ['x[^1]\n\n### Notes\n\nSaid[^1]\n\n[^1]: Note.', []],
])('a reference to no footnote is reported where it stands: %j', (body, problems) => {
  expect(listProblems(`---\ntitle: T\n---\n\n## A\n\n${body}\n`)).toEqual(problems)
})
