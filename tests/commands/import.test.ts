import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, startTakedeck, takedeck } from '../takedeck.ts'

const SOURCE = readFileSync(join(import.meta.dirname, '../fixtures/source-article.txt'))

test('import writes a draft that builds without a complaint', async () => {
  const folder = makeProject({ 'article.txt': SOURCE })
  const imported = await takedeck(folder, ['import', 'article.txt'])
  expect(imported).toMatchObject({ code: 0, stdout: 'content/article.md\n' })
  expect(imported.stderr).toContain('Found 5 takeaways, an introduction and a conclusion')
  expect(imported.stderr).toContain('Left out: “Table of Contents”')
  const built = await takedeck(folder, ['build', '--format', 'md'])
  expect(built).toMatchObject({ code: 0, stderr: '' })
})

const PICTURE = readFileSync(
  join(import.meta.dirname, '../fixtures/articles/pages/page_files/harbour.png'),
)

/** A page with a picture, in a folder with other files. */
function makePage(others: Readonly<Record<string, string>> = {}): string {
  const page = '<p>First, it rained.</p><img src="a.png" alt="Rain"><p>Second, it snowed.</p>'
  return makeProject({ 'page.html': `<html>${page}</html>`, 'a.png': PICTURE, ...others })
}

function readFrom(folder: string) {
  return (path: string) => readFileSync(join(folder, path), 'utf8')
}

