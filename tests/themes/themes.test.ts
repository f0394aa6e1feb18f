import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Page, Viewport } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'
import { type MeasuredText, measureContrasts } from './contrast.ts'

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
        readTexts(join(folder, 'dist', `${parse(file).name}.html`), size),
      )
      for (const texts of await Promise.all(pages)) {
        expect(texts.length).toBeGreaterThan(10)
        expect(texts.filter(({ contrast }) => contrast < wanted)).toEqual([])
      }
    },
  )
})

async function readTexts(file: string, size: Viewport): Promise<MeasuredText[]> {
  const page = await openFile(file)
  await page.setViewport(size)
  const count = await page.evaluate(() => document.querySelectorAll('section').length)
  const texts: MeasuredText[] = []
  for (let slide = 1; slide <= count; slide++) {
    await showSlide(page, slide)
    texts.push(...(await measureContrasts(page)))
  }
  return texts
}

async function showSlide(page: Page, slide: number): Promise<void> {
  await page.evaluate((number) => {
    location.hash = `#${number}`
  }, slide)
  await page.waitForFunction(
    (number) => document.querySelector('.bespoke-marp-active section')?.id === String(number),
    {},
    slide,
  )
}
