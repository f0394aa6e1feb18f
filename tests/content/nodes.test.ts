import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/content/markdown.ts'
import { findAll, nodeSource } from '../../src/content/nodes.ts'

test('nodes of a type are found at every depth, with their text and its places', () => {
  const markdown = '# T\n\n- one\n  > two\n  > three'
  const texts = findAll(parseMarkdown(markdown), 'text').map((node) =>
    nodeSource(node, markdown, 'a.md'),
  )
  expect(texts.map(({ text }) => text)).toEqual(['T', 'one', 'two\n  > three'])
  expect(texts[2]?.placeOf(1)).toEqual({ file: 'a.md', line: 4, column: 6 })
  expect(texts[2]?.placeOf(8)).toEqual({ file: 'a.md', line: 5, column: 5 })
})
