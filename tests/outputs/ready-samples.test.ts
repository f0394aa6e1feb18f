import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import type { BrowserSession } from '../../src/browser/session.ts'
import type { ReadySample } from '../../src/finished.ts'
import type * as takedeck from '../../src/index.ts'
import type { Project } from '../../src/project/project.ts'
import { GOOD_DECK, removeProject, writeProject } from '../takedeck.ts'

/** The functions as they were compiled: what goes into a page as text must not be rewritten. */
const COMPILED = join(import.meta.dirname, '../../lib/index.js')
const { buildDeck, openProject, openSession }: typeof takedeck = await import(COMPILED)

const THEMES = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']

const LONG_SOURCE = 'Eighty letters or so, which stand on one line of a footer, or on more than one'

/** Decks that say of themselves as much as can be, and next to nothing. */
const FRONT_MATTER = {
  long: `lang: en\nsource:\n  title: ${LONG_SOURCE}\n`,
  short: 'lang: de\n',
}

/** Without the browser that comes along, no samples are ready. */
const { packaged } = await findBrowser(process.env, () => undefined)
if (packaged === undefined) {
  const reason = 'Ready samples are not compared: the browser is not the one that npm installed.'
  if (process.env.CI) throw new Error(reason)
  console.log(reason)
}

describe.skipIf(packaged === undefined)('samples that are ready', () => {
  let session: BrowserSession | undefined
  let folder = ''
  beforeAll(() => {
    session = openSession({
      ...{ environment: process.env, timeLimitMs: 60_000, onUnpack: () => undefined },
    })
    const decks = THEMES.flatMap((theme) =>
      Object.entries(FRONT_MATTER).map(([name, about]) => [
        `content/${theme}-${name}.md`,
        GOOD_DECK.replace(/lang: .*\nsource: .*\n/, `theme: ${theme}\n${about}`),
      ]),
    )
    folder = writeProject(Object.fromEntries(decks))
  })
  afterAll(async () => {
    await session?.[Symbol.asyncDispose]()
    removeProject(folder)
  })

  /** Builds a deck's PPTX with these samples, or with what is ready; which those were. */
  async function build(file: string, samples?: readonly ReadySample[]) {
    const project = openProject(folder)
    const found: { samples?: readonly ReadySample[]; bytes?: Uint8Array } = {}
    const readReadySamples: Project['readReadySamples'] = (...args) => {
      found.samples = samples ?? project.readReadySamples(...args)
      return found.samples
    }
    const write: Project['write'] = ({ bytes }) => {
      found.bytes = bytes
    }
    const request = { file, formats: ['pptx'] as const, outFolder: 'dist', theme: undefined }
    const browser = () => {
      if (session === undefined) throw new Error('no browser')
      return session
    }
    await buildDeck(request, { project: { ...project, readReadySamples, write }, browser })
    return found
  }

  const decks = THEMES.flatMap((theme) => Object.keys(FRONT_MATTER).map((name) => [theme, name]))

  test.each(decks)(
    'make the same presentation of %s (%s) as measured ones',
    async (theme, name) => {
      const file = `content/${theme}-${name}.md`
      const ready = await build(file)
      expect(ready.samples).toHaveLength(21)
      const measured = await build(file, [])
      expect(Buffer.from(ready.bytes ?? []).equals(measured.bytes ?? Buffer.of(1))).toBe(true)
    },
  )

  test('are those of a language and a browser that were measured', () => {
    const { readReadySamples } = openProject(folder)
    expect(readReadySamples('briefing', 'en', undefined)).toEqual([])
    expect(readReadySamples('briefing', 'en', '1.0.0')).toEqual([])
    expect(readReadySamples('no-theme', 'en', packaged)).toEqual([])
    expect(readReadySamples('briefing', 'en', packaged)).toHaveLength(21)
    expect(readReadySamples('briefing', 'fr', packaged)).toEqual([])
  })
})
