import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const MARP = join(import.meta.dirname, '../../node_modules/.bin/marp')

const DECK = `${GOOD_DECK.replace('## Conclusion', '## 3. A table, and code\n\n| a | b |\n| - | - |\n| 1 | `x|y` |\n\n```\nconst a = `b`\n```\n\n- one *two* **three.** [four](https://example.org/?a=1&b=2)\n  1. nested\n\n## Conclusion')}`

/** Every line of text of every slide, and where it is. */
async function linesOfSlides(file: string): Promise<unknown> {
  const page = await openFile(file)
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: [string, number[]][] = []
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('section') || !node.textContent?.trim()) continue
      range.selectNodeContents(node)
      const { x, y, width, height } = range.getBoundingClientRect()
      lines.push([node.textContent, [x, y, width, height].map(Math.round)])
    }
    return lines
  })
}

test('the Markdown and its theme show the same slides in plain Marp CLI', async () => {
  const folder = makeProject({ 'content/deck.md': DECK })
  await takedeck(folder, ['build', '-f', 'md,html'])
  const args = ['--theme-set', 'dist/themes/briefing.css', '-o', 'plain.html']
  execFileSync(MARP, [...args, '--', 'dist/deck.md'], { cwd: folder, stdio: 'ignore' })
  const plain = await linesOfSlides(join(folder, 'plain.html'))
  expect(plain).toEqual(await linesOfSlides(join(folder, 'dist/deck.html')))
  expect(JSON.stringify(plain)).toContain('const a = `b`')
})
