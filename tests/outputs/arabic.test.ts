import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf } from '../pptx/xml-reader.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const DECK = `---
title: الرصيف يصنع الفرق
lang: ar
---

## رحلة أقصر

**40 دقيقة** — لعبور المنطقة

**−31%** — إصابات لكل مستخدمي الطريق
`

const AGENDA = `---
title: الرصيف يصنع الفرق
lang: ar
theme: stage
agenda: true
---

## أين يركب الناس؟

حيث الطريق آمن.

## فوجئ كبير المهندسين

لم يعدّهم أحد.
`

describe('the PPTX of an Arabic deck', () => {
  let folder = ''
  beforeAll(async () => {
    folder = writeProject({ 'content/deck.md': DECK, 'content/agenda.md': AGENDA })
    await takedeck(folder, ['build', '--format', 'pptx'])
  })
  afterAll(() => removeProject(folder))

  /** The paragraphs of a deck's second slide. */
  const paragraphsOf = (name: string) => {
    const { parts } = openPackage(new Uint8Array(readFileSync(join(folder, `dist/${name}.pptx`))))
    const slide = parts.get('ppt/slides/slide2.xml')
    return slide === undefined ? [] : findAll(slide, 'a:p')
  }

  test.each([
    { figure: '40 دقيقة', way: 'right to left', rtl: '1' },
    { figure: '−31%', way: 'left to right', rtl: '0' },
  ])('reads the figure “$figure” from $way', ({ figure, rtl }) => {
    const paragraphs = paragraphsOf('deck')
    const found = paragraphs.find((paragraph) => wordsOf(paragraph) === figure)
    const [properties] = found === undefined ? [] : findAll(found, 'a:pPr')
    expect(properties?.attributes.rtl).toBe(rtl)
  })
  test('has a mark before the words of a number, in a font that has figures', () => {
    const numbered = paragraphsOf('agenda').filter(
      (each) => findAll(each, 'a:buAutoNum').length > 0,
    )
    expect(numbered).toHaveLength(2)
    for (const paragraph of numbered) {
      const [font] = findAll(paragraph, 'a:buFont')
      const [mark] = findAll(paragraph, 'a:r')
      expect(mark && wordsOf(mark)).toBe('\u200f')
      const [complex] = mark ? findAll(mark, 'a:cs') : []
      expect(complex?.attributes.typeface).toBe(font?.attributes.typeface)
    }
  })

  test('keeps the sign at the end of a link there', () => {
    const links = paragraphsOf('agenda').filter((each) => findAll(each, 'a:hlinkClick').length > 0)
    expect(links.map(wordsOf).map((words) => words.replace(/^\u200f+/, ''))).toEqual([
      ...['أين يركب الناس؟\u200f', 'فوجئ كبير المهندسين'],
    ])
  })
})
