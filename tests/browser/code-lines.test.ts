import { join } from 'node:path'
import { expect, test } from 'vitest'
import type * as View from '../../src/browser/view.ts'
import { page, startBrowser } from './measuring.ts'

/** The compiled one: what runs in the page goes there as text, and the test runner changes text. */
const COMPILED = join(import.meta.dirname, '../../lib/browser/view.js')
const { fitDocument }: typeof View = await import(COMPILED)

const session = startBrowser()

/** How high code is and each of its lines. */
async function measureCode(code: string) {
  const css =
    'pre { font: 20px/30px monospace; white-space: pre-wrap; padding: 10px; width: 980px }'
  const content = `<div class="body"><pre><code>${code}</code></pre></div>`
  const [fitting] = await fitDocument(session(), { frame: page(css, content) })
  return fitting?.blocks[0]
}

test('each line of code is measured as its author wrote it: coloured, empty or broken', async () => {
  const lines = ['<b>const</b> a = <i>1</i>', '', `<b>${'long '.repeat(40).trim()}</b>`, '  last']
  expect(await measureCode(lines.join('\n'))).toEqual({
    heightPx: 200,
    itemsPx: [30, 30, 90, 30].map((px) => expect.closeTo(px, 0)),
  })
})

test('a colour that goes on over lines parts them no less', async () => {
  const measured = await measureCode('a\n<i>/* one\ntwo\n\nthree */</i>\n')
  expect(measured?.itemsPx).toEqual([30, 30, 30, 30, 30].map((px) => expect.closeTo(px, 0)))
})
