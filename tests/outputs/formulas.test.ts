import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintPptx, openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf, type XmlNode } from '../pptx/xml-reader.ts'
import { type Finished, removeProject, takedeck, writeProject } from '../takedeck.ts'

const DECK = `---
marp: true
---

# Alone

$$ x = \\frac{a}{\\sqrt{2}} $$

$$ \\underbrace{a+b}_{n} $$

---

# Among words

Here $\\frac{a}{b}$ stands in a line.

---

<style scoped>p { width: 440px; font-size: 30px }</style>

# Over two lines

Some solutions to $(ax^2 + bx + c = 0)$ and $x = \\frac{1}{2}$ is one of them.

- one
`.replaceAll('\\\\', '\\')

describe('a formula of a Marp deck', () => {
  let folder = ''
  let finished: Finished
  beforeAll(async () => {
    folder = writeProject({ 'deck.md': DECK })
    finished = await takedeck(folder, ['build', 'deck.md', '-f', 'pptx'])
  }, 60_000)
  afterAll(() => removeProject(folder))
  const bytes = () => new Uint8Array(readFileSync(join(folder, 'dist/deck.pptx')))
  const slide = (number: number): XmlNode => {
    const part = openPackage(bytes()).parts.get(`ppt/slides/slide${number}.xml`)
    if (part === undefined) throw new Error('no such slide')
    return part
  }

  test('is a formula of PowerPoint where it stands alone', () => {
    const [first] = findAll(slide(1), 'mc:Choice')
    const [properties] = first === undefined ? [] : findAll(first, 'p:cNvPr')
    expect(findAll(slide(1), 'm:oMath').map(wordsOf)).toEqual(['x=a2', 'a+bn'])
    expect(properties?.attributes.descr).toBe('x = \\frac{a}{\\sqrt{2}}')
  })

  test('is a picture for programs without formulas, as wide as what it shows', () => {
    const pictures = findAll(slide(1), 'mc:Fallback').flatMap((each) => findAll(each, 'p:pic'))
    const widths = pictures.map((picture) =>
      Number(findAll(picture, 'a:ext').at(-1)?.attributes.cx),
    )
    const heights = pictures.map((picture) =>
      Number(findAll(picture, 'a:ext').at(-1)?.attributes.cy),
    )
    expect(pictures).toHaveLength(2)
    expect(Math.min(...heights)).toBeGreaterThan(60 * 9525)
    expect(Math.max(...widths)).toBeLessThanOrEqual(1280 * 9525)
  })

  test('is a picture among words, which the author is told at its line', () => {
    expect(findAll(slide(2), 'm:oMath')).toEqual([])
    expect(findAll(slide(2), 'p:pic')).toHaveLength(1)
    expect(finished.stderr.match(/\d+:\d+: warning: Slide \d+ has a formula/g)).toEqual([
      '15:7: warning: Slide 2 has a formula',
      '23:20: warning: Slide 3 has a formula',
    ])
  })

  test('that goes on in the next line is a picture for each part, and the words break beside them', () => {
    const pictures = findAll(slide(3), 'p:pic').map((picture) => {
      const [properties] = findAll(picture, 'p:cNvPr')
      const width = Number(findAll(picture, 'a:ext').at(-1)?.attributes.cx) / 9525
      return { alt: properties?.attributes.descr ?? '', width }
    })
    const alts = pictures.map(({ alt }) => alt).filter((alt) => alt !== '')
    expect(alts).toEqual(['(ax^2 + bx + c = 0)', 'x = \\frac{1}{2}'])
    expect(pictures.length).toBeGreaterThan(2)
    expect(Math.max(...pictures.map(({ width }) => width))).toBeLessThan(200)
    const paragraph = findAll(slide(3), 'a:p').find((each) => wordsOf(each).includes('solutions'))
    const breaks = paragraph === undefined ? [] : findAll(paragraph, 'a:br')
    expect(breaks.length).toBeGreaterThan(0)
  })

  test('leaves nothing to repair', () => {
    expect(lintPptx(bytes())).toEqual([])
  })
})
