import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectOf } from '../../src/project/project.ts'

const START = join('/', 'home', 'ada', 'talks')

test.each([
  ['content/a.md', { root: START, file: 'content/a.md' }],
  ['./content/../a.md', { root: START, file: 'a.md' }],
  [join(START, 'deep/a.md'), { root: START, file: 'deep/a.md' }],
  ['../other/a.md', { root: '/home/ada/other', file: 'a.md' }],
  ['/tmp/a.md', { root: '/tmp', file: 'a.md' }],
  ['..a.md', { root: START, file: '..a.md' }],
])('%s belongs to a project', (file, expected) => {
  expect(projectOf(file, START)).toEqual(expected)
})
