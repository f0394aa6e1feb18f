import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareLooks, type SlideLook } from '../looks/compare.ts'
import { canDraw } from '../looks/office.ts'
import { stressedDeck } from '../looks/stressed.ts'
import { openPackage } from '../pptx/lint.ts'
import { findAll } from '../pptx/xml-reader.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

const THEMES = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']

/** Decks of twenty paragraphs each, of widths that no one chose. */
const STRESSED = ['briefing', 'gazette', 'stage'].map((theme) => ({
  theme,
  name: `stressed-${theme}`,
}))

/** Every layout in every theme, with lines where LibreOffice puts them. */
describe('the PPTX of every layout', () => {
  const isDrawn = canDraw()
  let folder = ''
  let looks: ReadonlyMap<string, readonly SlideLook[]> = new Map()
  beforeAll(async () => {
    const specimen = readFileSync(join(FIXTURES, 'specimen.md'), 'utf8')
    const contents = THEMES.map((theme) => [
      `content/${theme}.md`,
      specimen.replace('---\n', `---\ntheme: ${theme}\n`),
    ])
    const stressed = STRESSED.map(({ theme, name }) => [
      `content/${name}.md`,
      stressedDeck(theme, 20),
    ])
    folder = writeProject(Object.fromEntries([...contents, ...stressed]))
    cpSync(join(FIXTURES, 'images'), join(folder, 'content/images'), { recursive: true })
    const environment = { TAKEDECK_PPTX_LINE_MODEL: 'libreoffice' }
    const { code } = await takedeck(folder, ['build', '--format', 'pdf,pptx'], environment)
    expect(code).toBe(0)
    const names = [...THEMES, ...STRESSED.map(({ name }) => name)]
    if (isDrawn) looks = await compareLooks(join(folder, 'dist'), names)
  }, 300_000)
  afterAll(() => removeProject(folder))

  const partsOf = (theme: string) =>
    openPackage(new Uint8Array(readFileSync(join(folder, `dist/${theme}.pptx`)))).parts

  const slidesOf = (theme: string) =>
    looks.get(theme)?.map(({ ssim }, index) => ({ slide: index + 1, ssim })) ?? []

  test.each(THEMES)('in %s names most of its colours by reference', (theme) => {
    const slides = [...partsOf(theme)].filter(([name]) => /slides\/slide|charts\/chart/.test(name))
    const count = (name: string) => slides.flatMap(([, root]) => findAll(root, name)).length
    const [references, values] = [count('a:schemeClr'), count('a:srgbClr')]
    expect(references / (references + values)).toBeGreaterThanOrEqual(0.7)
  })

  describe.runIf(isDrawn)('as LibreOffice draws it', () => {
    test.each(THEMES)('in %s has the words and the lines of the PDF', (theme) => {
      const differences = looks.get(theme)?.map(({ ssim: _, ...words }) => words)
      const none = { missing: [], added: [], brokenElsewhere: [] }
      expect(differences).toEqual(Array(differences?.length ?? 0).fill(none))
    })

    test('keeps the lines of at least 59 out of 60 paragraphs of any width', () => {
      const paragraphs = STRESSED.flatMap(({ name }) => looks.get(name) ?? [])
      const kept = paragraphs.filter(({ brokenElsewhere }) => brokenElsewhere.length === 0)
      expect(paragraphs).toHaveLength(60)
      expect(kept.length).toBeGreaterThanOrEqual(59)
    })

    test('looks like the PDF', () => {
      const all = THEMES.flatMap(slidesOf)
      expect(all.reduce((sum, { ssim }) => sum + ssim, 0) / all.length).toBeGreaterThanOrEqual(0.96)
    })

    test.each(THEMES)('has no slide in %s that looks otherwise', (theme) => {
      const slides = slidesOf(theme)
      expect(slides.length).toBeGreaterThan(16)
      expect(slides.filter(({ ssim }) => ssim < 0.9)).toEqual([])
    })
  })
})
