import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf, type XmlNode } from '../pptx/xml-reader.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const PX = 9525

/** A deck with a line of code so long in a theme of Marp. */
function deck(theme: string, letters: number): string {
  return `---\nmarp: true\ntheme: ${theme}\n---\n\n\`\`\`\n${'x'.repeat(letters)}\nend\n\`\`\`\n`
}

function leftOf(shape: XmlNode): number {
  return Number(findAll(shape, 'a:off')[0]?.attributes.x) / PX
}

describe('code of a Marp deck in the PPTX', () => {
  let folder = ''
  beforeAll(async () => {
    folder = writeProject({
      'short.md': deck('default', 10),
      'long.md': deck('default', 150),
      'gaia.md': deck('gaia', 10),
    })
    await takedeck(folder, ['build', 'short.md', 'long.md', 'gaia.md', '-f', 'pptx'])
  })
  afterAll(() => removeProject(folder))

  /** How far code stands from the edge of its panel. */
  const insetOf = (name: string): number => {
    const file = readFileSync(join(folder, `dist/${name}.pptx`))
    const slide = openPackage(new Uint8Array(file)).parts.get('ppt/slides/slide1.xml')
    const shapes = slide === undefined ? [] : findAll(slide, 'p:sp')
    const panel = shapes.find(
      (shape) => findAll(shape, 'a:off').length > 0 && wordsOf(shape) === '',
    )
    const text = shapes.find((shape) => wordsOf(shape).startsWith('xx'))
    return text === undefined || panel === undefined ? Number.NaN : leftOf(text) - leftOf(panel)
  }

  test.each([
    { name: 'short', what: 'in the padding of its theme', least: 15, most: 18 },
    { name: 'long', what: 'in less where Marp makes it smaller', least: 5, most: 12 },
    { name: 'gaia', what: 'in that of a block of its own', least: 11, most: 14 },
  ])('stands $what ($name)', ({ name, least, most }) => {
    expect(insetOf(name)).toBeGreaterThan(least)
    expect(insetOf(name)).toBeLessThan(most)
  })
})
