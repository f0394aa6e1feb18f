import { expect, test } from 'vitest'
import { Lexer } from 'yaml'
import { findUnclosed } from '../../src/content/unclosed-yaml.ts'
import { placeLexemes } from '../../src/content/yaml-lexemes.ts'

test.each([
  ['a: { b: c', '{ at 3'],
  ['a: {\n  b: c\nd: e', '{ at 3'],
  ['a:\n  { b: c', '{ at 5'],
  ['a: { b: [c }', '[ at 8'],
  ['a: [b, [c]', '[ at 3'],
  ['a: { b: "c }\nd: e', '" at 8'],
  ["a: 'b\n", "' at 3"],
  ['a: { b: [c], d: "}" }', undefined],
  ['a: b]c\n# [', undefined],
  ['a: }', undefined],
])('in %j nothing closes %s', (yaml, expected) => {
  const found = findUnclosed(placeLexemes(new Lexer().lex(yaml)))
  expect(found && `${found.text} at ${found.offset}`).toBe(expected)
})
