import { expect, test } from 'vitest'
import { insertFigures } from '../../bench/page.ts'

const BEGIN = '<!-- bench:begin, written by `npm run bench -- --write` -->'

test('figures replace what stands between the two marks, and nothing else', () => {
  const page = `Before\n\n${BEGIN}\n\nold\n\n<!-- bench:end -->\n\nAfter\n`
  const expected = `Before\n\n${BEGIN}\n\nnew\n\n<!-- bench:end -->\n\nAfter\n`
  expect(insertFigures(page, 'new')).toBe(expected)
})

test('a page without the marks is left alone', () => {
  expect(() => insertFigures('no marks', 'new')).toThrow('bench:begin')
})
