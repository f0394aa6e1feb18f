import { expect, test } from 'vitest'
import { Lexer } from 'yaml'
import { placeLexemes } from '../../src/content/yaml-lexemes.ts'

test('YAML is cut into parts that stand where they begin, and lose no letter', () => {
  const yaml = 'brand: { accent: #7a1f5c\n  font: "x" }\ntitle: |\n  a\n  b\n'
  const lexemes = placeLexemes(new Lexer().lex(yaml))
  expect(lexemes.map(({ text }) => text).join('')).toBe(yaml)
  for (const { text, offset } of lexemes) expect(yaml.startsWith(text, offset)).toBe(true)
  expect(lexemes.map(({ text }) => text)).toContain('#7a1f5c')
})
