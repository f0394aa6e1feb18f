import { describe, expect, test } from 'vitest'
import { readBlocks } from './read.ts'

const text = (words: string) => [{ kind: 'text', text: words }]
const item = (words: string, children: readonly unknown[] = []) => ({ text: text(words), children })

describe('what stands in a section is on its slide, in order', () => {
  test.each([
    ['words', [{ kind: 'paragraph', text: text('words') }]],
    ['### Part', [{ kind: 'subheading', text: text('Part') }]],
    ['###### Part', [{ kind: 'subheading', text: text('Part') }]],
    ['- a\n- b', [{ kind: 'list', start: undefined, items: [item('a'), item('b')] }]],
    ['3. a\n4. b', [{ kind: 'list', start: 3, items: [item('a'), item('b')] }]],
    ['0. a', [{ kind: 'list', start: 0, items: [item('a')] }]],
    [
      '- a\n\n  more',
      [{ kind: 'list', items: [item('a', [{ kind: 'paragraph', text: text('more') }])] }],
    ],
    ['- - a', [{ kind: 'list', items: [{ text: [], children: [{ kind: 'list' }] }] }]],
    ['```js\na\n  b\n```', [{ kind: 'code', language: 'js', text: 'a\n  b' }]],
    ['    indented', [{ kind: 'code', language: '', text: 'indented' }]],
    ['> words', [{ kind: 'quotation', paragraphs: [text('words')] }]],
    [
      '![alt](x.png)',
      [{ kind: 'picture', source: 'x.png', alt: 'alt', at: { line: 5, column: 1 } }],
    ],
    ['a ![alt](x.png) b', [{ kind: 'paragraph' }, { kind: 'picture' }]],
    ['- ![alt](x.png)', [{ kind: 'picture' }]],
    [
      '- a ![alt](x.png)\n- b',
      [{ kind: 'list', items: [item('a'), item('b')] }, { kind: 'picture' }],
    ],
    ['- ![alt](x.png)\n- b', [{ kind: 'list', items: [item('b')] }, { kind: 'picture' }]],
    [
      '1. a\n   - b\n     ![alt](x.png)\n\n     c',
      [{ kind: 'list', start: 1, items: [item('a', [{ kind: 'list' }])] }, { kind: 'picture' }],
    ],
    ['> - ![alt](x.png)', [{ kind: 'quotation' }, { kind: 'picture', source: 'x.png' }]],
    ['| a |\n|---|', [{ kind: 'table' }]],
    ['<b>', [{ kind: 'paragraph', text: text('<b>') }]],
    ['a\n\n---\n\nb', [{ kind: 'paragraph' }, { kind: 'paragraph' }]],
    ['[x]: https://e.org', []],
    ['<!-- comment -->', []],
  ])('%j', (body, blocks) => {
    expect(readBlocks(body)).toHaveLength(blocks.length)
    expect(readBlocks(body)).toMatchObject(blocks)
  })
})
