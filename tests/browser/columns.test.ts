import { join } from 'node:path'
import { expect, test } from 'vitest'
import type * as View from '../../src/browser/view.ts'
import { page, startBrowser } from './measuring.ts'

/** The compiled one: what runs in the page goes there as text, and the test runner changes text. */
const COMPILED = join(import.meta.dirname, '../../lib/browser/view.js')
const { fitDocument }: typeof View = await import(COMPILED)

const session = startBrowser()

/** The classes of a slide of nine short points that fit in any size, with something behind them. */
async function classesWith(behind: string) {
  const list = `<ul>${'<li>A short point</li>'.repeat(9)}</ul>`
  const content = `<div class="body">${list}</div>${behind}`
  const css = 'body { font-size: 20px; line-height: 24px } figure { position: absolute }'
  const [fitting] = await fitDocument(session(), { frame: page(css, content) })
  return fitting?.classes
}

test('many short points stand in two columns, but not beside a figure', async () => {
  expect(await classesWith('')).toContain('columns')
  expect(await classesWith('<figure class="figure"></figure>')).not.toContain('columns')
})
