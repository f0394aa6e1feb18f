import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { withoutCode } from '../../src/content/without-code.ts'

const shownOf = (markdown: string) => withoutCode(markdown.split('\n')).join('\n')

const LONG = '~'.repeat(100_000)

test.each([
  ['code between fences', 'a\n```js\n[x]\n\n<?\n```\n[y]', 'a\n\n\n\n\n\n[y]'],
  ['code that nothing closes', '~~~\n[x]\n```', '\n\n'],
  ['a closing fence that is longer or indented', '```\n[x]\n   `````\n[y]', '\n\n\n[y]'],
  ['code between very long fences', `${LONG}\n[x]\n${LONG}\n[y]`, '\n\n\n[y]'],
  ['code in a line', 'a `[x] <b>` and ``[y]`` [z]', 'a ` x   b ` and `` y `` [z]'],
  ['code in a table', '| `[x]` | [y] |', '| ` x ` | [y] |'],
])('%s has no brackets', (_what, markdown, shown) => expect(shownOf(markdown)).toBe(shown))

test.each([
  ['a fence in HTML', '<div>\n```\n</div>\n\n[x]'],
  ['a fence in a comment', '<!--\n```\n-->\n\n[x]'],
  ['a fence in a script', '<script>\n\n```\n</script>\n\n[x]'],
  ['a fence in a list, which ends with it', '- a\n\n  ```\n\n[x]\n\n```\n[y]'],
  ['backticks over two lines', 'a `\nb `[x]` c'],
  ['half in a tag', '<a b="`">[x]`'],
  ['half in an address', '[a](`) [x] `'],
  ['half escaped', '\\` [x] `'],
  ['half in another cell', '| `a | [x]` |'],
])('what may be no code stays: %s', (_what, markdown) => expect(shownOf(markdown)).toBe(markdown))

const PIECES = [
  ...[
    '```',
    '````',
    '~~~',
    '```js',
    '`',
    '``',
    '`a`',
    '`[x]`',
    '[x]',
    '[a](',
    ')',
    '(',
    '\\',
    '|',
    'a',
  ],
  ...['<!--', '-->', '<div>', '</div>', '<script>', '</script>', '<?', '?>', '<!x', '<a b="', '">'],
  ...['[x]: b', '"', '[^1]: c', '|---|', '***', '===', '[', ']'],
]

const BEGINNINGS = ['', '', '', '', ' ', '   ', '    ', '- ', '> ', '  ', '\t', '1. ', '# ']

test('whatever is put together, brackets are left out only where the parser sees none', () => {
  const draw = drawing()
  for (let round = 0; round < 400; round += 1) {
    const lines = Array.from({ length: 1 + draw(9) }, () => {
      const pieces = Array.from({ length: draw(4) }, () => PIECES[draw(PIECES.length)])
      return `${BEGINNINGS[draw(BEGINNINGS.length)]}${pieces.join(draw(2) === 0 ? ' ' : '')}`
    })
    const markdown = lines.join('\n')
    const shown = withoutCode(lines)
    const raw = linesOfRaw(parseMarkdown(markdown))
    for (const [index, line] of lines.entries()) {
      const isLeftOut = /[[\]]/.test(line) && line !== shown[index]
      if (isLeftOut) expect(raw, `${markdown}\n\n${index + 1}`).toContain(index + 1)
    }
  }
})

/** The lines on which there is code, HTML or an address, in which no brackets are looked for. */
function linesOfRaw(node: Nodes): number[] {
  if ('children' in node) return node.children.flatMap(linesOfRaw)
  const { start, end } = node.position ?? {}
  if (!/code|html|definition/i.test(node.type) || start === undefined || end === undefined)
    return []
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
}

/** Numbers below a limit, the same in each run: the generator of Park and Miller. */
function drawing(): (limit: number) => number {
  let state = 1
  return (limit) => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
}
