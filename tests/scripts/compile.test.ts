import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject } from '../takedeck.ts'

const SCRIPT = readFileSync(join(import.meta.dirname, '../../scripts/compile.mjs'))

/** What stands for the compiler writes the program and what runs after it, and counts. */
const COMPILER = `const fs = require('node:fs')
fs.mkdirSync('lib/compile', { recursive: true })
fs.writeFileSync('lib/bin.js', fs.readFileSync('src/bin.ts'))
fs.writeFileSync('lib/compile/compile.js', '')
fs.appendFileSync('times.txt', 'x')`

const FILES = {
  'scripts/compile.mjs': SCRIPT,
  'src/bin.ts': 'one',
  'package-lock.json': '{}',
  'node_modules/typescript/bin/tsc': COMPILER,
  'node_modules/rolldown/bin/cli.mjs':
    "import { existsSync } from 'node:fs'\nif (existsSync('broken')) process.exit(3)",
}

function project(files: Readonly<Record<string, string>> = {}) {
  const folder = makeProject({ ...FILES, ...files })
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/compile.mjs'), ...args]).status
  const times = () => readFileSync(join(folder, 'times.txt'), 'utf8').length
  return {
    folder,
    run,
    times,
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
  }
}

test('what is compiled already is not compiled again, but where that is asked for', () => {
  const { run, times } = project()
  expect([run(), run('--if-changed'), run('--if-changed')]).toEqual([0, 0, 0])
  expect(times()).toBe(1)
  run()
  expect(times()).toBe(2)
})

test.each([
  ['a source', 'src/bin.ts', 'two'],
  ['a new source', 'src/new.ts', ''],
  ['the lock file', 'package-lock.json', '{ }'],
  ['what npm installed', 'node_modules/.package-lock.json', '{}'],
])('%s that changed compiles it again', (_what, name, text) => {
  const { run, times, write } = project()
  run('--if-changed')
  write(name, text)
  run('--if-changed')
  expect(times()).toBe(2)
})

test('so does a program that is gone, and one that was never finished', () => {
  const { folder, run, times, write } = project({ broken: '' })
  expect(run('--if-changed')).toBe(3)
  rmSync(join(folder, 'broken'))
  expect(run('--if-changed')).toBe(0)
  expect(times()).toBe(2)
  rmSync(join(folder, 'lib'), { recursive: true })
  expect(run('--if-changed')).toBe(0)
  expect([times(), existsSync(join(folder, 'lib/bin.js'))]).toEqual([3, true])
  write('src/bin.ts', 'two')
  run('--if-changed')
  expect(readFileSync(join(folder, 'lib/bin.js'), 'utf8')).toBe('two')
})
