import { expect, test } from 'vitest'
import { inlineFaces } from '../../src/theme/fonts.ts'

const face = (name: string, ranges: readonly [number, number][]) => ({
  rule: `@font-face { font-family: ${name} }`,
  file: `${name}.woff2`,
  ranges,
  at: { file: 'x.css', line: 1, column: 1 },
})

const FACES = [face('latin', [[0x20, 0x7e]]), face('greek', [[0x370, 0x3ff]]), face('any', [])]
const families = (css: string) => [...css.matchAll(/font-family: (\w+)/g)].map(([, name]) => name)
const read = (path: string) => Buffer.from(path)

test.each([
  ['abc', ['latin', 'any']],
  ['αβγ', ['greek', 'any']],
  ['aβ', ['latin', 'greek', 'any']],
  ['', ['any']],
  [undefined, ['latin', 'greek', 'any']],
])('inlines the faces that have a character of %j', (text, expected) => {
  expect(families(inlineFaces(FACES, text, read))).toEqual(expected)
})

test('puts the file inside the rule', () => {
  const data = Buffer.from('latin.woff2').toString('base64')
  expect(inlineFaces(FACES.slice(0, 1), 'a', read)).toContain(
    `url("data:font/woff2;base64,${data}")`,
  )
})

test('reads no file of a face that is not used', () => {
  const asked: string[] = []
  inlineFaces(FACES, 'α', (path) => {
    asked.push(path)
    return Buffer.from('')
  })
  expect(asked).toEqual(['greek.woff2', 'any.woff2'])
})
