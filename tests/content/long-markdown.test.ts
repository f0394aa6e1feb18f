import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeDeck } from '../../bench/decks.ts'
import { parseLongMarkdown } from '../../src/content/long-markdown.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'

const FOLDER = new URL('../../content/', import.meta.url)
const DECKS = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

test.each(DECKS)('%s is the same tree, with the same places, part by part', (name) => {
  const markdown = readFileSync(new URL(name, FOLDER), 'utf8')
  expect(parseLongMarkdown(markdown, 1)).toEqual(parseMarkdown(markdown))
})

test('so is a deck so long that it is parsed in parts', () => {
  const markdown = writeDeck(100)
  expect(markdown.length).toBeGreaterThan(32_000)
  expect(parseLongMarkdown(markdown)).toEqual(parseMarkdown(markdown))
})

test.each([
  ['a list', '- a\n\n- b\n\n  more of b'],
  ['a list with code', '- a\n\n  ```\n  code\n  ```'],
  ['a list with open code', '- a\n\n  ```\n  code'],
  ['a quotation', '> quoted\ngoes on'],
  ['a table', '| a |\n|---|\n| b |'],
  ['code', '```js\ncode\n```'],
  ['longer fences', '````\n```\n````'],
  ['open code', '```js\ncode'],
  ['a fence that another kind does not close', '```js\ncode\n~~~'],
  ['a fence alone', '```'],
  ['indented code', '    code'],
  ['a comment', '<!-- note -->'],
  ['an open comment', '<!-- note'],
  ['an element', '<div>\ntext\n</div>'],
  ['an open script', '<script>\nlet a'],
  ['a link that is defined elsewhere', 'See [x].\n\n[x]: https://example.com'],
  ['a footnote that is defined elsewhere', 'See[^1].'],
  ['a paragraph with trailing spaces', 'text  '],
])('%s at the end of a section is read as it is in the whole', (_, end) => {
  const rest = '\n\n## Two\n\nSee [x] and[^1].\n\n```\n## Three\n```\n\n\n\n## Four\n\n-->\n'
  for (const markdown of [`# T\n\n## One\n\n${end}${rest}`, `## One\n\n${end}${rest}\n[^1]: x\n`])
    expect(parseLongMarkdown(markdown, 1)).toEqual(parseMarkdown(markdown))
})
