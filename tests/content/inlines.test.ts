import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/model.ts'
import { problemsOf } from './problems.ts'
import { readBlocks } from './read.ts'

/** Running text, written as tags. */
function show(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '<break>'
      if (inline.kind === 'text' || inline.kind === 'part') return inline.text
      if (inline.kind === 'code') return `<code ${inline.text}>`
      const name = inline.kind === 'link' ? `link ${inline.url}` : inline.kind
      return `<${name}>${show(inline.children)}</>`
    })
    .join('')
}

function read(markdown: string): string {
  const [block] = readBlocks(markdown)
  return block?.kind === 'paragraph' ? show(block.text) : ''
}

describe('running text keeps its words and its formatting', () => {
  test.each([
    ['a **b** *c* ~~d~~ `e`', 'a <strong>b</> <emphasis>c</> <deletion>d</> <code e>'],
    ['__a__ _b_ ~c~', '<strong>a</> <emphasis>b</> ~c~'],
    ['one\ntwo', 'one two'],
    ['one  \ntwo\\\nthree', 'one<break>two<break>three'],
    ['[x](https://e.org)', '<link https://e.org>x</>'],
    ['[x][Y]\n\n[y]: https://e.org', '<link https://e.org>x</>'],
    ['[x]\n\n[x]: https://one.org\n[x]: https://two.org', '<link https://one.org>x</>'],
    ['[x]\n\n> [x]: https://e.org', '<link https://e.org>x</>'],
    ['<https://e.org>', '<link https://e.org>https://e.org</>'],
    ['<me@e.org>', '<link mailto:me@e.org>me@e.org</>'],
    ['[x](#3)', '<link #3>x</>'],
    ['[x](https://e.org/&#x202e;a)', '<link https://e.org/a>x</>'],
    ['a <!-- c --> b', 'a b'],
    ['`a`<!-- c -->`b`', '<code ab>'],
    ['a ` ` b', 'a b'],
    ['**<!-- c -->** a', 'a'],
    ['a <b> c', 'a <b> c'],
    ['  a \t b  ', 'a b'],
    ['e\u0301', 'é'],
  ])('%j', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

test.each([
  ['# T ![p](x.png)\n\n## a\n\n- b', '1:5'],
  ['# T\n\n## a ![p](x.png)\n\n- b', '3:6'],
  ['# T\n\n## a\n\n### b ![p](x.png)', '5:7'],
  ['# T\n\n## a\n\n| b ![p](x.png) |\n|---|', '5:5'],
])('a picture where none can stand is reported: %j', (content, place) => {
  const [problem, ...rest] = problemsOf(content)
  expect(rest).toEqual([])
  expect(problem).toMatchObject({ rule: 'picture-place', severity: 'warning' })
  expect(`${problem?.at.line}:${problem?.at.column}`).toBe(place)
})
