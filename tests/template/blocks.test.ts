import { describe, expect, test } from 'vitest'
import type { Block, Inline, List, ListItem } from '../../src/model.ts'
import { printBlocks } from '../../src/template/blocks.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const code = (words: string): Inline => ({ kind: 'code', text: words })
const link = (url: string, words: string): Inline => ({
  kind: 'link',
  url,
  children: [text(words)],
})
const item = (words: string, ...children: Block[]): ListItem => ({
  text: words === '' ? [] : [text(words)],
  children,
})
const lead = (phrase: string, rest: string): ListItem => ({
  text: [{ kind: 'strong', children: [text(phrase)] }, text(rest)],
  children: [],
})
const list = (start: number | undefined, ...items: ListItem[]): List => ({
  kind: 'list',
  start,
  items,
})

const at = { file: 'deck.md', line: 1, column: 1 }

function print(...blocks: Block[]): string {
  return printBlocks(blocks, (shown) => (shown.kind === 'chart' ? 'c/1.svg' : `../${shown.source}`))
}

describe('a block is printed as the Markdown that it came from', () => {
  test.each<[Block, string]>([
    [{ kind: 'paragraph', text: [text('1. a')] }, '1\\. a'],
    [{ kind: 'subheading', text: [text('C #')] }, '### C \\#'],
    [list(undefined, item('a'), item('b')), '- a\n- b'],
    [list(9, item('a'), item('b')), '9. a\n10. b'],
    [list(999_999_999, item('a'), item('b')), '999999999. a\n999999999. b'],
    [list(undefined, item('a', list(undefined, item('b')))), '- a\n  - b'],
    [list(undefined, item('a', list(1, item('b')))), '- a\n  1. b'],
    [list(undefined, item('a', list(2, item('b')))), '- a\n\n  2. b'],
    [list(undefined, item('a', list(undefined, item('')))), '- a\n\n  - '],
    [
      list(10, item('a', { kind: 'code', language: '', text: 'x\n\ny' })),
      '10. a\n\n    ```\n    x\n\n    y\n    ```',
    ],
    [list(undefined, item('', list(undefined, item('b')))), '- - b'],
    [list(undefined, item('')), '- '],
    [{ kind: 'code', language: 'c++', text: '---' }, '```c++\n---\n```'],
    [{ kind: 'code', language: '"><img', text: '```' }, '````\n```\n````'],
    [
      {
        kind: 'quotation',
        paragraphs: [[text('a')], [text('# b')]],
        speaker: [text('N')],
        role: [text('r')],
      },
      '> a\n>\n> \\# b\n>\n> — N, r',
    ],
    [{ kind: 'quotation', paragraphs: [[text('a')]], speaker: undefined, role: undefined }, '> a'],
    [
      {
        kind: 'table',
        align: ['left', 'right', undefined],
        head: [[text('a|b')], [code('c|d')], []],
        rows: [[[text('\\|')], [link('https://e.org/a|b', 'x')], [text('---')]]],
      },
      '| a\\|b | `c\\|d` |  |\n| :--- | ---: | --- |\n| \\\\\\| | [x](<https://e.org/a\\|b>) | --- |',
    ],
    [
      list(undefined, lead('A', ' b'), lead('C:', ' d'), lead('E', ': f'), lead('G', ' — h')),
      '- **A** <span>b</span>\n- **C**<b>:</b> <span>d</span>\n- **E**<b>:</b> <span>f</span>\n- **G**<b> —</b> <span>h</span>',
    ],
    [list(undefined, lead('A', ', b'), lead('C', ' d')), '- **A**, b\n- **C** d'],
    [
      { kind: 'picture', caption: '', source: 'x.png', alt: '"bg" <x>', at },
      '<img src="../x.png" alt="&quot;bg&quot; &lt;x&gt;">',
    ],
  ])('%#', (block, markdown) => expect(print(block)).toBe(markdown))

  test('with an empty line between blocks', () => {
    expect(print(list(undefined, item('a')), { kind: 'paragraph', text: [text('b')] })).toBe(
      '- a\n\nb',
    )
  })
})
