import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPackage } from '../pptx/lint.ts'
import { openLayouts } from '../pptx/placeholders.ts'
import { GOOD_DECK, removeProject, takedeck, writeProject } from '../takedeck.ts'

const THEMES = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']

/** What a new slide of each kind has room for, beside its headline, its footer and its number. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  Agenda: ['body'],
  Points: ['body'],
  Statement: ['body'],
  Quote: ['body'],
  Portrait: ['body', 'pic'],
  Number: ['body'],
  Numbers: ['body'],
  Picture: ['body', 'pic'],
  Image: ['pic'],
  Comparison: ['body'],
  Cards: ['body'],
  Steps: ['body'],
  Timeline: ['body'],
  Table: ['tbl'],
  Chart: ['chart'],
  Code: ['body'],
  Section: [],
  Conclusion: ['body'],
  Sources: ['body'],
  Appendix: ['body'],
}

/** A theme may let a picture reach to the slide's edge. */
function isBare(layout: string, theme: string): boolean {
  return layout === 'Image' && theme === 'briefing'
}

/** Text of AA in WCAG 2.2, and graphics like bullets. */
const ENOUGH = { defRPr: 4.5, buClr: 3 }

/** Small decks, so that most layouts are those of slides that they do not have. */
describe('a new slide', () => {
  let folder = ''
  beforeAll(async () => {
    const decks = THEMES.map((theme) => [
      `content/${theme}.md`,
      GOOD_DECK.replace('---\n', `---\ntheme: ${theme}\n`),
    ])
    folder = writeProject(Object.fromEntries(decks))
    const { code, stderr } = await takedeck(folder, ['build', '-f', 'pptx'])
    expect([code, stderr]).toEqual([0, ''])
  }, 120_000)
  afterAll(() => removeProject(folder))

  const layoutsOf = (theme: string) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `dist/${theme}.pptx`)))
    return openLayouts(openPackage(bytes).parts)
  }

  test.each(THEMES)('of %s can be of any kind, each with places for what it shows', (theme) => {
    const layouts = layoutsOf(theme)
    const types = new Map(layouts.map(({ name, places }) => [name, places.map(({ type }) => type)]))
    for (const [name, wanted] of Object.entries(PLACES)) {
      const all = ['title', ...(isBare(name, theme) ? [] : ['ftr']), 'sldNum', ...wanted]
      expect([name, types.get(name)]).toEqual([name, expect.arrayContaining(all)])
    }
  })

  test.each(THEMES)('of %s shows words that can be read upon what stands behind them', (theme) => {
    const faint = layoutsOf(theme).flatMap(({ name, places }) =>
      places.flatMap((place) =>
        place.contrasts
          .filter(
            ({ level, contrast }) =>
              !(contrast >= (/buClr/.test(level) ? ENOUGH.buClr : ENOUGH.defRPr)),
          )
          .map(({ level, contrast }) => `${name}: ${place.name} ${level} ${contrast.toFixed(2)}`),
      ),
    )
    expect(faint).toEqual([])
  })
})
