import { expect, test } from 'vitest'
import { buildDeck } from '../src/build.ts'
import { openProject } from '../src/project/project.ts'
import { standInBrowser } from './stand-in-browser.ts'
import { GOOD_DECK, makeProject } from './takedeck.ts'

test('a build fails at once where slides cannot be fitted, whatever its samples wait for', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  const request = { file: 'content/deck.md', formats: ['pptx'] as const, outFolder: 'dist' }
  const browser = standInBrowser({ packaged: () => new Promise(() => undefined) })
  const project = openProject(folder)
  await expect(buildDeck({ ...request, theme: undefined }, { project, browser })).rejects.toThrow(
    'the page is lost',
  )
})
