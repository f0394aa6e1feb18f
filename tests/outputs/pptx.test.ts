import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintPptx, openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf } from '../pptx/xml-reader.ts'
import { GOOD_DECK, makeProject, removeProject, takedeck, writeProject } from '../takedeck.ts'

const JAPANESE_DECK = `---
title: 縁石が違いを生む
lang: ja
theme: briefing
---

## 人は安全な道を走る
`

const RICH_DECK = `---
title: '& < > "everything"'
lang: en
---

## 1. Lists

- A point with **strong words** and a [link](https://example.com/?a=1&b=2)
  - below it
- To [the third slide](#3)

## 2. A table

| Head | Other |
| --- | --: |
| one | two |

After the table.

## 3. Numbers and code

1. first
2. second

\`\`\`
const a = 1

const b = 2
\`\`\`

## 4. A picture

![What it shows](dot.svg)

- beside it
`

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

describe('the PPTX', () => {
  let folder = ''
  beforeAll(async () => {
    folder = writeProject({
      'content/good.md': GOOD_DECK,
      'content/rich.md': RICH_DECK,
      'content/dot.svg': DOT,
    })
    await takedeck(folder, ['build', '--format', 'pptx'])
  })
  afterAll(() => removeProject(folder))
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, `dist/${name}.pptx`)))
  const partOf = (deck: string, name: string) => {
    const part = openPackage(read(deck)).parts.get(name)
    if (part === undefined) throw new Error(`there is no ${name}`)
    return part
  }
  const slideOf = (deck: string, number: number) => partOf(deck, `ppt/slides/slide${number}.xml`)

  test.each(['good', 'rich'])('of the %s deck has nothing to repair', (deck) => {
    expect(lintPptx(read(deck))).toEqual([])
  })

  test('has one slide a section, its words as text, each part in its placeholder', () => {
    const { names } = openPackage(read('good'))
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4)
    const words = findAll(slideOf('good', 2), 'p:sp').map((shape) => [
      findAll(shape, 'p:ph')[0]?.attributes.type,
      findAll(shape, 'a:p').map(wordsOf),
    ])
    expect(words).toEqual([
      ['body', ['1', 'Takeaway 1 of 2']],
      ['title', ['Water is wet']],
      ['body', ['It runs', 'It freezes']],
      ['ftr', ['Source: The article']],
      ['sldNum', ['2']],
    ])
  })

  test('has a layout for each kind of slide, those that the deck uses first', () => {
    const { names } = openPackage(read('good'))
    const numbers = names.flatMap((name) => /slideLayout(\d+)\.xml$/.exec(name)?.[1] ?? [])
    const kinds = [...numbers]
      .sort((one, other) => Number(one) - Number(other))
      .map((number) => partOf('good', `ppt/slideLayouts/slideLayout${number}.xml`))
      .map((layout) => findAll(layout, 'p:cSld')[0]?.attributes.name)
    expect(kinds.slice(0, 4)).toEqual(['Title', 'Points', 'Quote', 'Conclusion'])
    expect(kinds.slice(4).sort()).toEqual([
      ...['Agenda', 'Appendix', 'Cards', 'Chart', 'Code', 'Comparison', 'Image', 'Number'],
      ...[
        'Numbers',
        'Picture',
        'Portrait',
        'Section',
        'Sources',
        'Statement',
        'Steps',
        'Table',
        'Timeline',
      ],
    ])
  })

  test('has the speaker’s notes', () => {
    expect(wordsOf(partOf('good', 'ppt/notesSlides/notesSlide2.xml'))).toBe('First note.')
  })

  test('has lists with levels, links and highlights', () => {
    const slide = slideOf('rich', 2)
    const levels = findAll(slide, 'a:pPr').map(({ attributes }) => attributes.lvl ?? '0')
    expect(levels).toEqual(['0', '0', '0', '0', '1', '0', '0'])
    expect(findAll(slide, 'a:highlight')).toHaveLength(1)
    const targets = partOf('rich', 'ppt/slides/_rels/slide2.xml.rels').children
    const addresses = targets.map(({ attributes }) => attributes.Target)
    expect(addresses).toEqual(
      expect.arrayContaining(['https://example.com/?a=1&b=2', 'slide3.xml']),
    )
  })

  test('has tables', () => {
    const cells = findAll(slideOf('rich', 3), 'a:tc').map(wordsOf)
    expect(cells).toEqual(['Head', 'Other', 'one', 'two'])
  })

  test('has numbers that count themselves, and code with its lines', () => {
    const slide = slideOf('rich', 4)
    expect(findAll(slide, 'a:buAutoNum')).toHaveLength(2)
    expect(findAll(slide, 'a:br')).toHaveLength(2)
  })

  test('has pictures with their description', () => {
    const [picture] = findAll(slideOf('rich', 5), 'p:pic')
    expect(picture && findAll(picture, 'p:cNvPr')[0]?.attributes.descr).toBe('What it shows')
  })

  test('is the same bytes each time, with the PDF or without, and leaves the PDF as it is', async () => {
    const before = Buffer.from(read('rich'))
    const pdf = () => readFileSync(join(folder, 'dist/rich.pdf'))
    await takedeck(folder, ['build', 'content/rich.md', '--format', 'pdf'])
    const alone = pdf()
    await takedeck(folder, ['build', 'content/rich.md', '--format', 'pdf,pptx'])
    expect(before.equals(Buffer.from(read('rich')))).toBe(true)
    expect(alone.equals(pdf())).toBe(true)
  })

  test('carries the faces that it uses, named in the presentation, each family with its regular face', () => {
    const presentation = partOf('good', 'ppt/presentation.xml')
    const fonts = findAll(presentation, 'p:embeddedFont')
    const faces = fonts.map((font) => [
      findAll(font, 'p:font')[0]?.attributes.typeface,
      font.children.slice(1).map(({ name }) => name),
    ])
    expect(Object.fromEntries(faces)).toEqual({
      Newsreader: expect.arrayContaining(['p:regular']),
      'Hanken Grotesk': ['p:regular', 'p:bold'],
    })
    const { names } = openPackage(read('good'))
    const count = fonts.flatMap((font) => font.children.slice(1)).length
    expect(names.filter((name) => name.endsWith('.fntdata'))).toHaveLength(count)
  })
})

test.each([
  [JAPANESE_DECK, ['Yu Mincho', 'Yu Gothic']],
  [JAPANESE_DECK.replace('lang: ja', 'lang: ko'), ['', '']],
])('Japanese letters have the fonts of Office that suit the theme', async (deck, fonts) => {
  const folder = makeProject({ 'content/deck.md': deck })
  await takedeck(folder, ['build', '--format', 'pptx'])
  const { parts } = openPackage(new Uint8Array(readFileSync(join(folder, 'dist/deck.pptx'))))
  const [scheme] = [parts.get('ppt/theme/theme1.xml')].flatMap((theme) =>
    theme === undefined ? [] : findAll(theme, 'a:fontScheme'),
  )
  const named = scheme === undefined ? [] : findAll(scheme, 'a:ea')
  expect(named.map(({ attributes }) => attributes.typeface)).toEqual(fonts)
})
