import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const LONG =
  'Man kann sich auch setzen, schräg, und rutscht dann langsam, aber mit Würde, in Richtung Gleis 4. Liegen kann man nicht'

test('a headline that is the whole slide stays between the rule above it and the footer', async () => {
  const folder = makeProject({
    'content/deck.md': `---\ntitle: A\nlang: de\n---\n\n## ${LONG}\n\n## Kurz\n\n- eins\n- zwei\n`,
  })
  expect((await takedeck(folder, ['build', '-f', 'md,html'])).code).toBe(0)
  const page = await openFile(join(folder, 'dist/deck.html'))
  const room = await page.$eval('section.statement.bare', (section) => {
    const headline = section.querySelector('h2')?.getBoundingClientRect()
    const slide = section.getBoundingClientRect()
    const scale = slide.height / 720
    return (
      headline && [(headline.top - slide.top) / scale, (slide.bottom - headline.bottom) / scale]
    )
  })
  const [above = 0, below = 0] = room ?? []
  expect(above).toBeGreaterThan(72)
  expect(below).toBeGreaterThan(48)
})
