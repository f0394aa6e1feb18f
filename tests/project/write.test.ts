import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SetupError } from '../../src/problem.ts'
import { writeTogether, writeWhole } from '../../src/project/write.ts'
import { makeProject } from '../takedeck.ts'

test('makes the folders that it needs and leaves no draft', () => {
  const folder = makeProject({})
  writeWhole(join(folder, 'a/b/deck.md'), Buffer.from('x'))
  expect(readFileSync(join(folder, 'a/b/deck.md'), 'utf8')).toBe('x')
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['deck.md'])
})

test('what stands in the way is said, and left alone', () => {
  const folder = makeProject({})
  mkdirSync(join(folder, 'deck.md/inside'), { recursive: true })
  expect(() => writeWhole(join(folder, 'deck.md'), Buffer.from('x'))).toThrow(SetupError)
  expect(readdirSync(folder)).toEqual(['deck.md'])
  expect(readdirSync(join(folder, 'deck.md'))).toEqual(['inside'])
})

test('a file where a folder must be is said, and left alone', () => {
  const folder = makeProject({ dist: 'a file' })
  expect(() => writeWhole(join(folder, 'dist/deck.md'), Buffer.from('x'))).toThrow(
    'deck.md cannot be written: a file stands where its folder has to be.',
  )
  expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('a file')
})

test('of files that belong together none is written where one cannot be', () => {
  const folder = makeProject({ 'a.md': 'old', 'images/a.png/inside': 'x' })
  const files = ['a.md', 'b.md', 'images/a.png'].map((name) => ({
    path: join(folder, name),
    bytes: Buffer.from('new'),
  }))
  expect(() => writeTogether(files)).toThrow(SetupError)
  expect(readdirSync(folder)).toEqual(['a.md', 'images'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old')
})

test('what files that belong together replace is kept beside them', () => {
  const folder = makeProject({ 'a.md': 'old' })
  const path = join(folder, 'a.md')
  expect(writeTogether([{ path, bytes: Buffer.from('new') }])).toEqual([`${path}.bak`])
  expect(['a.md', 'a.md.bak'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'new',
    'old',
  ])
})
