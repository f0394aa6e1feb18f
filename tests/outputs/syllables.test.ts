import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const LONG = 'Arbeitsunfähigkeitsbescheinigungen'

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

let folder = ''
beforeAll(async () => {
  folder = writeProject({ 'content/deck.md': DECK })
  expect(await takedeck(folder, ['build'])).toMatchObject({ code: 0, stderr: '' })
})
afterAll(() => removeProject(folder))

const read = (name: string) => readFileSync(join(folder, 'dist', name))

describe('a long German word that no line holds', () => {
  test('is parted between its syllables in the Markdown, and other words are not', () => {
    const markdown = read('deck.md').toString()
    expect(markdown).toContain('Grund\u00adstücks\u00adver\u00adkehrs')
    expect(markdown).toContain('### Bestand')
    expect(markdown).toContain('title: "Karten"')
  })

  test('has a hyphen where its line ends in the PPTX, and no other sign', () => {
    const parts = unzipSync(read('deck.pptx'))
    const slides = Object.entries(parts).filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
    const texts = slides.flatMap(([, bytes]) =>
      [
        ...Buffer.from(bytes)
          .toString('utf8')
          .matchAll(/<a:t>([^<]*)/g),
      ].map(([, text = '']) => text),
    )
    expect(texts.join('\n')).not.toContain('\u00ad')
    const torn = texts.filter((text) => /\p{L}-\p{Ll}/u.test(text))
    expect(torn.length).toBeGreaterThan(0)
    const words = texts.join('\n').replaceAll('-', '')
    for (const word of [LONG, 'Grundstücksverkehrsgenehmigungszuständigkeit'])
      expect(words).toContain(word)
  })
})
