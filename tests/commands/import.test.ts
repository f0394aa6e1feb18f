import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'

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

test('import writes over a file only when it is forced to', async () => {
  const folder = makeProject({ 'article.txt': SOURCE, 'content/article.md': 'mine' })
  const { code, stderr } = await takedeck(folder, ['import', 'article.txt'])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') })
  expect(readFileSync(join(folder, 'content/article.md'), 'utf8')).toBe('mine')
  const forced = await takedeck(folder, ['import', 'article.txt', '--force'])
  expect(forced.code).toBe(0)
  expect(readFileSync(join(folder, 'content/article.md'), 'utf8')).toContain('title: "Key Take')
})

test('import says of a content file that it is one', async () => {
  const folder = makeProject({ 'article.txt': SOURCE })
  await takedeck(folder, ['import', 'article.txt'])
  const again = await takedeck(folder, ['import', 'content/article.md', '-o', 'content/b.md'])
  expect(again.code).toBe(1)
  expect(again.stderr).toContain('takedeck build content/article.md')
})

test.each([
  ['a file that is not there', ['import', 'none.txt'], 1, 'There is no file none.txt.'],
  ['a folder', ['import', '.', '-o', 'x.md'], 1, '. is not a file.'],
  ['an empty file', ['import', 'empty.txt'], 1, 'There is no text in this file.'],
  ['no article', ['import'], 2, 'Name one article'],
])('import refuses %s in a sentence', async (_name, args, code, sentence) => {
  const folder = makeProject({ 'empty.txt': ' \n' })
  const failed = await takedeck(folder, args)
  expect(failed.code).toBe(code)
  expect(failed.stderr).toContain(sentence)
})
