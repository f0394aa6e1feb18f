import { expect, test } from 'vitest'
import { renderDeck, renderElsewhere } from './deck.ts'
import { innerMarkup } from './html.ts'

/** A paragraph as an author writes it, and the markup that the slide must have. */
const PARAGRAPHS: readonly (readonly [string, string])[] = [
  ['a **b** c', 'a <strong>b</strong> c'],
  ['a**b**c', 'a<strong>b</strong>c'],
  ['**"b"** c', '<strong>"b"</strong> c'],
  ['**b:** c', '<strong>b:</strong> c'],
  ['a *b!* c', 'a <em>b!</em> c'],
  ['(*b*)', '(<em>b</em>)'],
  ['_b_, ~~c~~.', '<em>b</em>, <s>c</s>.'],
  ['***b***', '<em><strong>b</strong></em>'],
  ['**a *b* c**', '<strong>a <em>b</em> c</strong>'],
  ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
  ['*a**b**c*', '<em>a<strong>b</strong>c</em>'],
  ['*a _b_ c*', '<em>a <em>b</em> c</em>'],
  ['**a**<!-- x -->**b**', '<strong>a</strong><strong>b</strong>'],
  ['*a*<!-- x -->**b**', '<em>a</em><strong>b</strong>'],
  ['\\***a**\\*', '*<strong>a</strong>*'],
  ['a\\***b**', 'a*<strong>b</strong>'],
  ['**\\*a\\***', '<strong>*a*</strong>'],
  ['~~a~~\\~', '<s>a</s>~'],
  ['**C#** and **- x**', '<strong>C#</strong> and <strong>- x</strong>'],
  ['`a` **`b`**', '<code>a</code> <strong><code>b</code></strong>'],
  ['**[x](https://e.org)**', '<strong><a https://e.org>x</a></strong>'],
  ['[**x** `y`](https://e.org)', '<a https://e.org><strong>x</strong> <code>y</code></a>'],
  ['[x](https://e.org/a_(b)_c)', '<a https://e.org/a_(b)_c>x</a>'],
  ['[x](<https://e.org/a b>)', '<a https://e.org/a%20b>x</a>'],
  ['[x](https://e.org/?a=1&copy=2&amp;b)', '<a https://e.org/?a=1&copy=2&b>x</a>'],
  ['[x](https://e.org/a\\*b*c)', '<a https://e.org/a*b*c>x</a>'],
  ['[x](https://e.org/"q"<y>)', '<a https://e.org/%22q%22%3Cy%3E>x</a>'],
  ['[x](https://e.org/a|b)', '<a https://e.org/a%7Cb>x</a>'],
  ['[x](https://e.org/%zz)', '<a https://e.org/%25zz>x</a>'],
  ['[x](https://e.org/a\\\\b)', '<a https://e.org/a%5Cb>x</a>'],
  ['[x](https://e.org/é)', '<a https://e.org/%C3%A9>x</a>'],
  ['[x](mailto:me@e.org)', '<a mailto:me@e.org>x</a>'],
  ['[x](#3)', '<a #3>x</a>'],
  ['[\\[x\\]](https://e.org)', '<a https://e.org>[x]</a>'],
  ['[x!](https://e.org)!', '<a https://e.org>x!</a>!'],
  ['\\!`x`', '!<code>x</code>'],
  ['one\\\ntwo', 'one<br>two'],
  ['**one\\\ntwo**', '<strong>one<br>two</strong>'],
  ['日本 **「強調」** です', '日本 <strong>「強調」</strong> です'],
]

const body = PARAGRAPHS.map(
  ([written]) => `## Headline\n\n${written}\n\n## Headline\n\n- ${written}`,
)
const deck = renderDeck(`# Deck\n\n${body.join('\n\n')}\n\n## Conclusion\n\n- end\n`)
const elsewhere = renderElsewhere(deck.markdown).slides

test.each(PARAGRAPHS.map(([written, markup], index) => [written, markup, 2 * index + 1] as const))(
  '%j keeps its formatting',
  (_written, markup, index) => {
    expect(deck.structureProblems).toEqual([])
    expect(innerMarkup(deck.rendered.slides[index] ?? '', 'p')).toBe(markup)
    expect(innerMarkup(elsewhere[index] ?? '', 'p')).toBe(markup)
    expect(innerMarkup(deck.rendered.slides[index + 1] ?? '', 'li')).toBe(markup)
  },
)
