import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/content/yaml.ts'
import { processorTimeMs } from '../processor-time.ts'

function valuesOf(yaml: string): Record<string, unknown> {
  const { fields, problems } = readYaml(yaml, 'deck.md')
  expect(problems).toEqual([])
  return Object.fromEntries([...fields].map(([key, { value }]) => [key, value]))
}

describe('a value of front matter', () => {
  test.each([
    ['2024', '2024'],
    ['010', '010'],
    ['1.10', '1.10'],
    ['0x1F', '0x1F'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['true', 'true'],
    ['12:30', '12:30'],
    ['2024-08-13', '2024-08-13'],
    ['.inf', '.inf'],
    ['C:\\new', 'C:\\new'],
    ["it's", "it's"],
    ['"a: b"', 'a: b'],
    ["'it''s'", "it's"],
    ['"tab\\tand \\u00e9"', 'tab\tand é'],
    ['~', ''],
    ['', ''],
    ['a\n  b', 'a b'],
    ['|\n  a\n  ---\n  b', 'a\n---\nb\n'],
  ])('%j is kept as written', (written, value) => {
    expect(valuesOf(`key: ${written}`)).toEqual({ key: value })
  })

  test('may be one level of named values', () => {
    expect(valuesOf('source:\n  title: 2024\n  url: yes')).toEqual({
      source: { title: '2024', url: 'yes' },
    })
  })

  test('may be a list of texts and of named values', () => {
    expect(valuesOf('sources:\n  - 010\n  - { title: yes }')).toEqual({
      sources: ['010', { title: 'yes' }],
    })
  })

  test.each(['[[a]]', '{a: [b]}', '{a: {b: c}}', '\n  - a: [b]', '{[a]: b}'])(
    '%j has no place there and is undefined',
    (written) => expect(valuesOf(`key: ${written}`)).toEqual({ key: undefined }),
  )

  test('is never merged into others', () => {
    expect(valuesOf('<<: {title: x}')).toEqual({ '<<': { title: 'x' } })
  })

  test('cannot reach the prototype of anything', () => {
    const { fields } = readYaml('__proto__: {isAdmin: true}', 'deck.md')
    expect([...fields.keys()]).toEqual(['__proto__'])
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  test('stands at the place of its key', () => {
    const { fields } = readYaml('a: 1\n\nb: 2', 'deck.md')
    expect(fields.get('b')?.at).toEqual({ file: 'deck.md', line: 4, column: 1 })
  })
})

test.each(['', '# a comment', '\n\n'])('%j is front matter without keys', (yaml) => {
  expect(readYaml(yaml, 'deck.md')).toEqual({ fields: new Map(), isBroken: false, problems: [] })
})

test('reading the same broken text twice gives the same problems twice', () => {
  const read = () => readYaml('a: b: c\nd: @e', 'deck.md')
  expect(read()).toEqual(read())
  expect(read().problems).toHaveLength(2)
})

test('two readings share nothing', () => {
  const read = () => readYaml('a: {b: c}', 'deck.md').fields.get('a')?.value
  expect(read()).toEqual(read())
  expect(read()).not.toBe(read())
})

test.each([
  ['20,000 brackets', '['.repeat(20_000)],
  ['brackets on many lines', '[\n'.repeat(20_000)],
  ['nested keys', 'a: '.repeat(20_000)],
  ['quotation marks', '"'.repeat(60_000)],
  ['anchors', '&a '.repeat(20_000)],
  ['lists in lists', '- '.repeat(20_000)],
  ['a text of 100,000 characters', `title: ${'x'.repeat(100_000)}`],
])('%s are refused at once and with one message', (_name, yaml) => {
  let read = readYaml('', 'deck.md')
  expect(processorTimeMs(() => (read = readYaml(yaml, 'deck.md')))).toBeLessThan(1000)
  const { isBroken, problems } = read
  expect(isBroken).toBe(true)
  expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-long'])
})

describe('where a line is wrong, the others are read', () => {
  test.each([
    ['title: a: b\ntheme: stage\nauthor: @me', ['2:8', '4:9'], ['theme']],
    ['title: "a\ntheme: stage\nauthor: [b', ['2:8', '4:9'], ['theme']],
    ['title: *a\nsource:\n  title: b: c\n  url: d', ['2:8', '4:10'], ['source']],
  ])('%j', (yaml, places, keys) => {
    const { fields, isBroken, problems } = readYaml(yaml, 'deck.md')
    expect(problems.map(({ at }) => `${at.line}:${at.column}`)).toEqual(places)
    expect([...fields.keys()]).toEqual(keys)
    expect(isBroken).toBe(true)
  })

  test('but where nothing can be made of them, only their own problems are told', () => {
    const { fields, problems } = readYaml('title: a: b\n- c\n- d', 'deck.md')
    expect(problems.map(({ at }) => at.line)).toEqual([2, 3, 4])
    expect(fields.size).toBe(0)
  })
})
