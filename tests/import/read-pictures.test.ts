import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPictures } from '../../src/import/read-pictures.ts'
import { makeProject } from '../takedeck.ts'

/** Which of these sources are found for an article in a folder of a project. */
function foundIn(folder: string, ...sources: string[]): string[] {
  const blocks = sources.map((source) => ({ kind: 'image' as const, source, alt: '' }))
  return [...readPictures(blocks, join(folder, 'saved/article.html')).keys()]
}

function makeSaved(): string {
  return makeProject({ 'secret.png': 'x', 'saved/a.png': 'x', 'saved/files/b c.png': 'x' })
}

test.each(['a.png', './a.png', 'a.png?v=2', 'files/b%20c.png', 'data:image/png;base64,eA=='])(
  'a picture of the article’s own folder or file is read: %s',
  (source) => {
    expect(foundIn(makeSaved(), source)).toEqual([source])
  },
)

test.each([
  'https://example.org/a.png',
  '//example.org/a.png',
  '../secret.png',
  '..%2Fsecret.png',
  '/etc/passwd',
  'file:///etc/passwd',
  'files',
  'none.png',
  'a.png%00',
  'data:text/html;base64,eA==',
  '%',
])('nothing else is: %s', (source) => {
  expect(foundIn(makeSaved(), source)).toEqual([])
})

test('a symbolic link out of the folder is not followed', () => {
  const folder = makeSaved()
  symlinkSync(join(folder, 'secret.png'), join(folder, 'saved/link.png'))
  expect(foundIn(folder, 'link.png')).toEqual([])
})
