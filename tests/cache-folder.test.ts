import { chmodSync, chownSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cacheFolder } from '../src/cache-folder.ts'
import { SetupError } from '../src/problem.ts'
import { makeProject } from './takedeck.ts'

const isUnix = process.getuid !== undefined

/** A folder that is the temporary one while a test runs. */
function useTemporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeProject(files)
  vi.stubEnv('TMPDIR', folder)
  return join(folder, `takedeck-${process.getuid?.() ?? 0}`)
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the cache is where XDG_CACHE_HOME says', () => {
  const cache = makeProject({})
  expect(cacheFolder({ XDG_CACHE_HOME: cache })).toBe(join(cache, 'takedeck'))
  expect(existsSync(join(cache, 'takedeck'))).toBe(true)
})

test.runIf(isUnix)('a relative XDG_CACHE_HOME is ignored, as its specification says', () => {
  const home = makeProject({})
  const elsewhere = makeProject({})
  vi.stubEnv('HOME', home)
  const XDG_CACHE_HOME = relative(process.cwd(), elsewhere)
  expect(cacheFolder({ XDG_CACHE_HOME })).toBe(join(home, '.cache/takedeck'))
  expect(existsSync(join(elsewhere, 'takedeck'))).toBe(false)
})

describe.runIf(isUnix)('the temporary folder is taken', () => {
  test.each(['home', './home'])('where HOME is the relative path %s', (home) => {
    const temporary = useTemporaryFolder()
    vi.stubEnv('HOME', home)
    expect(cacheFolder({})).toBe(temporary)
    expect(existsSync('home')).toBe(false)
  })

  test('where the cache cannot be written to', () => {
    const temporary = useTemporaryFolder()
    const cache = makeProject({ takedeck: 'a file in the way' })
    expect(cacheFolder({ XDG_CACHE_HOME: cache })).toBe(temporary)
  })

  test.each([0o722, 0o770, 0o777])('where others can write to the cache (%o)', (mode) => {
    const temporary = useTemporaryFolder()
    const cache = makeProject({})
    mkdirSync(join(cache, 'takedeck'))
    chmodSync(join(cache, 'takedeck'), mode)
    expect(cacheFolder({ XDG_CACHE_HOME: cache })).toBe(temporary)
  })

  test.runIf(process.getuid?.() === 0)('where the cache is another user’s', () => {
    const temporary = useTemporaryFolder()
    const cache = makeProject({})
    mkdirSync(join(cache, 'takedeck'), { mode: 0o700 })
    chownSync(join(cache, 'takedeck'), 12_345, 12_345)
    expect(cacheFolder({ XDG_CACHE_HOME: cache })).toBe(temporary)
  })
})

test.runIf(isUnix)('a link of one’s own to another place is followed', () => {
  const place = makeProject({})
  const cache = makeProject({})
  symlinkSync(place, join(cache, 'takedeck'))
  expect(cacheFolder({ XDG_CACHE_HOME: cache })).toBe(join(cache, 'takedeck'))
})

test.runIf(isUnix)('where even the temporary folder is not the user’s alone, it is said', () => {
  const temporary = useTemporaryFolder()
  mkdirSync(temporary)
  chmodSync(temporary, 0o777)
  const cache = makeProject({ takedeck: 'a file in the way' })
  expect(tmpdir()).toBe(join(temporary, '..'))
  expect(() => cacheFolder({ XDG_CACHE_HOME: cache })).toThrow(SetupError)
  expect(() => cacheFolder({ XDG_CACHE_HOME: cache })).toThrow(/yours alone/)
})
