import { describe, expect, test } from 'vitest'
import { parseMarpDeck } from '../../src/content/marp-deck.ts'
import { processorTimeMs } from '../processor-time.ts'

const parse = (text: string) => parseMarpDeck(Buffer.from(text), 'deck.md')
const deck = (front: string, body = '# Hi') => parse(`---\n${front}\n---\n\n${body}\n`)

describe('a file is a Marp deck', () => {
  test.each([['marp: true'], ['marp: "true"'], ["title: A\nmarp: 'true' # yes"], ['marp : true']])(
    'where its front matter says %j',
    (front) => {
      expect(deck(front)).toBeDefined()
    },
  )

  test.each([
    ['---\r\nmarp: true\r\n---\r\n\r\n# Hi\r\n', 'line ends of Windows'],
    ['\ufeff---\nmarp: true\n---\n\n# Hi\n', 'a byte order mark'],
  ])('with other bytes than usual: %j', (text) => {
    expect(parse(text)?.source.markdown).toBe('---\nmarp: true\n---\n\n# Hi\n')
  })

  test.each([['marp: false'], ['title: marp: true'], ['# marp: true'], ['marp: truely']])(
    'but not where it says %j',
    (front) => {
      expect(deck(front)).toBeUndefined()
    },
  )

  test('but not where only its text says so', () => {
    expect(parse('# Title\n\n---\nmarp: true\n---\n')).toBeUndefined()
  })
})

describe('a Marp deck', () => {
  test('says its facts', () => {
    const front = 'marp: true\ntitle: A: b\nauthor: Ada\ndescription: "c"\nlang: de'
    const facts = { title: 'A: b', author: 'Ada', description: 'c', lang: 'de' }
    expect(deck(front)?.source.facts).toMatchObject(facts)
    expect(deck('marp: true')?.source.facts.lang).toBe('en')
  })

  test.each([
    ['marp: true\ntheme: gaia', '# Hi', { name: 'gaia', at: { line: 3 } }],
    ['marp: true', '<!-- theme: "uncover" -->', { name: 'uncover', at: { line: 5, column: 6 } }],
    [
      'marp: true\ntheme: gaia',
      '# Hi\n\n<!--\npaginate: true\ntheme: uncover\n-->',
      { name: 'uncover', at: { line: 10, column: 1 } },
    ],
    [
      'marp: true\ntheme: gaia',
      '```\n<!-- theme: default -->\n```\n\n<!-- theme: what we mean -->',
      { name: 'gaia' },
    ],
  ])('names its theme in %j or in a comment', (front, body, theme) => {
    expect(deck(front, body)?.source.theme).toMatchObject(theme)
  })

  test.each([
    ['color: #fff'],
    ['backgroundImage: url(a.png)'],
    ['footer: @me: 50%'],
    ['_class: lead: x'],
    ['style: |\n  section { color: red }'],
    ['class:\n  - lead\n  - invert'],
    ['headingDivider: [1, 2]'],
    ['transition: fade'],
  ])('may write its directives as loosely as Marp reads them: %j', (front) => {
    expect(deck(`marp: true\n${front}`)?.problems).toEqual([])
  })

  test('with broken front matter is a problem with its line', () => {
    expect(deck('marp: true\nclass: [a')?.problems).toMatchObject([{ severity: 'error' }])
  })

  test('that insists on MathJax is told so', () => {
    expect(deck('marp: true\nmath: mathjax')?.problems).toMatchObject([
      { rule: 'math', severity: 'warning', at: { line: 3 } },
    ])
    expect(deck('marp: true\nmath: katex')?.problems).toEqual([])
  })
})

test.each([
  ['a comment of empty lines', `<!--${'\n'.repeat(50_000)}-->`],
  ['many comments that name a theme', '<!-- theme: gaia -->\n'.repeat(20_000)],
])('%s takes no seconds', (_what, body) => {
  expect(processorTimeMs(() => deck('marp: true', body))).toBeLessThan(2000)
})
