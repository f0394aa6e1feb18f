import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { problemsOf, withFrontMatter } from './problems.ts'

function describeProblems(yaml: string): string[] {
  return problemsOf(withFrontMatter(yaml)).map(
    ({ at, severity, rule, message, hint }) =>
      `${at.line}:${at.column} ${severity} ${rule}: ${message} ${hint}`,
  )
}

describe('a key that is not known is left out, and the nearest known one is named', () => {
  test.each([
    ['titel: x', 'Did you mean “title”?'],
    ['Title: x', 'Did you mean “title”?'],
    ['subtitel: x', 'Did you mean “subtitle”?'],
    ['autor: x', 'Did you mean “author”?'],
    ['tags: [a, b]', 'use one of: title, subtitle'],
    ['__proto__: {isAdmin: true}', 'use one of'],
    ['constructor: {prototype: {x: 1}}', 'use one of'],
    ['<<: {title: x}', 'use one of'],
    ['if: x', 'use one of'],
    ['helperMissing: x', 'use one of'],
  ])('%s', (yaml, hint) => {
    const key = yaml.slice(0, yaml.indexOf(':'))
    const [problem = '', ...rest] = describeProblems(`${yaml}\ntitle: Deck`)
    expect(rest).toEqual([])
    expect(problem).toContain(`2:1 warning unknown-key: “${key}” is not a key`)
    expect(problem).toContain(hint)
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })
})

describe('so is one inside a value', () => {
  test.each([
    ['source: {titel: x}', '2:10', '“titel” is not a key of “source”', 'Did you mean “title”?'],
    ['source: {__proto__: x}', '2:10', '“__proto__” is not a key', 'use one of: title, url, file'],
    [
      'sources:\n  - {titel: x, url: "https://e.org"}',
      '3:6',
      'a key of “sources”',
      'mean “title”?',
    ],
    ['brand:\n  acent: "#123456"', '3:3', '“acent” is not a key of “brand”', 'mean “accent”?'],
    ['source: {title:"x"}', '2:10', 'is not a key', 'Put a space behind the colon: title: "x"'],
    ['brand: {theme: stage}', '2:9', '“theme” is not a key of “brand”', 'at the line’s beginning'],
  ])('%j', (yaml, place, message, hint) => {
    const [problem = '', ...rest] = describeProblems(`${yaml}\ntitle: Deck`)
    expect(rest).toEqual([])
    expect(problem).toContain(`${place} warning unknown-key: `)
    expect(problem).toContain(message)
    expect(problem).toContain(hint)
  })

  test('each where it stands in a list', () => {
    const yaml = 'title: T\nsources:\n  - {title: a, ulr: x}\n  - b\n  - titel: c\n    ulr: y'
    const places = describeProblems(yaml).map((problem) => /\d+:\d+/.exec(problem)?.[0])
    expect(places).toEqual(['4:16', '6:5', '7:5'])
  })

  test('and what stands beside it is kept', () => {
    const content = withFrontMatter('title: x\nsource: {titel: y, url: "https://e.org"}')
    const { deck } = parseContent(Buffer.from(content), 'deck.md')
    expect(deck.source).toEqual({ url: 'https://e.org' })
  })
})

