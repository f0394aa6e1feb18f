import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDeckTheme } from '../src/assets/deck-theme.ts'
import type { Rendered } from '../src/finished.ts'
import { planSlides } from '../src/plan/plan.ts'
import { ProblemError } from '../src/problem.ts'
import { openProject } from '../src/project/project.ts'
import { makeSamples } from '../src/samples.ts'
import { readDeck } from './plan/deck.ts'
import { standInBrowser } from './stand-in-browser.ts'

const READY = [{ kind: 'points', slide: undefined, ground: 'light', footer: undefined }]

const RENDERED: Rendered = {
  ...{ slides: [], css: '', notes: [], widthPx: 1280, heightPx: 720 },
  facts: planSlides(readDeck('')).facts,
}

/** The samples of a deck whose first one is ready, shown so. */
function samplesShownBy(show: () => Rendered) {
  const deck = readDeck('## Headline\n\n- a')
  const project = openProject(join(import.meta.dirname, '..'))
  const templates = project.readTemplates()
  const { theme } = loadDeckTheme(deck, project)
  const tools = { browser: standInBrowser(), templates, theme, show }
  return makeSamples(
    deck,
    { formats: ['pptx'] },
    { ...tools, project: { ...project, readReadySamples: () => READY } },
  )
}

test('samples that are ready go with those that were shown', async () => {
  const { ready, shown } = await samplesShownBy(() => RENDERED)
  expect(ready).toBe(READY)
  expect(shown.length).toBeGreaterThan(0)
})

test('there are no samples where a layout is broken, not even those that are ready', async () => {
  const samples = await samplesShownBy(() => {
    throw new ProblemError([])
  })
  expect(samples).toEqual({ shown: [], ready: [] })
})
