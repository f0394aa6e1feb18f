import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeDeck } from '../../bench/decks.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { parseQuickly } from '../../src/content/quick-markdown.ts'
import { processorTimeMs } from '../processor-time.ts'

const FOLDER = new URL('../../content/', import.meta.url)
const DECKS = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

test.each(DECKS)('%s is the same tree, with the same places', (name) => {
  const markdown = readFileSync(new URL(name, FOLDER), 'utf8')
  expect(parseQuickly(markdown).children).toEqual(parseMarkdown(markdown).children)
})

test('so is a long deck, in less than two thirds of the time', () => {
  const markdown = writeDeck(100)
  parseQuickly(markdown)
  const quickMs = processorTimeMs(() => parseQuickly(markdown))
  const wholeMs = processorTimeMs(() => parseMarkdown(markdown))
  expect(parseQuickly(markdown).children).toEqual(parseMarkdown(markdown).children)
  expect(quickMs).toBeLessThan((wholeMs * 2) / 3)
})

test.each([
  ['a list', '- a\n\n- b\n\n  more of b'],
  ['a list with code', '- a\n\n  ```\n  code\n  ```'],
  ['a list with open code', '- a\n\n  ```\n  code'],
  ['a list that is followed by another', '- a\n- b\n\n* c'],
  ['a numbered list', '3. a\n4. b'],
  ['a numbered list with another below it', '1. a\n\n1) b'],
  ['a list below a paragraph', 'a\n- b'],
  ['a point with points', '- a\n  - b'],
  ['a quotation', '> quoted\ngoes on'],
  ['a quotation of paragraphs', '> one\n> two\n>\n> — Ada'],
  ['a list in a quotation', '> - a\n> - b'],
  ['a table', '| a |\n|---|\n| b |'],
  ['a table without lines at its sides', 'a | b\n--- | ---\nc | d'],
  ['code', '```js\ncode\n\n# more\n```'],
  ['code with text below it', '```js\ncode\n```\ntext'],
  ['no code', '```\n```'],
  ['longer fences', '````\n```\n````'],
  ['open code', '```js\ncode'],
  ['a fence that another kind does not close', '```js\ncode\n~~~'],
  ['a fence that is not at the beginning of its line', '```js\ncode\n  ```'],
  ['a fence alone', '```'],
  ['indented code', '    code'],
  ['a comment', '<!-- note -->'],
  ['a comment with empty lines', '<!-- note\n\n## more\n-->'],
  ['a comment with text behind it', '<!-- note --> text'],
  ['an odd comment', '<!-->\n\n-->'],
  ['an open comment', '<!-- note'],
  ['an element', '<div>\ntext\n</div>'],
  ['an open script', '<script>\nlet a'],
  ['a link that is defined elsewhere', 'See [x].\n\n[x]: https://example.com'],
  ['a footnote that is defined elsewhere', 'See[^1].'],
  ['a paragraph with trailing spaces', 'text  '],
  ['a line of spaces', 'text\n  \ntext'],
  ['an underlined heading', 'text\n---'],
  ['a heading with marks at its end', '### text ##'],
  ['a heading without words', '###'],
  ['a line of stars', 'a\n\n***'],
  ['a footnote of two paragraphs', 'a[^n]\n\n[^n]: one\n\n    two'],
  ['a footnote with open code, above a quotation', '[^1]: ~~~[a][x]\n\n> x\n\n\n'],
  [
    'a footnote with open code below it, above a quotation',
    '[^1]: a\n\n    ~~~\n    b\n\n> x\n\n\n',
  ],
  ['a definition below a paragraph', 'a [b]\n\n[b]: https://example.com "T"'],
])('%s at the end of a section is read as it is in the whole', (_, end) => {
  const rest = '\n\n## Two\n\nSee [x] and[^1].\n\n```\n## Three\n```\n\n\n\n## Four\n\n-->\n'
  for (const markdown of [`# T\n\n## One\n\n${end}${rest}`, `## One\n\n${end}${rest}\n[^1]: x\n`])
    expect(parseQuickly(markdown).children).toEqual(parseMarkdown(markdown).children)
})

test.each(['', '\n\n\n', '***\n\n', '## Zero\n\n'])(
  'a byte order mark below %j changes no place',
  (above) => {
    const markdown = `${above}\ufeffAn *intro*.\n\n## One\n\n- a *b* **c**d\n\n### Notes\n\n- [ ] todo`
    expect(parseQuickly(markdown).children).toEqual(parseMarkdown(markdown).children)
  },
)

/** What words are marked with, and what only looks so. */
const PIECES = [
  ...['word', '12', '3.5', '1.', '2)', 'R&D', 'a & b', '&amp;', '&copy', '“quoted”', '(x)', '— x'],
  ...['**bold**', '**lead:** rest', '**bold**,', '**bold**x', 'x**bold**', '“**bold**”', '**x :**'],
  ...['***b***', '__b__', '**“b”**', '** b**', '**é日**', '*it*', '(*it*)', '*a*b*', 'x*y', '_a_'],
  ...[
    '`code`',
    '`a*b<c`',
    '``c``',
    '` c`',
    '`',
    '~~s~~',
    '\\*',
    '<br>',
    '<!-- c -->',
    '[x]',
    '!',
    '[^1]',
  ],
  ...['[l](https://x.org/a_b?c=1)', '![p](https://x.org)', '[**l**](https://x.org)', '[l](#3)'],
  ...['😀', '\u00a0', '\u2028', '\t', 'a | b', '|---|', '===', '#', '- x', '> x', '+', ' ', '\nx'],
  ...['\n\n[x]: https://x.org', '\n\n[^1]: note', '[^1](https://x.org)', '\n\n***'],
]

const BEGINNINGS = ['', '## ', '# ', '- ', '* ', '1. ', '2) ', '> ', '>', '  ', '    ', '- [ ] ']

test('whatever words and marks are put together, they are read as the parser reads them', () => {
  const draw = drawing()
  for (let round = 0; round < 300; round += 1) {
    const lines = Array.from({ length: 1 + draw(5) }, () => {
      const pieces = Array.from({ length: 1 + draw(3) }, () => PIECES[draw(PIECES.length)])
      return `${BEGINNINGS[draw(BEGINNINGS.length)]}${pieces.join(' ')}`
    })
    const markdown = lines.map((line) => line + '\n'.repeat(1 + draw(3))).join('')
    expect(parseQuickly(markdown).children, markdown).toEqual(parseMarkdown(markdown).children)
  }
})

/** Numbers below a limit, the same in each run: the generator of Park and Miller. */
function drawing(): (limit: number) => number {
  let state = 1
  return (limit) => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
}

test('20,000 headings without empty lines are cut in no time', () => {
  const markdown = '## a\n'.repeat(20_000)
  expect(processorTimeMs(() => parseQuickly(markdown))).toBeLessThan(5000)
})
