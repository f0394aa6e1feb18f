import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserSession, openSession } from '../../src/browser/session.ts'
import type * as View from '../../src/browser/view.ts'

/** The compiled one: what runs in the page goes there as text, and the test runner changes text. */
const COMPILED = join(import.meta.dirname, '../../lib/browser/view.js')
const { fitDocument, viewDocument }: typeof View = await import(COMPILED)

const FRAME = `<!DOCTYPE html><style>
  section { width: 1000px; height: 500px; counter-increment: page }
  li::before { content: "– " } .mark::after { content: "!" }
  section::after { content: counter(page) }
</style><body></body>`

const SLIDE = `<svg data-marpit-svg width="1000" height="500"><foreignObject width="100%" height="100%">
  <section data-marpit-pagination="1"><h2>Headline of a slide</h2><div class="body">
  <ul><li>A point with <b>bold words</b><li>Another <i class="mark">point</i></ul></div></section>
</foreignObject></svg>`

/** Makes a page count the ranges that it is asked for. */
const COUNT_RANGES = `
  globalThis.ranges = 0
  document.createRange = () => { ranges += 1; return new Range() }`

let session: BrowserSession
beforeAll(() => {
  session = openSession({
    environment: process.env,
    timeLimitMs: 30_000,
    onUnpack: () => undefined,
  })
})
afterAll(() => session[Symbol.asyncDispose]())

function deckOf(count: number) {
  return { frame: FRAME, body: SLIDE.repeat(count) }
}

/** What a page is worth after a task on so many slides that a script was made ready for. */
async function countOn(count: number, look: (slides: number) => Promise<unknown>) {
  const run = (expression: string) =>
    session.withPage(deckOf(1), async ({ send }) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
      return result.value
    })
  await run(COUNT_RANGES)
  await look(count)
  return run('ranges')
}

describe('the work that a page does', () => {
  test.each([
    {
      what: 'fitting',
      look: (count: number) => fitDocument(session, deckOf(count)),
    },
    {
      what: 'measuring',
      look: (count: number) =>
        viewDocument(session, deckOf(count), { prints: false, measures: true, isFitted: true }),
    },
  ])(
    'of $what takes one range, since elements that come and go move them all',
    async ({ look }) => {
      expect(await countOn(12, look)).toBe(1)
    },
  )
})
