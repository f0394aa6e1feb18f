import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { applyPlainDirectives, type DirectiveParser } from '../../src/marp/directives.ts'

const BODY = [
  '# One\n\n<!-- _class: title -->\n<!-- _paginate: false -->',
  '# Two\n\n<!-- _class: points s1 n4 -->',
  '# Three\n\n<!-- _class: points s1 n4 -->\n<!-- _footer: "" -->',
].join('\n\n---\n\n')

test.each([
  ['no directives', ''],
  ['those of our decks', 'theme: gaia\nlang: de\npaginate: true\nfooter: Source'],
  ['a footer like a style', 'footer: "a: b; c: url(x) /* y */ } \\" z"'],
  ['a footer with formatting', 'footer: "*Source* & <b>more</b>"'],
  ['a footer that no style can hold', 'footer: "say \\""\npaginate: true'],
  ['an odd class', 'class: "a;b }"'],
  ['several classes', 'class: [dark, wide]'],
  ['pages that are not counted', 'paginate: skip'],
  ['pages that are counted as one', 'paginate: hold'],
  ['colours and pictures', 'color: red\nbackgroundColor: "#fff"\nbackgroundImage: url(x.png)'],
  ['a header', 'header: Talk\nfooter: Source'],
  ['headings that divide', 'headingDivider: 1\npaginate: true'],
  ['another size', 'size: 4:3\npaginate: true'],
])('%s: Marp writes the same on slides', (_, keys) => {
  const markdown = `---\n${keys}\n---\n\n${BODY}`
  const own = new Marp()
  own.use((parser: DirectiveParser) => applyPlainDirectives(parser))
  const { html } = new Marp().render(markdown, { htmlAsArray: true })
  expect(own.render(markdown, { htmlAsArray: true }).html).toEqual(html)
  expect(own.render(markdown, { htmlAsArray: true }).html).toEqual(html)
})
