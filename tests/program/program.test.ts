import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import { GOOD_DECK, makeProject, PROGRAM, takedeck } from '../takedeck.ts'

/** The user's cache, with nothing in it but the browser. */
async function makeCache(): Promise<string> {
  const folder = makeProject({})
  mkdirSync(join(folder, 'takedeck'))
  const { path, packaged } = await findBrowser(process.env, () => undefined)
  const browser = dirname(path)
  if (packaged !== undefined) symlinkSync(browser, join(folder, 'takedeck', basename(browser)))
  return folder
}

/** The saved code, and when it was saved: V8 has refused what is saved again. */
function savedCode(cache: string) {
  const folder = join(cache, 'takedeck/code')
  return readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('a build with saved code gives the same bytes as one without', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const cache = await makeCache()
  const build = async (environment: Readonly<Record<string, string>>) => {
    const { code, stdout } = await takedeck(folder, ['build'], environment)
    expect(code).toBe(0)
    const paths = stdout.trim().split('\n')
    return paths.map((path) => `${path} ${hashOf(readFileSync(join(folder, path)))}`)
  }
  const codeFiles = () => readdirSync(join(cache, 'takedeck')).filter((name) => name === 'code')
  const without = await build({ XDG_CACHE_HOME: cache, TAKEDECK_NO_CACHE: '1' })
  expect(codeFiles()).toEqual([])
  const first = await build({ XDG_CACHE_HOME: cache })
  expect(codeFiles()).toEqual(['code'])
  const saved = savedCode(cache)
  const second = await build({ XDG_CACHE_HOME: cache })
  expect(savedCode(cache)).toEqual(saved)
  expect(without).toHaveLength(5)
  expect(first).toEqual(without)
  expect(second).toEqual(without)
})

/** Runs a build in a shell, with what stands behind it on the command line. */
function shell(folder: string, behind: string) {
  const command = `set -o pipefail; "$0" "$1" build -f md ${behind}`
  const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, PROGRAM], {
    cwd: folder,
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  return { status, stderr: stderr.toString() }
}

describe.runIf(existsSync('/dev/full'))('what is printed', () => {
  test('may find no reader: all decks are built without a word', () => {
    const names = ['a', 'b', 'c']
    const folder = makeProject(
      Object.fromEntries(names.map((name) => [`content/${name}.md`, GOOD_DECK])),
    )
    const build = shell(folder, '| true')
    expect(build).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual([
      ...names.map((name) => `${name}.md`),
      'themes',
    ])
  })

  test('may find no room: the deck is built, and that is said', () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    expect(shell(folder, '> /dev/full')).toEqual({
      status: 1,
      stderr:
        'takedeck: What is printed cannot be written: ENOSPC: no space left on device, write.\n',
    })
    expect(readdirSync(join(folder, 'dist'))).toContain('deck.md')
  })

  test('of mistakes may find no room: the build ends all the same', () => {
    const names = ['a', 'b', 'c']
    const folder = makeProject(
      Object.fromEntries(names.map((name) => [`content/${name}.md`, `${GOOD_DECK}## Empty\n`])),
    )
    expect(shell(folder, '2> /dev/full')).toEqual({ status: 1, stderr: '' })
    expect(shell(folder, '> /dev/full 2> /dev/full')).toEqual({ status: 1, stderr: '' })
    expect(readdirSync(join(folder, 'dist'))).toContain('c.md')
  })

  test('of a file that is not there may find no room', () => {
    const build = shell(makeProject({}), 'content/nope.md 2> /dev/full')
    expect(build).toEqual({ status: 1, stderr: '' })
  })
})

test.runIf(process.getuid?.() === 0)('a user without a home builds, too', () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  chmodSync(folder, 0o777)
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'build', '-f', 'md'], {
    ...{ cwd: folder, uid: 12_345, gid: 12_345 },
    env: { PATH: process.env.PATH, TMPDIR: folder },
  })
  expect({ status, stderr: stderr.toString() }).toMatchObject({ status: 0 })
  expect(readdirSync(join(folder, 'takedeck-12345/code'))).toHaveLength(1)
})
