import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { SetupError } from '../src/problem.ts'
import { makeTemporaryFolder } from '../src/temporary.ts'
import { makeProject } from './takedeck.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('is for this user only, and gone with all that is in it when it is disposed of', () => {
  const folder = makeTemporaryFolder('test')
  writeFileSync(join(folder.path, 'file'), 'x')
  expect(statSync(folder.path).mode & 0o077).toBe(0)
  folder[Symbol.dispose]()
  expect(existsSync(folder.path)).toBe(false)
})

test('is gone when the process ends without a word', () => {
  const temporary = makeProject({})
  const library = join(import.meta.dirname, '../lib/temporary.js')
  const script = `import('${library}').then((m) => { m.makeTemporaryFolder('x'); process.exit(3) })`
  const run = () => execFileSync(process.execPath, ['-e', script], { env: { TMPDIR: temporary } })
  expect(run).toThrow(expect.objectContaining({ status: 3 }))
  expect(readdirSync(temporary)).toEqual([])
})

test.runIf(process.getuid !== undefined)('where none can be made, it is said', () => {
  const missing = join(makeProject({}), 'missing')
  vi.stubEnv('TMPDIR', missing)
  expect(() => makeTemporaryFolder('test')).toThrow(SetupError)
  expect(() => makeTemporaryFolder('test')).toThrow(`${missing} cannot be written to`)
})
