import { expect, test } from 'vitest'
import { readBytes } from '../../../src/import/formats/formats.ts'

const PAGE = '<html><body><p>It rained all day long.</p></body></html>'

function read(bytes: Uint8Array | string, file: string) {
  const extension = /\.\w+$/.exec(file)?.[0] ?? ''
  return readBytes(Buffer.from(bytes), { file, extension })
}

test.each([
  ['a page by its name', 'page.html', '<p>It rained all day long.</p>'],
  ['a page by its text, whatever its name is', 'page.txt', PAGE],
  ['a page of standard input', '-', PAGE],
  ['Markdown by its name', 'a.md', '*It* rained all **day** long.'],
  ['plain text', 'a.txt', 'It rained all day long.'],
  ['text of standard input', '-', 'It rained all day long.'],
])('%s is read', async (_name, file, text) => {
  const { blocks } = await read(text, file)
  expect(blocks).toMatchObject([{ text: 'It rained all day long.' }])
})

test('standard input with a heading of Markdown is Markdown', async () => {
  const { blocks } = await read('# Title\n\nIt *rained*.', '-')
  expect(blocks).toMatchObject([{ kind: 'heading' }, { text: 'It rained.' }])
})

const LINE = 'It rained all day long, and nobody saw the harbour.\n\n'

test.each([
  ['text of more than 2 MB', 'a.txt', LINE.repeat(40_000), 'more than 2 MB'],
  [
    'Chinese text of more than 2 MB',
    'a.txt',
    '雨下了一整天。\n\n'.repeat(100_000),
    'more than 2 MB',
  ],
  ['a page of more than 10 MB', 'a.html', ' '.repeat(10_000_001), 'more than 2 MB'],
  ['an old Word file', 'a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'save it as .docx'],
  ['Rich Text', 'a.rtf', '{\\rtf1 x}', 'save it as .docx'],
  ['a picture', 'a.txt', Buffer.from('\x89PNG\r\n', 'latin1'), 'This is a picture'],
  ['bytes', 'a.txt', Buffer.from([1, 0, 0, 2, 0, 3, 3, 0]), 'not text'],
])('%s is refused in a sentence', async (_name, file, bytes, sentence) => {
  const refused = await read(bytes, file).then(
    () => 'read',
    (failure: unknown) => failure,
  )
  expect(JSON.stringify(refused)).toContain(sentence)
})

test('text of nearly 2 MB is read', async () => {
  const { blocks } = await read(LINE.repeat(37_000), 'a.txt')
  expect(blocks).toHaveLength(37_000)
})
