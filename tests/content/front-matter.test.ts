import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../src/content/front-matter.ts'
import { parseContent } from '../../src/content/parse.ts'
import { listProblems, problemsOf } from './problems.ts'

declare global {
  var frontMatterRan: boolean | undefined
}

describe('front matter in another language is refused and never run', () => {
  const code = '{title: (globalThis.frontMatterRan = true)}'
  test.each([
    ...['---js', '--- js', '---JS', '---javascript', '--- JavaScript', '---json', '---toml'],
    ...['---coffee', '---constructor', '---toString', '---__proto__', '---yaml', '--- # yaml'],
  ])('%s', (fence) => {
    const [problem, ...rest] = problemsOf(`${fence}\n${code}\n---\n\n## a\n\n- b\n`)
    expect(rest).toEqual([])
    expect(problem).toMatchObject({
      rule: 'front-matter-language',
      severity: 'error',
      at: { line: 1, column: 4 },
    })
    expect(problem?.message).toContain('plain YAML')
    expect(globalThis.frontMatterRan).toBeUndefined()
  })
})

describe('front matter is closed by a line that is exactly ---', () => {
  test.each([
    ['---\ntitle: x\n\n## a\n\n- b\n', '1:1 error front-matter-open'],
    ['---\ntitle: x\n---b: 2\n\n## a\n\n- b\n', '3:1 error front-matter-dashes'],
    ...['----', '...', '--', '—', '–––', '===', '***'].map((line) => [
      `---\ntitle: x\n${line}\n\n## a\n\n- b\n`,
      '3:1 error front-matter-dashes',
    ]),
  ])('%j → %s', (text, problem) => expect(listProblems(text)).toEqual([problem]))

  test.each([
    ['--', '4:1 error front-matter-dashes'],
    ['', '1:1 error front-matter-open'],
  ])('and what else is wrong is told beside it: %j', (line, problem) => {
    const keys = '---\ntitle: a: b\nlang: klingonisch'
    const told = listProblems(`${keys}\n${line}\n\n## a\n\n- [x](ftp://b)\n\n## c\n`)
    const others = ['2:8 error yaml', '3:1 error front-matter-value', '8:3 error link']
    expect(told.toSorted()).toEqual([problem, ...others, '10:1 warning empty-section'].toSorted())
  })

  test('a file of dashes alone is told to have none', () => {
    expect(listProblems('---\n')).toContain('1:1 error front-matter-open')
  })

  test.each([
    '---\ntitle: x\n---\n\n## a\n\n- b\n',
    '---   \ntitle: x\n---\t\n\n## a\n\n- b\n',
    '---\r\ntitle: x\r\n---\r\n\r\n## a\r\n\r\n- b\r\n',
    '---\rtitle: x\r---\r\r## a\r\r- b\r',
    '\ufeff---\ntitle: x\n---\n\n## a\n\n- b\n',
    '---\ntitle: |\n  x\n  ---\n---\n\n## a\n\n- b\n',
    '---\ntitle: x\nsources:\n-\n- a\n---\n\n## a\n\n- b\n',
  ])('%j is right', (text) => expect(listProblems(text)).toEqual([]))
})

test.each([
  ['---\n---\n\n# Title\n\n## a\n\n- b\n'],
  ['---\n\n---\n\n# Title\n\n## a\n\n- b\n'],
  ['---\n# only a remark\n---\n\n# Title\n\n## a\n\n- b\n'],
  ['# Title\n\n## a\n\n- b\n'],
  ['\n---\n\n# Title\n\n## a\n\n- b\n'],
])('%j has no keys', (text) => {
  expect(splitFrontMatter(text, 'deck.md').fields).toEqual(new Map())
})

test('what stands below keeps its lines', () => {
  const { body } = splitFrontMatter('---\ntitle: x\n---\n\ntext\n', 'deck.md')
  expect(body.split('\n').indexOf('text')).toBe(4)
})

test('broken front matter gives the same problem however often it is read', () => {
  const text = '---\ntitle: a: b\n---\n\n## a\n\n- b\n'
  expect(listProblems(text)).toEqual(['2:8 error yaml'])
  expect(listProblems(text)).toEqual(['2:8 error yaml'])
})

test('a deck that was changed does not change the next reading', () => {
  const read = () =>
    parseContent(Buffer.from('---\ntitle: x\n---\n\n## a\n\n- b\n'), 'deck.md').deck
  Object.assign(read().title, [{ kind: 'text', text: 'changed' }])
  expect(read().title).toEqual([{ kind: 'text', text: 'x' }])
})

test.each(['----', ' ---', '—--', '———'])(
  'front matter that %j opens is read, and told once',
  (line) => {
    const text = `${line}\ntitle: x\nlang: klingonisch\n${line}\n\n## a\n\n- b\n`
    const told = ['1:1 error front-matter-dashes', '3:1 error front-matter-value']
    expect(listProblems(text)).toEqual(told)
    expect(listProblems(`${line}\n\n# T\n\n## a\n\n- b\n`)).not.toContain(told[0])
  },
)

test.each(['-----', ' ---', '———'])('a document may begin with %j, which is a rule', (line) => {
  const told = listProblems(`${line}\nNote: this is a document\n\nMore.\n\n---\n\n## a\n\n- b\n`)
  expect(told.filter((problem) => problem.includes('front-matter'))).toEqual([])
})

test('an odd line opens front matter also where no line closes it, by a key that decks have', () => {
  expect(listProblems('----\ntitle: x\n\n## a\n\n- b\n')).toContain('1:1 error front-matter-dashes')
})

test('front matter below empty lines is told, and no misreading of its lines with it', () => {
  expect(listProblems('\n\n---\ntitle: x\n---\n\n## a\n\n- b')).toEqual([
    '3:1 error front-matter-place',
  ])
  expect(listProblems('\n---\n\n# T\n\n## a\n\n- b')).toEqual(['2:1 warning rule'])
})
