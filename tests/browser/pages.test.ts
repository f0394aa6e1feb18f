import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runTwiceInPage } from '../../src/browser/run-in-page.ts'
import type { SlideDocument } from '../../src/finished.ts'
import { startBrowser } from './measuring.ts'

const FONTS = join(import.meta.dirname, '../../node_modules/@fontsource/lato/files')

const FRAME = '<!DOCTYPE html><title>t</title><body></body>'

const session = startBrowser()

/** What a script finds on the page that shows a document. */
function askPage(document: SlideDocument, expression: string): Promise<unknown> {
  return session().withPage(document, async ({ send }) => {
    const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
    return result.value
  })
}

/** A font for a style sheet. */
function fontFace(): string {
  const file = join(FONTS, 'lato-latin-400-normal.woff2')
  const source = `url("data:font/woff2;base64,${readFileSync(file, 'base64')}")`
  return `@font-face { font-family: Lato; src: ${source} }`
}

const STATUS_OF_FONTS = '[...document.fonts].map(({ status }) => status)'

const LEAVE_A_MARK = 'globalThis.mark = 1; document.body.append("left behind")'

describe('a page', () => {
  test('gets other slides in the same frame, and nothing is left of the last ones', async () => {
    await askPage({ frame: FRAME, body: '<p>One' }, LEAVE_A_MARK)
    const found = await askPage(
      { frame: FRAME, body: '<p>Two' },
      '[globalThis.mark, document.body.innerHTML]',
    )
    expect(found).toEqual([1, '<p>Two</p>'])
  })

  test('that was measured in turns keeps nothing of it', async () => {
    const shown = { frame: FRAME, body: '<p>One' }
    const { inTurns, left } = await session().withPage(shown, async (page) => {
      const inTurns = await Promise.all(runTwiceInPage(page, [], ['1', '2']))
      const { result } = await page.send('Runtime.evaluate', {
        expression: 'typeof globalThis.runRest',
        returnByValue: true,
      })
      return { inTurns, left: result.value }
    })
    expect({ inTurns, left }).toEqual({ inTurns: [1, 2], left: 'undefined' })
  })

  test.each([
    { what: 'another frame', next: { frame: `${FRAME}<style></style>`, body: '' } },
    { what: 'slides inside its frame', next: { frame: `${FRAME}<p>` } },
  ])('is a fresh one for $what', async ({ next }) => {
    await askPage({ frame: FRAME, body: '<p>One' }, LEAVE_A_MARK)
    expect(await askPage(next, 'globalThis.mark === undefined')).toBe(true)
    expect(await askPage(next, 'globalThis.mark === undefined')).toBe(true)
  })

  test('that was prepared has its fonts before there are words in them', async () => {
    const frame = `<!DOCTYPE html><style>${fontFace()}</style>`
    await session().prepare(frame)
    expect(await askPage({ frame, body: '<p>One' }, STATUS_OF_FONTS)).toEqual(['loaded'])
  })

  test('has the fonts that only its slides bring, and waits for none that is broken', async () => {
    const broken = '@font-face { font-family: None; src: url("data:font/woff2;base64,AAAA") }'
    const body = `<style>${fontFace()} ${broken}</style><p>One`
    expect(await askPage({ frame: FRAME, body }, STATUS_OF_FONTS)).toEqual(['loaded', 'error'])
  })

  test('that was prepared for nothing is no hindrance', async () => {
    await session().prepare(`${FRAME}<style></style>`)
    expect(await askPage({ frame: FRAME, body: '<p>One' }, 'document.styleSheets.length')).toBe(0)
  })

  test('shows what each of two tasks at the same time wants', async () => {
    const bodies = ['One', 'Two']
    const asked = bodies.map((body) => askPage({ frame: FRAME, body }, 'document.body.innerHTML'))
    expect(await Promise.all(asked)).toEqual(bodies)
  })
})
