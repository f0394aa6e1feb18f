import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const POINTS = 4

test('the footlight of “stage” is as wide as the part of the deck that has been shown', async () => {
  const points = (number: number) => `## Point ${number}\n\n- **One** thing\n- **Another** thing\n`
  const sections = Array.from({ length: POINTS }, (_, index) => points(index + 1))
  expect(await measureLights(sections, '.points')).toEqual(['0.33', '0.50', '0.67', '0.83'])
})

test('a slide that says one thing is lit from edge to edge', async () => {
  expect(await measureLights(['## One thing\n', '## Another\n'], '.statement')).toEqual([
    '1.00',
    '1.00',
  ])
})

/** How wide the light of each such slide is, as a share of the slide's width. */
async function measureLights(sections: readonly string[], kind: string): Promise<string[]> {
  const folder = makeProject({
    'content/deck.md': `---\ntitle: Light\ntheme: stage\n---\n\n${sections.join('\n')}`,
  })
  await takedeck(folder, ['build', '--format', 'html'])
  const page = await openFile(join(folder, 'dist/deck.html'))
  const widths = await page.$$eval(`section${kind}`, (slides) =>
    slides.map((slide) => Number.parseFloat(getComputedStyle(slide, '::before').inlineSize)),
  )
  return widths.map((width) => (width / 1280).toFixed(2))
}
