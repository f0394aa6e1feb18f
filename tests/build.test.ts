import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type * as takedeck from '../src/index.ts'
import { standInBrowser } from './stand-in-browser.ts'
import { GOOD_DECK, makeProject } from './takedeck.ts'

/** The functions as they were compiled: what goes into a page as text must not be rewritten. */
const COMPILED = join(import.meta.dirname, '../lib/index.js')
const { buildDeck, openProject, openSession }: typeof takedeck = await import(COMPILED)

test('a build fails at once where slides cannot be fitted, whatever its samples wait for', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const request = { file: 'content/deck.md', formats: ['pptx'] as const, outFolder: 'dist' }
  const browser = standInBrowser({ packaged: () => new Promise(() => undefined) })
  const project = openProject(folder)
  await expect(buildDeck({ ...request, theme: undefined }, { project, browser })).rejects.toThrow(
    'the page is lost',
  )
})

test('a build tells when it asks nothing more of the browser, which may end before all is written', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const formats = ['html', 'pdf', 'pptx'] as const
  const request = { file: 'content/deck.md', formats, outFolder: 'dist', theme: undefined }
  await using session = openSession({
    ...{ environment: process.env, timeLimitMs: 30_000, onUnpack: () => undefined },
  })
  const ends: PromiseLike<void>[] = []
  const onShown = () => {
    ends.push(session[Symbol.asyncDispose]())
  }
  const project = openProject(folder)
  const { paths } = await buildDeck(request, { project, browser: () => session, onShown })
  expect(ends).toHaveLength(1)
  expect(paths.map((path) => existsSync(join(folder, path)))).toEqual([true, true, true])
})

test.each(['deck.html', 'themes/briefing.css', 'deck-charts/1.svg'])(
  'a folder in the place of %s is told before any other output is written',
  async (name) => {
    const chart =
      '\n## 9. More\n\n<!-- chart: bar -->\n| a | b |\n| - | - |\n| x | 1 |\n| y | 2 |\n'
    const deck = GOOD_DECK.replace('\n## Conclusion', `${chart}\n## Conclusion`)
    const folder = makeProject({ 'content/deck.md': deck, [`dist/${name}/inside`]: 'x' })
    const formats = ['md', 'html', 'pdf'] as const
    const request = { file: 'content/deck.md', formats, outFolder: 'dist', theme: undefined }
    await using session = openSession({
      ...{ environment: process.env, timeLimitMs: 30_000, onUnpack: () => undefined },
    })
    const project = openProject(folder)
    await expect(buildDeck(request, { project, browser: () => session })).rejects.toThrow(
      `${name} cannot be written: it is a folder`,
    )
    expect(readdirSync(join(folder, 'dist'))).toEqual([name.split('/')[0]])
  },
)
