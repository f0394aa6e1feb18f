import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Page } from '../../src/browser/pages.ts'
import { printPage } from '../../src/browser/print.ts'
import { openSession } from '../../src/browser/session.ts'
import { settlePage } from '../../src/browser/settle.ts'
import { readSlideScript } from '../../src/marp/present.ts'
import { page, startMeasuring } from './measuring.ts'

const { session, measureScene } = startMeasuring()

/** A heading and code that fit themselves. */
const FITTED = [
  '<h1 is="marp-h1" data-auto-scaling>Fitted</h1>',
  `<pre is="marp-pre" data-auto-scaling="downscale-only">${'code '.repeat(400)}</pre>`,
].join('')

/**
 * Has Marp's script learn twenty frames too late which size something now has, and at once that it has none.
 * It is told nothing that it knows: a size that changes and changes back meanwhile is no news.
 */
const LATE = `
const wait = (frames, then) => frames === 0 ? then() : requestAnimationFrame(() => wait(frames - 1, then))
const isSame = (one, other) => one.width === other?.width && one.height === other?.height
globalThis.ResizeObserver = class extends ResizeObserver {
  constructor(tell) {
    let last, told, isWaiting = false
    const tellLast = () => {
      if (!isSame(last.contentRect, told)) tell([last])
      told = last.contentRect
    }
    super(([news]) => {
      last = news
      if (news.contentRect.height === 0) return tellLast()
      if (!isWaiting) wait(20, () => { isWaiting = false; tellLast() })
      isWaiting = true
    })
  }
}`

/** A page on which text fits itself late. */
async function lateDocument(body = FITTED) {
  const { text } = await readSlideScript()
  return { frame: `<!DOCTYPE html><body>${body}<script>${LATE}</script><script>${text}</script>` }
}

/** The drawings of what fits itself. */
const DRAWINGS = `[...document.querySelectorAll('[data-auto-scaling]')].map((element) =>
  element.shadowRoot.querySelector('marp-auto-scaling').shadowRoot.querySelector('svg'))`

async function ask({ send }: Page, expression: string): Promise<unknown> {
  const { result } = await send('Runtime.evaluate', {
    ...{ expression, returnByValue: true, awaitPromise: true },
  })
  return result.value
}

test('a page is shown when all its text has fitted itself, however long that takes', async () => {
  const scales = `${DRAWINGS}.map(({ viewBox, clientWidth }) => clientWidth / viewBox.baseVal.width)`
  const found = await session().withPage(await lateDocument(), (shown) => ask(shown, scales))
  const [heading, code] = Array.isArray(found) ? found : []
  expect(heading).toBeGreaterThan(5)
  expect(heading).toBeLessThan(20)
  expect(code).toBeLessThan(0.1)
})

test('a page is shown when none of its text will change its size any more', async () => {
  const heights = `(async () => {
    const heights = new Set()
    for (let frame = 0; frame < 50; frame += 1) {
      await new Promise(requestAnimationFrame)
      heights.add(document.body.scrollHeight)
    }
    return [...heights]
  })()`
  const found = await session().withPage(await lateDocument(), (shown) => ask(shown, heights))
  expect(found).toHaveLength(1)
})

test('a page is printed when text that was not displayed has fitted itself again', async () => {
  const pdf = await session().withPage(await lateDocument(), async (shown) => {
    await ask(
      shown,
      `new Promise((resolve) => {
        document.body.style.display = 'none'
        const isGone = () => ${DRAWINGS}.every(({ style }) => style.height === '0px')
        const look = () => isGone() ? resolve() : requestAnimationFrame(look)
        look()
      }).then(() => { document.body.style.display = '' })`,
    )
    await settlePage(shown, {})
    return printPage(shown)
  })
  const printed = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
  const { items } = await printed.getTextContent()
  const words = items.flatMap((item) => ('str' in item ? item.str.split(' ') : []))
  expect(words).toEqual(expect.arrayContaining(['Fitted', 'code']))
})

test('a picture of what stands below fitted text is the same on every slide', async () => {
  const css = 'meter { width: 200px; height: 50px }'
  const end = '</section></foreignObject></svg>'
  const slide = page(css, `${FITTED}<meter value="0.5"></meter>`) + end
  const scene = await measureScene((await lateDocument(slide + slide)).frame)
  const pictures = scene?.slides.map(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'picture' ? [node.source] : [])),
  )
  expect(pictures?.[0]).toHaveLength(1)
  expect(pictures?.[0]?.[0]).toMatch(/^data:image\/png/)
  expect(pictures?.[1]).toEqual(pictures?.[0])
})

test('text that never fits itself is told, not lost', async () => {
  const own = openSession({
    ...{ environment: process.env, timeLimitMs: 30_000, onUnpack: () => undefined },
  })
  const task = own.withPage({ frame: '<!DOCTYPE html><body>' }, async (shown) => {
    await ask(shown, `document.body.innerHTML = ${JSON.stringify(FITTED)}`)
    const settled = settlePage(shown, {})
    void own[Symbol.asyncDispose]()
    return settled
  })
  await expect(task).rejects.toThrow('text that fits itself never got its size: the browser ended')
})
