import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'
import { makeProject } from './takedeck.ts'

test('makes a folder and those above it, or leaves it as it is', () => {
  const folder = join(makeProject({}), 'a/b/c')
  makeFolder(folder, 0o700)
  makeFolder(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('the mode holds for those above it, too', () => {
  const root = makeProject({})
  makeFolder(join(root, 'a/b/c'), 0o700)
  const modes = ['a', 'a/b', 'a/b/c'].map((path) => statSync(join(root, path)).mode & 0o777)
  expect(modes).toEqual([0o700, 0o700, 0o700])
})

test('throws where a file stands in the way', () => {
  const file = join(makeProject({ file: 'x' }), 'file')
  expect(() => makeFolder(join(file, 'a'))).toThrow('ENOTDIR')
  expect(() => makeFolder(file)).toThrow('EEXIST')
})

test.runIf(existsSync('/proc/self'))('ends where the system lets nobody make one', () => {
  expect(() => makeFolder('/proc/takedeck/a')).toThrow('ENOENT')
})
