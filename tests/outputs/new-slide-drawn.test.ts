import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canDraw, convertByOffice } from '../looks/office.ts'
import { type NewSlide, withNewSlides } from '../pptx/new-slides.ts'
import { removeProject } from '../takedeck.ts'
import { buildInThemes } from './themed-decks.ts'

const run = promisify(execFile)

const THEMES = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']

/** A word on a page, and its box in points. */
interface Word {
  readonly text: string
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** The words of a file's last pages, without the marks before them. */
async function lastPages(file: string, count: number): Promise<Word[][]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 2 ** 28 })
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g
  const pages = stdout.split('<page ').slice(1)
  return pages.slice(-count).map((page) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
      text: text.replace(/[^A-Z]/g, ''),
      box: [Number(left), Number(top), Number(right), Number(bottom)],
    })),
  )
}

/** What is typed into each place of a layout, as LibreOffice draws it. */
describe.runIf(canDraw())('a new slide in LibreOffice', () => {
  let folder = ''
  const made = new Map<string, NewSlide[]>()
  beforeAll(async () => {
    folder = await buildInThemes(THEMES)
    for (const theme of THEMES) {
      const file = join(folder, `dist/${theme}.pptx`)
      const { bytes, slides } = withNewSlides(new Uint8Array(readFileSync(file)))
      writeFileSync(file, bytes)
      made.set(theme, slides)
    }
    await convertByOffice(join(folder, 'dist'), THEMES)
  }, 300_000)
  afterAll(() => removeProject(folder))

  const pagesOf = async (theme: string) => {
    const slides = made.get(theme) ?? []
    const pages = await lastPages(join(folder, `dist/office/${theme}.pdf`), slides.length)
    return slides.map((slide, index) => ({ ...slide, drawn: pages[index] ?? [] }))
  }

  test.each(THEMES)(
    'of %s shows what is typed into each of its places, on the slide',
    async (theme) => {
      const pages = await pagesOf(theme)
      expect(pages).toHaveLength(21)
      const lost = pages.flatMap(({ layout, words, drawn }) =>
        words
          .filter((word) => `${layout} ${word}` !== ROUND[theme])
          .filter((word) => !drawn.some(({ text, box }) => text === word && isOnSlide(box)))
          .map((word) => `${layout}: ${word}`),
      )
      expect(lost).toEqual([])
    },
  )

  test.each(THEMES)('of %s keeps what is typed into its places apart', async (theme) => {
    const pages = await pagesOf(theme)
    const met = pages.flatMap(({ layout, words, drawn }) => {
      const own = drawn.filter(({ text }) => words.includes(text))
      return own.flatMap((one, index) =>
        own
          .slice(index + 1)
          .filter((other) => meet(one.box, other.box))
          .map((other) => `${layout}: ${one.text} and ${other.text}`),
      )
    })
    expect(met).toEqual([])
  })
})

/**
 * A place that is round: LibreOffice 7.4 draws it as a rectangle, whose words stand higher, here above
 * the slide's edge.
 */
const ROUND: Readonly<Record<string, string>> = { poster: 'Title B' }

/** The slide in points. */
const SLIDE = [960, 540] as const

function isOnSlide([left, top, right, bottom]: Word['box']): boolean {
  return left >= 0 && top >= 0 && right <= SLIDE[0] && bottom <= SLIDE[1]
}

/** A capital fills the middle three fifths of its line. */
const FREE = 0.2

function meet(one: Word['box'], other: Word['box']): boolean {
  const [first, second] = [inkOf(one), inkOf(other)]
  const across = Math.min(first[2], second[2]) - Math.max(first[0], second[0])
  const down = Math.min(first[3], second[3]) - Math.max(first[1], second[1])
  return across > 0 && down > 0
}

function inkOf([left, top, right, bottom]: Word['box']): Word['box'] {
  const free = FREE * (bottom - top)
  return [left, top + free, right, bottom - free]
}
