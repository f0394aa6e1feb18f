import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

/** The user's cache, with nothing in it but the browser. */
async function makeCache(): Promise<string> {
  const folder = makeProject({})
  mkdirSync(join(folder, 'takedeck'))
  const { path, packaged } = await findBrowser(process.env, () => undefined)
  const browser = dirname(path)
  if (packaged !== undefined) symlinkSync(browser, join(folder, 'takedeck', basename(browser)))
  return folder
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
  const second = await build({ XDG_CACHE_HOME: cache })
  expect(without).toHaveLength(5)
  expect(first).toEqual(without)
  expect(second).toEqual(without)
})