describe('a value that cannot be shown is an error at its key', () => {
  const long = 'x'.repeat(201)
  test.each([
    [`title: ${long}`, '“title” is longer than 200 characters', 'Shorten'],
    [`subtitle: ${long}\ntitle: x`, '“subtitle” is longer than 200 characters', 'Shorten'],
    [`source: ${long}\ntitle: x`, '“source” is longer than 200 characters', 'Shorten'],
    [`source: {title: ${long}}\ntitle: x`, '“source.title” is longer', 'Shorten'],
    ['title: [a, b]', '“title” must be a text', 'title: "…"'],
    ['title: {__proto__: {x: 1}}', '“title” must be a text', 'title: "…"'],
    ['title: {a: b}', '“title” does not have the form', 'title: "…"'],
    ['source: {url: "ftp://e.org"}\ntitle: x', '“source.url” starts with http', 'url'],
    ['source: {url: "javascript:alert(1)"}\ntitle: x', '“source.url” starts with http', 'url'],
    ['lang: english!\ntitle: x', '“english!” is not a language tag', 'en, de or pt-BR'],
    ['theme: {a: b}\ntitle: x', '“theme” does not have the form', '.css'],
  ])('%.40s', (yaml, message, hint) => {
    const [problem = '', ...rest] = describeProblems(yaml)
    expect(rest).toEqual([])
    // A value inside another one has its own column.
    const column = message.includes('.') ? yaml.indexOf('{') + 2 : 1
    expect(problem).toContain(`2:${column} error front-matter-value: ${message}`)
    expect(problem).toContain(hint)
  })
})

test('every wrong key is reported, and the right ones are kept', () => {
  const content = withFrontMatter('title: Deck\nlang: "?"\nsubtitel: x\nauthor: Ada\ndate: [1]')
  const { deck, problems } = parseContent(Buffer.from(content), 'deck.md')
  expect(problems.map(({ at, rule }) => `${at.line} ${rule}`)).toEqual([
    '3 front-matter-value',
    '4 unknown-key',
    '6 front-matter-value',
  ])
  expect(deck).toMatchObject({ title: [{ text: 'Deck' }], author: 'Ada', lang: 'en' })
})

test.each(['lang:', 'lang: ""', 'subtitle: ~', 'source: " "', 'theme:'])(
  '%s is as good as not written',
  (yaml) => {
    const { deck, problems } = parseContent(
      Buffer.from(withFrontMatter(`title: x\n${yaml}`)),
      'deck.md',
    )
    expect(problems).toEqual([])
    expect(deck).toMatchObject({ lang: 'en', subtitle: undefined, source: undefined })
  },
)

describe('a date is shown as written', () => {
  test.each(['2024-08-12', 'next week', '12. August 2024', '2024', '2024-02-29'])('%s', (date) => {
    const content = withFrontMatter(`title: x\ndate: ${date}`)
    const { deck, problems } = parseContent(Buffer.from(content), 'deck.md')
    expect(deck.date).toBe(date)
    expect(problems).toEqual([])
  })

  test.each(['2024-02-31', '2023-02-29', '2024-13-01'])(
    '%s, which is no day, with a warning',
    (date) => {
      const content = withFrontMatter(`title: x\ndate: ${date}`)
      const { deck, problems } = parseContent(Buffer.from(content), 'deck.md')
      expect(deck.date).toBe(date)
      expect(problems).toMatchObject([{ rule: 'date', severity: 'warning', at: { line: 3 } }])
    },
  )
})

test.each([
  ['"a\\u0000b"', 'ab'],
  ['"\\u001b[31mred"', '[31mred'],
  ['"a\\u202Eb\\u2066c"', 'abc'],
  ['"a\\ud800\\uffff\\ufffeb"', 'ab'],
  ['"two\\nlines\\r\\nmore"', 'two lines more'],
  ['|\n  a\n  ---\n  b', 'a --- b'],
  ['>\n  folded\n  text', 'folded text'],
  ['"  e\\u0301  "', 'é'],
])('the title %j is one clean line', (written, title) => {
  const { deck } = parseContent(Buffer.from(withFrontMatter(`title: ${written}`)), 'deck.md')
  expect(deck.title).toEqual([{ kind: 'text', text: title }])
})

test.each([
  ['An article', { title: 'An article' }],
  ['https://e.org/a', { url: 'https://e.org/a' }],
  ['{title: T, file: a.txt}', { title: 'T', file: 'a.txt' }],
])('the source %s is understood', (written, source) => {
  const content = withFrontMatter(`title: x\nsource: ${written}`)
  expect(parseContent(Buffer.from(content), 'deck.md').deck.source).toEqual(source)
})
