import { expect, test } from 'vitest'
import { parseMarpDeck } from '../../src/content/marp-deck.ts'
import { processorTimeMs } from '../processor-time.ts'

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
  ['class: lead', '```html\n<!-- _clas: lead -->\n```'],
  ['class: lead', '- ~~~~\n  ~~~\n  <!-- _clas: lead -->\n  ~~~~'],
])('other words are none: %j, %j', (frontMatter, body) => {
  expect(told(frontMatter, body)).toEqual([])
})

test('a slip behind code is told where it stands', () => {
  const body = '```\n<!-- _clas: a -->\n```\n```js\n```\n\n<!-- x --> <!-- _clas: lead -->'
  expect(told('class: lead', body)).toEqual(['12:12 Did you mean “_class”?'])
})

test.each([
  ['5,000 comments', `${'words '.repeat(20)}\n<!-- _class: lead -->\n\n`.repeat(5000)],
  ['40,000 comments that nothing closes', '<!-- a: '.repeat(40_000)],
])('%s take no seconds', (_what, body) => {
  expect(processorTimeMs(() => told('class: lead', body))).toBeLessThan(1000)
})
