import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareLooks, meanSsim } from '../looks/compare.ts'
import { canDraw, convertByOffice } from '../looks/office.ts'
import { openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf, type XmlNode } from '../pptx/xml-reader.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

describe.runIf(canDraw())('LibreOffice', () => {
  test('opens the PPTX and shows each slide as the PDF does, word for word', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    const environment = { TAKEDECK_PPTX_LINE_MODEL: 'libreoffice' }
    await takedeck(folder, ['build', '-f', 'pdf,pptx'], environment)
    const looks = (await compareLooks(join(folder, 'dist'), ['deck'])).get('deck') ?? []
    const same = { missing: [], added: [], brokenElsewhere: [] }
    expect(looks).toEqual(Array(4).fill({ ...same, ssim: expect.any(Number) }))
    expect(meanSsim(looks)).toBeGreaterThan(0.96)
  })

  test('saves the PPTX again without losing a word of slides and notes', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK + EVERYTHING })
    await takedeck(folder, ['build', '-f', 'pptx'])
    await convertByOffice(join(folder, 'dist'), ['deck'], 'pptx')
    const [written, saved] = ['dist/deck.pptx', 'dist/office/deck.pptx'].map((name) =>
      readWords(join(folder, name)),
    )
    expect(written?.get('slides')).toContain('Quarter')
    expect(written?.get('notesSlides')).toContain('Hello.')
    expect(saved).toEqual(written)
  })
})

/** What the good deck lacks: a table, cells with more than a word, a link, steps and a chart. */
const EVERYTHING = `
## Fetch the water

| Quarter | Litres |
| --- | --: |
| First one | **1,200** |
| [Second](https://example.com) | 900 |

## How

1. **Dig**: down to the ground
2. **Draw**: with a bucket

### Notes

- Hello.
- *Twice* 日本語
`

/**
 * The words of a presentation's slides and of its notes, sorted, for LibreOffice orders shapes anew;
 * fields, whose words PowerPoint fills in, are left out.
 */
function readWords(file: string): Map<string, string[]> {
  const parts = [...openPackage(new Uint8Array(readFileSync(file))).parts]
  const kinds = ['slides', 'notesSlides']
  return new Map(kinds.map((kind) => [kind, wordsIn(parts, new RegExp(`^ppt/${kind}/[^/]+$`))]))
}

function wordsIn(parts: readonly (readonly [string, XmlNode])[], names: RegExp): string[] {
  const roots = parts.filter(([name]) => names.test(name)).map(([, root]) => root)
  const paragraphs = roots.flatMap((root) => findAll(root, 'a:p')).map(runsOf)
  return paragraphs.flatMap((text) => text.split(/\s+/).filter((word) => word !== '')).sort()
}

function runsOf(paragraph: XmlNode): string {
  return findAll(paragraph, 'a:r').map(wordsOf).join('')
}
