import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tellAsked } from '../../src/project/asked-files.ts'
import { openProject } from '../../src/project/project.ts'
import { makeProject } from '../takedeck.ts'

test('a project tells which files were read or looked for, also those that are not there', () => {
  const root = makeProject({ 'content/a.md': 'x', 'mine.css': '/* @theme mine */' })
  const asked = new Set<string>()
  const project = tellAsked(openProject(root), (path) => asked.add(path))
  const at = { file: 'content/a.md', line: 1, column: 1 }
  project.readContent('content/a.md')
  project.readTheme({ name: '../mine.css', at })
  project.readPicture({ source: 'a%20b.png', at })
  project.readFileIfAny(join(root, 'content/letters.woff'))
  const named = ['content/a.md', 'mine.css', 'content/a b.png', 'content/letters.woff']
  expect([...asked]).toEqual(named.map((name) => join(root, name)))
})

test('a theme that does not exist is no file', () => {
  const asked: string[] = []
  const project = tellAsked(openProject(makeProject({})), (path) => asked.push(path))
  expect(
    project.readTheme({ name: 'nobody', at: { file: 'a.md', line: 1, column: 1 } }),
  ).toHaveProperty('rule')
  expect(asked).toEqual([])
})
