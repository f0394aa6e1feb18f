import { expect, test } from 'vitest'
import { parseMarpDeck } from '../../src/content/marp-deck.ts'

const told = (frontMatter: string, body: string) => {
  const content = `---\nmarp: true\n${frontMatter}\n---\n\n${body}\n`
  const { problems = [] } = parseMarpDeck(Buffer.from(content), 'deck.md') ?? {}
  return problems.map(({ at, hint }) => `${at.line}:${at.column} ${hint}`)
}

test.each([
  ['paginte: true', '# A', '3:1 Did you mean “paginate”?'],
  ['headingdivider: 2', '# A', '3:1 Did you mean “headingDivider”?'],
  ['class: lead', '# A <!-- _clas: lead -->', '6:5 Did you mean “_class”?'],
  ['class: lead', '<!-- backgroundColour: red -->', '6:1 Did you mean “backgroundColor”?'],
])('a slip in a directive of Marp is told: %s, %s', (frontMatter, body, expected) => {
  expect(told(frontMatter, body)).toEqual([expected])
})

test.each([
  ['paginate: true\ntags: x', '<!-- _backgroundColor: red -->'],
  ['class: lead', '<!-- Say: hello -->\n<!-- _class: lead -->'],
  ['class: lead', '<!-- glass:\nhalf full -->'],
])('other words are none: %j, %j', (frontMatter, body) => {
  expect(told(frontMatter, body)).toEqual([])
})
