import { expect, test } from 'vitest'
import { startMeasuring, words } from './measuring.ts'

const { measure } = startMeasuring()

test.each([
  { name: 'a plain rule', css: 'p::before { content: "§" }' },
  { name: 'a rule for all', css: '::before { content: none } p::before { content: "§" }' },
  { name: 'a rule inside another', css: 'p { &::before { content: "§" } }' },
  { name: 'a rule inside a condition', css: '@media all { p::before { content: "§" } }' },
  { name: 'a rule of a layer', css: '@layer one { p::before { content: "§" } }' },
  { name: 'a rule of a scope', css: '@scope (section) { p::before { content: "§" } }' },
  {
    name: 'a rule of an imported sheet',
    css: '</style><style>@import "data:text/css,p::before%20%7B%20content:%20%22§%22%20%7D";',
  },
])('$name generates words', async ({ css }) => {
  expect(words(await measure(css, '<p>one</p>'))).toEqual(['§one'])
})
