import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'
import { generateDeck } from './generate.ts'
import { missingInPdf, missingInPptx, missingWords, readTexts } from './outputs.ts'
import { findCollisions, findSmallLines, readPages } from './pdf.ts'
import { findOverlaps, readShapes } from './pptx-shapes.ts'

const THEMES = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']

/** Decks of these numbers; `TAKEDECK_SEEDS=100-160` tries others. */
const [FIRST = 2, LAST = 13] = (process.env.TAKEDECK_SEEDS ?? '').match(/\d+/g)?.map(Number) ?? []
const decks = Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
  const seed = FIRST + index
  const theme = THEMES[seed % THEMES.length] ?? ''
  const isNarrow = Math.floor(seed / THEMES.length) % 2 === 1
  return { seed, theme, isNarrow, ...generateDeck(seed, theme) }
})

/** The program that reads PDFs as their readers do, where it is installed. */
const [READER] = ['pdftotext'].filter((name) => spawnSync(name, ['-v']).error === undefined)
if (READER === undefined)
  console.log('The words of PDFs are not looked for: there is no pdftotext.')

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../templates/deck.hbs'), 'utf8')
const NARROW = TEMPLATE.replace('marp: true', 'marp: true\nsize: 4:3')
const PICTURE = readFileSync(join(import.meta.dirname, '../fixtures/images/street.jpg'))

describe.each([
  { size: '16:9', some: decks.filter(({ isNarrow }) => !isNarrow), template: TEMPLATE },
  { size: '4:3', some: decks.filter(({ isNarrow }) => isNarrow), template: NARROW },
])('of a deck that nobody wrote, at $size, nothing overflows, overlaps or is lost', (group) => {
  const { some, template } = group
  let folder = ''
  let stderr = ''

  beforeAll(async () => {
    const contents = some.map(({ seed, content }) => [`content/${seed}.md`, content])
    folder = writeProject({
      ...Object.fromEntries(contents),
      'templates/deck.hbs': template,
      'content/images/street.jpg': PICTURE,
    })
    if (some.length > 0) stderr = (await takedeck(folder, ['build'])).stderr
  }, 600_000)
  afterAll(() => removeProject(folder))

  test.each(some)('seed $seed: $theme, $lang', async ({ seed, words, chartWords }) => {
    const told = stderr.split('\n').filter((line) => line.startsWith(`content/${seed}.md`))
    expect(told.filter((line) => line.includes('holds more than fits'))).toEqual([])
    const pages = await readPages(readFileSync(join(folder, `dist/${seed}.pdf`)))
    expect(pages.map(findCollisions)).toEqual(pages.map(() => []))
    expect(pages.map(findSmallLines)).toEqual(pages.map(() => []))
    const { md, html, pptx } = readTexts(join(folder, 'dist'), String(seed))
    expect(missingWords(words, md)).toEqual([])
    expect(missingWords([...words, ...chartWords], html)).toEqual([])
    expect(missingInPptx([...words, ...chartWords], { md, pptx })).toEqual([])
    const shapes = readShapes(readFileSync(join(folder, `dist/${seed}.pptx`)))
    expect(shapes.flatMap(findOverlaps)).toEqual([])
  })

  test.skipIf(READER === undefined).each(some)(
    'the PDF of seed $seed says all of it',
    ({ seed, lang, words }) => {
      const missing = missingInPdf(words, join(folder, `dist/${seed}.pdf`))
      // Of joined letters some are read otherwise than they were written.
      expect(missing.length).toBeLessThanOrEqual(lang === 'ar' ? words.length / 50 : 0)
    },
  )
})
