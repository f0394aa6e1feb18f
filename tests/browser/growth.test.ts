import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LIFT_CURTAIN } from '../../src/browser/curtain.ts'
import type { Page } from '../../src/browser/pages.ts'
import { printPage } from '../../src/browser/print.ts'
import type * as View from '../../src/browser/view.ts'
import { startBrowser } from './measuring.ts'

/** The compiled one: what runs in the page goes there as text, and the test runner changes text. */
const COMPILED = join(import.meta.dirname, '../../lib/browser/view.js')
const { fitDocument, viewDocument }: typeof View = await import(COMPILED)

const FRAME = `<!DOCTYPE html><style>
  section { width: 1000px; height: 500px; counter-increment: page }
  li::before { content: "– " } .mark::after { content: "!" }
  section::after { content: counter(page) }
</style><body></body>`

const SLIDE = slideWith(`<h2>Headline of a slide</h2><div class="body">
  <ul><li>A point with <b>bold words</b><li>Another <i class="mark">point</i></ul></div>`)

/** Makes a page count the ranges that it is asked for. */
const COUNT_RANGES = `
  globalThis.ranges = 0
  document.createRange = () => { ranges += 1; return new Range() }`

const MEASURE = { prints: false, measures: true, isFitted: true }

const session = startBrowser()

function slideWith(content: string): string {
  const size = 'width="1000" height="500"'
  const section = `<section data-marpit-pagination="1">${content}</section>`
  return `<svg data-marpit-svg ${size}><foreignObject ${size}>${section}</foreignObject></svg>`
}

function deckOf(count: number) {
  return { frame: FRAME, body: SLIDE.repeat(count) }
}

/** What a page is worth after a task on so many slides that a script was made ready for. */
async function countOn(count: number, look: (slides: number) => Promise<unknown>) {
  const run = (expression: string) =>
    session().withPage(deckOf(1), async ({ send }) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
      return result.value
    })
  await run(COUNT_RANGES)
  await look(count)
  return run('ranges')
}

/** How the slides of a page are displayed; asking lays nothing out. */
async function askDisplay({ send }: Page): Promise<unknown> {
  const expression = 'getComputedStyle(document.body).display'
  const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value
}

/** How often a page has been laid out until now. */
async function countLayouts(frame: string): Promise<number> {
  return session().withPage({ frame, body: '' }, async ({ send }) => {
    await send('Performance.enable')
    const { metrics } = await send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
  })
}

/** How often a page is laid out while so many slides with numbers are measured. */
async function layoutsFor(count: number): Promise<number> {
  const before = await countLayouts(FRAME)
  await viewDocument(
    session(),
    { frame: FRAME, body: slideWith('<p>Words').repeat(count) },
    MEASURE,
  ).pdf
  return (await countLayouts(FRAME)) - before
}

/** How often a page is laid out while slides are fitted under some more rules, and what fits them. */
async function fitUnder(rules: string, slide = SLIDE) {
  const plain = '* { margin: 0; padding: 0 } section { font: 30px/36px Arial }'
  const frame = FRAME.replace('</style>', `${plain} ${rules}</style>`)
  const before = await countLayouts(frame)
  const fittings = await fitDocument(session(), { frame, body: slide.repeat(3) })
  const layouts = (await countLayouts(frame)) - before
  const letters = fittings.map(({ footerLetters }) => footerLetters)
  return { layouts, classes: fittings.map(({ classes }) => classes.join(' ')), letters }
}

describe('a page at work', () => {
  test.each([
    { what: 'fitting', look: (count: number) => fitDocument(session(), deckOf(count)) },
    {
      what: 'measuring',
      look: (count: number) => viewDocument(session(), deckOf(count), MEASURE).pdf,
    },
  ])(
    'takes one range for $what, since elements that come and go move them all',
    async ({ look }) => {
      expect(await countOn(12, look)).toBe(1)
    },
  )

  test('lays page numbers out together, not slide by slide', async () => {
    expect(await layoutsFor(24)).toBeLessThan(12)
  })

  test('lays no slide out in sizes that may not hold so many words', async () => {
    const { layouts, classes } = await fitUnder('')
    expect(classes).toEqual(['s1', 's1', 's1'])
    const few = await fitUnder('.s1 { --fit-words: 3 } .s2 { --fit-words: 4 }')
    expect(few.classes).toEqual(['s3', 's3', 's3'])
    expect(few.layouts).toBeLessThanOrEqual(layouts)
  })

  test.each([
    {
      where: 'sizes that may not hold the words',
      sizes: ['s1', 's2'],
      classes: 's3',
      isCut: false,
    },
    { where: 'the size that may hold them', sizes: ['s3'], classes: 's3 hx hy', isCut: true },
  ])('fits headlines and footers that are large in $where: $classes', async (expected) => {
    const large = expected.sizes.map(
      (size) => `.${size} h2 { font: 150px/1 Arial } .${size} footer { font: 60px/1 Arial }`,
    )
    const words = '.s1 { --fit-words: 3 } .s2 { --fit-words: 4 } section { --headline-lines: 1 }'
    const footer = '<footer>Source: all that was said in these twelve months</footer></section>'
    const slide = SLIDE.replace('</section>', footer)
    const { classes, letters } = await fitUnder(`${words} ${large.join(' ')}`, slide)
    expect(new Set(classes)).toEqual(new Set([expected.classes]))
    expect(letters.map((count) => count !== undefined)).toEqual(letters.map(() => expected.isCut))
  })

  test('displays no slide before it is asked for something, nor when it has printed', async () => {
    const shown = await session().withPage(deckOf(3), async (page) => {
      const display = () => askDisplay(page)
      const first = await display()
      await page.send('Runtime.evaluate', { expression: LIFT_CURTAIN })
      const read = await display()
      await printPage(page)
      return [first, read, await display()]
    })
    expect(shown).toEqual(['none', 'block', 'none'])
  })
})
