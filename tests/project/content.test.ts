import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listContentFiles, readContentFile } from '../../src/project/content.ts'
import { makeProject, PROGRAM } from '../takedeck.ts'

test('the content files of a project are the Markdown of content/, by name', () => {
  const root = makeProject({
    'content/b.md': '',
    'content/a.md': '',
    'content/notes.txt': '',
    'other/c.md': '',
  })
  expect(listContentFiles(root)).toEqual(['content/a.md', 'content/b.md'])
})

test('a folder without content/ has none', () => {
  expect(listContentFiles(makeProject({}))).toEqual([])
})

test('one that the system does not let us read is told with what to do', () => {
  const root = makeProject({})
  symlinkSync('content', join(root, 'content'))
  const refused = expect.objectContaining({
    name: 'SetupError',
    message: `${join(root, 'content')} cannot be read: its links lead to each other.`,
    hint: expect.stringContaining('somewhere else'),
  })
  expect(() => listContentFiles(root)).toThrow(refused)
  expect(() => readContentFile(root, 'content')).toThrow(refused)
})

test.runIf(process.getuid?.() === 0).each(['content', 'content/deck.md'])(
  'a user who may not read %s is told so, in words',
  (name) => {
    const root = makeProject({ 'content/deck.md': 'x' })
    chmodSync(root, 0o755)
    chmodSync(join(root, name), 0)
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'build', '-f', 'md'], {
      ...{ cwd: root, uid: 12_345, gid: 12_345 },
      env: { PATH: process.env.PATH, TAKEDECK_NO_CACHE: '1' },
    })
    const message = `takedeck: ${join(root, name)} cannot be read: you may not read there.\n`
    expect({ status, stderr: stderr.toString() }).toEqual({
      status: 1,
      stderr: expect.stringContaining(message),
    })
  },
)

test('a file of a megabyte is read, one byte more is refused', () => {
  const root = makeProject({ 'a.md': 'x'.repeat(1_000_000), 'b.md': 'x'.repeat(1_000_001) })
  expect(readContentFile(root, 'a.md')).toHaveLength(1_000_000)
  expect(() => readContentFile(root, 'b.md')).toThrow('1.0 MB')
})

test.each([
  ['dist/deck.pptx', 'presentation'],
  ['content/images/x.PNG', 'picture'],
  ['themes/acme.css', 'style sheet'],
])('%s is no content file but a %s, however large', (file, kind) => {
  const root = makeProject({ [file]: new Uint8Array(1_000_001) })
  expect(() => readContentFile(root, file)).toThrow(`This is a ${kind}, not a content file.`)
})

test.each(['article.html', 'article.txt', 'article.docx', 'article.PDF'])(
  '%s is no content file: it is to be imported first',
  (file) => {
    const root = makeProject({ [file]: 'x' })
    const hint = `Import it first: takedeck import ${file}`
    expect(() => readContentFile(root, file)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ hint })] }),
    )
  },
)

test.each([
  ['deck.md', 'Did you mean content/deck.md?'],
  ['deck', 'Did you mean content/deck.md?'],
  ['content/deck', 'Did you mean content/deck.md?'],
  ['content/dekc.md', 'Did you mean content/deck.md?'],
  ['content/other.md', 'Check the path; `takedeck new <name>` makes a deck.'],
])('a file that is not there is answered with the one that may be meant: %s', (file, hint) => {
  const root = makeProject({ 'content/deck.md': 'x' })
  expect(() => readContentFile(root, file)).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ message: 'There is no such file.', hint })],
    }),
  )
})
