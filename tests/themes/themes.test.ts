import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'
import { measureContrasts } from './contrast.ts'
import { lookAtSlides } from './slides.ts'

const FOLDER = join(import.meta.dirname, '../../templates/themes')
const themes = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.css') && file !== 'base.css')
  .map((file) => parse(file).name)

const FIXTURES = join(import.meta.dirname, '../fixtures')

/** Every layout once, from left to right and from right to left; points of all kinds among each other. */
const SPECIMENS = {
  'specimen.md': join(FIXTURES, 'specimen.md'),
  'mixed.md': join(import.meta.dirname, 'mixed.md'),
  'specimen-ar.md': join(FIXTURES, 'specimen-ar.md'),
}

/** AAA for the theme that is made for low vision, AA for the others. */
const CONTRASTS: Readonly<Record<string, number>> = { clear: 7 }

/** The project's own `deck.hbs` with slides of 4:3. */
const NARROW_DECK = readFileSync(join(FOLDER, '../deck.hbs'), 'utf8').replace(
  'marp: true',
  'marp: true\nsize: 4:3',
)

function makeSpecimens(files: Readonly<Record<string, string>> = {}): string {
  const contents = Object.entries(SPECIMENS).map(([name, file]) => [
    `content/${name}`,
    readFileSync(file),
  ])
  const picture = readFileSync(join(FIXTURES, 'images/street.jpg'))
  return makeProject({
    ...Object.fromEntries(contents),
    'content/images/street.jpg': picture,
    ...files,
  })
}

describe.each(themes)('the theme “%s”', (theme) => {
  test.each([
    ['16:9', {}, { width: 1280, height: 720 }],
    ['4:3', { 'templates/deck.hbs': NARROW_DECK }, { width: 1280, height: 960 }],
  ])(
    'holds every specimen at %s, in text that contrasts with what is behind it',
    {
      timeout: 300_000,
    },
    async (_, files, size) => {
      const folder = makeSpecimens(files)
      const args = ['build', '--format', 'html,pdf', '--theme', theme]
      const { code, stderr } = await takedeck(folder, args)
      expect(stderr).not.toContain('warning')
      expect(code).toBe(0)
      const wanted = CONTRASTS[theme] ?? 4.5
      const pages = Object.keys(SPECIMENS).map((file) =>
        join(folder, 'dist', `${parse(file).name}.html`),
      )
      for (const texts of await lookAtSlides(pages, size, measureContrasts)) {
        expect(texts.length).toBeGreaterThan(10)
        expect(texts.filter(({ contrast }) => contrast < wanted)).toEqual([])
      }
    },
  )
})
