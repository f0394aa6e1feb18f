import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/model.ts'
import { printInlines } from '../../src/template/inlines.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children })
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children })
const code = (words: string): Inline => ({ kind: 'code', text: words })
const link = (url: string, words: string): Inline => ({
  kind: 'link',
  url,
  children: [text(words)],
})

describe('running text is one line of Markdown', () => {
  test.each([
    [[text('a '), strong(text('b')), text(' c')], 'a **b** c'],
    [[emphasis(text('b'))], '*b*'],
    [[{ kind: 'deletion' as const, children: [text('b')] }], '~~b~~'],
    [[strong(text('"b"'))], '<strong>"b"</strong>'],
    [[strong(text('b:'))], '<strong>b:</strong>'],
    [[strong(text('a')), emphasis(text('b'))], '<strong>a</strong><em>b</em>'],
    [[strong(code('b'))], '<strong>`b`</strong>'],
    [[code('a`b')], '``a`b``'],
    [[code('`')], '`` ` ``'],
    [[code('a``b`c')], '```a``b`c```'],
    [[text('a'), { kind: 'break' as const }, text('b')], 'a<br>b'],
    [[link('https://e.org/a b?c&d', 'x')], '[x](<https://e.org/a%20b?c&amp;d>)'],
    [[link('https://e.org/<>"`\\', 'x')], '[x](<https://e.org/%3C%3E%22%60%5C>)'],
    [[text('Wow!'), link('https://e.org', 'x')], 'Wow\\![x](<https://e.org>)'],
    [[text('- a')], '\\- a'],
  ])('%#', (inlines, markdown) => expect(printInlines(inlines)).toBe(markdown))
})