test.each(['content/page.md', 'content/images/page-1.png'])(
  'import writes over %s only when it is forced to, and then keeps the old one',
  async (existing) => {
    const folder = makePage({ [existing]: 'mine' })
    const read = readFrom(folder)
    const refused = await takedeck(folder, ['import', 'page.html'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(`${existing} exists already; nothing was changed. --force`)
    expect(read(existing)).toBe('mine')
    expect(readdirSync(join(folder, 'content'), { recursive: true })).toHaveLength(
      existing.split('/').length - 1,
    )
    const forced = await takedeck(folder, ['import', 'page.html', '--force'])
    expect(forced).toMatchObject({ code: 0, stdout: 'content/page.md\n' })
    expect(forced.stderr).toContain(`Kept what was there: ${existing}.bak`)
    expect(read('content/page.md')).toContain('![Rain](<images/page-1.png>)')
    expect(readFileSync(join(folder, 'content/images/page-1.png'))).toEqual(PICTURE)
    expect(read(`${existing}.bak`)).toBe('mine')
  },
)

test.each(['My Article', 'AT&T, 50% &copy; #1?', 'a%20b', 'x (1) <y>'])(
  'the picture of a draft that is called %j has a path that is read by eye and by a build',
  async (name) => {
    const folder = makePage()
    await takedeck(folder, ['import', 'page.html', '-o', `${name}.md`])
    const shown = name.replaceAll('%', '%25').replace(/[<>]|&(?=copy;)/g, '\\$&')
    expect(readFrom(folder)(`${name}.md`)).toContain(`![Rain](<images/${shown}-1.png>)`)
    const built = await takedeck(folder, ['build', `${name}.md`, '--format', 'md'])
    expect(built).toMatchObject({ code: 0, stderr: '' })
  },
)

test('import keeps every old file under a name of its own', async () => {
  const folder = makePage({ 'content/page.md': 'second', 'content/page.md.bak': 'first' })
  await takedeck(folder, ['import', 'page.html', '--force'])
  expect(['.bak', '.bak2'].map((end) => readFrom(folder)(`content/page.md${end}`))).toEqual([
    'first',
    'second',
  ])
})

test('import never writes over the article', async () => {
  const folder = makeProject({ 'content/article.md': '# Title\n\nIt rained all day long.' })
  const article = 'content/article.md'
  const { code, stderr } = await takedeck(folder, ['import', article, '--force'])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--out') })
  expect(readFrom(folder)(article)).toContain('# Title')
})

test('import says of a content file that it is one', async () => {
  const folder = makeProject({ 'article.txt': SOURCE })
  await takedeck(folder, ['import', 'article.txt'])
  const again = await takedeck(folder, ['import', 'content/article.md', '-o', 'content/b.md'])
  expect(again.code).toBe(1)
  expect(again.stderr).toContain('takedeck build content/article.md')
})

test.each([
  [
    'a file that is not there',
    ['import', 'none.txt'],
    1,
    'none.txt:1:1: error: There is no such file.',
  ],
  ['a folder', ['import', '.', '-o', 'x.md'], 1, '.:1:1: error: This is not a file.'],
  ['an address', ['import', 'https://example.org/a'], 1, 'Nothing is loaded from the web.'],
  ['an empty file', ['import', 'empty.txt'], 1, 'There is no text in this file.'],
  ['no article', ['import'], 2, 'Name one article'],
])('import refuses %s in a sentence', async (_name, args, code, sentence) => {
  const folder = makeProject({ 'empty.txt': ' \n' })
  const failed = await takedeck(folder, args)
  expect(failed.code).toBe(code)
  expect(failed.stderr).toContain(sentence)
})

/** Imports what comes in on standard input. */
async function importInput(folder: string, input: string | Uint8Array, ...args: string[]) {
  const { child, finished } = startTakedeck(folder, ['import', '-', ...args])
  child.stdin.end(input)
  return finished
}

test.each([
  ['plain text', SOURCE, 'Key Takeaways from Trump', 5],
  [
    'a page',
    '<html><h1>Rain</h1><p>First, it rained.</p><p>Second, it snowed.</p></html>',
    'Rain',
    2,
  ],
  ['Markdown', '# Rain\n\n## It rained\n\nAll day.\n\n## It snowed\n\nAll night.', 'Rain', 2],
])('import reads %s from standard input', async (_name, input, title, takeaways) => {
  const folder = makeProject({})
  const imported = await importInput(folder, input)
  expect(imported).toMatchObject({ code: 0, stdout: 'content/article.md\n' })
  const content = readFrom(folder)('content/article.md')
  expect(content).toContain(`title: "${title}`)
  expect(content.match(/^## \d/gm)).toHaveLength(takeaways)
  expect(content).not.toContain('file:')
})

const GERMAN = 'Drei Bäume\n\n1. Größe\n\nDie Bäume wachsen langsam über die Häuser hinaus.\n\n'
const UTF16 = Buffer.from(GERMAN.repeat(3), 'utf16le')

test.each([
  ['UTF-8', Buffer.from(GERMAN.repeat(3)), false],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${GERMAN.repeat(3)}`), false],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${GERMAN.repeat(3)}`, 'utf16le'), false],
  [
    'big-endian UTF-16 with one',
    Buffer.from(`\ufeff${GERMAN.repeat(3)}`, 'utf16le').swap16(),
    false,
  ],
  ['UTF-16 without one', UTF16, false],
  ['windows-1252', Buffer.from(GERMAN.repeat(3), 'latin1'), true],
])('import reads standard input in %s', async (_name, input, isGuessed) => {
  const folder = makeProject({})
  const { code, stderr } = await importInput(folder, input)
  expect({ code, isGuessed: stderr.includes('encoding') }).toEqual({ code: 0, isGuessed })
  expect(readFrom(folder)('content/article.md')).toContain('Die Bäume wachsen langsam über die')
})

test('import writes what comes from standard input where it is told to', async () => {
  const folder = makeProject({})
  const imported = await importInput(folder, SOURCE, '-o', 'content/talk.md')
  expect(imported.stdout).toBe('content/talk.md\n')
})

test.each([
  ['nothing', '', 'There is no text in this file.'],
  ['more than 2 MB', 'It rained. '.repeat(200_000), 'more than 2 MB'],
  ['more than 20 MB', ' '.repeat(20_000_001), 'more than 20 MB'],
])('import refuses %s from standard input', async (_name, input, sentence) => {
  const failed = await importInput(makeProject({}), input)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining(sentence) })
})

test.each(['html', 'docx', 'pdf', 'txt'])(
  'an article (.%s) is not built: its import is named',
  async (extension) => {
    const folder = makeProject({ [`article.${extension}`]: SOURCE })
    const failed = await takedeck(folder, ['build', `article.${extension}`])
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain(`Import it first: takedeck import article.${extension}`)
  },
)

test('a file that is no text is refused without showing its signs', async () => {
  const folder = makeProject({ 'article.docx': Buffer.from('PK\u0003\u0004\0\xfe', 'latin1') })
  const { stderr } = await takedeck(folder, ['build', 'article.docx'])
  expect(stderr).not.toContain('PK')
})

test.each(['logo.svg', 'bread.jpg', 'deck.pptx'])('%s is refused by its name', async (file) => {
  const folder = makeProject({ [file]: 'x', 'content/bread.md': 'mine' })
  const refused = await takedeck(folder, ['import', file])
  expect(refused).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`${file} is no article`),
  })
})

test.each([[['-o', '-']], [['--out=-']]])('import %j is told to name a file', async (options) => {
  const folder = makePage()
  const refused = await takedeck(folder, ['import', 'page.html', ...options])
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain('--out content/page.md')
  expect(readdirSync(folder).toSorted()).toEqual(['a.png', 'page.html'])
})
