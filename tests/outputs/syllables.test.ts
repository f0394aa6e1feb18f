import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPages } from '../hostile/pdf.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const LONG = 'Arbeitsunfähigkeitsbescheinigungen'

const HEADINGS = [
  'Wohnungseigentümergemeinschaften',
  'Grundstücksverkehrsgenehmigungszuständigkeit',
  'Datenschutzfolgenabschätzungen',
]

const DECK = `---
title: Karten
lang: de
theme: poster
---

## Wohnungseigentümergemeinschaften und ${LONG}

- **Rindfleischetikettierungsüberwachungsgesetz** bleibt
- ${LONG} entfallen

## Kurz

### Grundstücksverkehrsgenehmigungszuständigkeit

- a

### Datenschutzfolgenabschätzungen

- b

### Bestand

- c
`

/** Lines that are set less tight do not overlap. */
const STEPS = `---
title: Schritte
lang: de
theme: stage
---

## Schritte

1. **Grundstücksverkehrsgenehmigungszuständigkeit** prüfen
2. **Bestand** zählen
3. **Antrag** stellen
4. **Bescheid** lesen
`

let folder = ''
beforeAll(async () => {
  folder = writeProject({ 'content/deck.md': DECK, 'content/steps.md': STEPS })
  expect(await takedeck(folder, ['build'])).toMatchObject({ code: 0, stderr: '' })
})
afterAll(() => removeProject(folder))

const read = (name: string) => readFileSync(join(folder, 'dist', name))

/** The runs of text on the slides of a PPTX. */
function textsOf(name: string): string[] {
  const slides = Object.entries(unzipSync(read(name))).filter(([part]) =>
    /slides\/slide\d+\.xml$/.test(part),
  )
  return slides.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(/<a:t>([^<]*)/g)].map(([, text = '']) => text),
  )
}

describe('a long German word that no line holds', () => {
  test('is parted between its syllables in the Markdown, and other words are not', () => {
    const markdown = read('deck.md').toString()
    expect(markdown).toContain('Grund\u00adstücks\u00adver\u00adkehrs')
    expect(markdown).toContain('### Bestand')
    expect(markdown).toContain('title: "Karten"')
  })

  test('has a hyphen where its line ends in the PPTX, and no other sign', () => {
    const texts = textsOf('deck.pptx')
    expect(texts.join('\n')).not.toContain('\u00ad')
    const torn = texts.filter((text) => /\p{L}-\p{Ll}/u.test(text))
    expect(torn.length).toBeGreaterThan(0)
    const words = texts.join('\n').replaceAll('-', '')
    for (const word of [LONG, 'Grundstücksverkehrsgenehmigungszuständigkeit'])
      expect(words).toContain(word)
  })

  test('is parted in the PPTX where it is parted in the PDF', async () => {
    const pages = await readPages(read('steps.pdf'))
    const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
    const syllables = lines
      .join('')
      .match(/Grund.*ständigkeit/)?.[0]
      .replace(/[\u00ad-]+/g, '-')
    expect(syllables?.match(/-/g)?.length).toBeGreaterThan(1)
    expect(textsOf('steps.pptx')).toContain(syllables)
  })

  test('is whole in the outline of the PDF, and found when its text is searched', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(read('deck.pdf')))
    const titles = JSON.stringify(await pdf.getOutline()).toLowerCase()
    expect(titles).not.toContain('\u00ad')
    for (const word of HEADINGS) expect(titles).toContain(`"${word.toLowerCase()}`)
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    const pages = await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await pdf.getPage(number)).getTextContent()
        return items.flatMap((item) => ('str' in item ? item.str : [])).join('\n')
      }),
    )
    const text = pages.join('\n')
    // What a line does not end at is no soft hyphen, and a word without its line ends is whole.
    expect(text).not.toMatch(/\u00ad\p{L}/u)
    const letters = text.replace(/\u00ad?\s*-?\n/g, '').toLowerCase()
    for (const word of [LONG, ...HEADINGS]) expect(letters).toContain(word.toLowerCase())
  })
})
