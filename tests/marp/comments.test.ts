import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { type CommentReader, readCommentsOnce } from '../../src/marp/comments.ts'
import { processorTimeMs } from '../processor-time.ts'

/** What Marp makes of a text by itself, and where each comment is read once. */
function renderBoth(markdown: string) {
  const { html, comments } = new Marp().render(markdown, { htmlAsArray: true })
  return [{ html, comments }, renderOwn(markdown)]
}

function renderOwn(markdown: string) {
  const own = new Marp()
  own.use((parser: CommentReader) => readCommentsOnce(parser))
  const { html, comments } = own.render(markdown, { htmlAsArray: true })
  return { html, comments }
}

test.each([
  ['notes', '<!--\nSpeak slowly.\n\nThe figures: ours.\n-->'],
  ['notes that look like keys', '<!--\nclass: dark\nfooter: x\n-->'],
  ['notes behind a joiner', '<!--\n\u2060\nclass: dark\n-->'],
  ['a class for one slide', '<!-- _class: points s1 -->'],
  ['a class that is a word of YAML', '<!-- _class: true -->'],
  ['a class of numbers', '<!-- _class: points t1 n4 -->\n<!-- _class: 12 -->'],
  ['classes apart from each other', '<!-- _class: points  s1 -->'],
  ['a class with a remark', '<!-- _class: points #1 -->'],
  ['a class with text behind it', '<!-- _class: points --> text'],
  ['a list of classes', '<!-- _class: [a, b] -->'],
  ['a class for all that follow', '<!-- class: dark -->'],
  ['several directives', '<!--\n_class: dark\n_footer: "*f*"\n-->'],
  ['an order to a linter', '<!-- prettier-ignore -->\n<!-- lint disable x -->'],
  ['a comment without an end', '<!-- never closed\n\ntext'],
  ['an empty comment', '<!---->\n<!-- -->\n<!-->\ntext'],
  ['a comment with text behind it', '<!-- note --> behind'],
  ['a comment in a list', '- point\n\n  <!--\n  note of it\n  -->\n\n- <!-- _class: x -->'],
  ['a comment that leaves its list', '- <!-- note\nof nobody -->'],
  ['a comment in a line', 'before <!-- note --> after'],
  ['YAML that is no mapping', '<!-- - a\n- b -->\n\n<!-- 12 -->\n\n<!-- {_class: dark} -->'],
])('%s: Marp finds the same, the first time and later', (_, comment) => {
  const markdown = ['# One', '# Two', '# Three'].map((slide) => `${slide}\n\n${comment}`)
  const [plain, own] = renderBoth(markdown.join('\n\n---\n\n'))
  expect(own).toEqual(plain)
})

test('a note with a gap of spaces is read in no time', () => {
  const note = `<!--\nOne${' '.repeat(50_000)}two ${'-'.repeat(50_000)} three.\n-->`
  expect(processorTimeMs(() => renderOwn(`# A\n\n${note}`))).toBeLessThan(2000)
})
