import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const POINTS = 4

test('the footlight of “stage” is as wide as the part of the deck that has been shown', async () => {
  const points = (number: number) => `## Point ${number}\n\n- **One** thing\n- **Another** thing\n`
  const sections = Array.from({ length: POINTS }, (_, index) => points(index + 1))
  const folder = makeProject({
    'content/deck.md': `---\ntitle: Light\ntheme: stage\n---\n\n${sections.join('\n')}`,
  })
  await takedeck(folder, ['build', '--format', 'html'])
  const page = await openFile(join(folder, 'dist/deck.html'))
  const shares = await page.evaluate(() =>
    [...document.querySelectorAll('section.points')].map(
      (slide) => Number.parseFloat(getComputedStyle(slide, '::before').inlineSize) / 1280,
    ),
  )
  expect(shares.map((share) => share.toFixed(2))).toEqual(['0.33', '0.50', '0.67', '0.83'])
})
