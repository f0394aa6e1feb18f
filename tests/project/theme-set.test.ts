import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readThemeSet } from '../../src/project/theme-set.ts'
import { makeProject } from '../takedeck.ts'

describe('a folder of themes', () => {
  test('gives those that say their names, in the order of their files', () => {
    const root = makeProject({
      'looks/b.css': '/* @theme two */',
      'looks/a.css': '/* @theme one */',
      'looks/nameless.css': 'p { color: red }',
      'looks/notes.md': '@theme three',
    })
    expect(readThemeSet(root, ['looks']).map(({ name }) => name)).toEqual(['one', 'two'])
  })

  test.each([['gone'], ['file.css'], ['..']])('that is none gives nothing: %s', (folder) => {
    const root = makeProject({ 'file.css': '/* @theme one */' })
    expect(readThemeSet(root, [folder])).toEqual([])
  })

  test('gives nothing that lies outside the project', () => {
    const outside = makeProject({ 'a.css': '/* @theme foreign */' })
    const root = makeProject({ 'looks/own.css': '/* @theme own */' })
    symlinkSync(join(outside, 'a.css'), join(root, 'looks/link.css'))
    expect(readThemeSet(root, ['looks']).map(({ name }) => name)).toEqual(['own'])
  })
})
