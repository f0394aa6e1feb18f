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

describe('the PPTX of an Arabic deck', () => {
  let folder = ''
  beforeAll(async () => {
    folder = writeProject({ 'content/deck.md': DECK })
    await takedeck(folder, ['build', '--format', 'pptx'])
  })
  afterAll(() => removeProject(folder))

  test.each([
    { figure: '40 دقيقة', way: 'right to left', rtl: '1' },
    { figure: '−31%', way: 'left to right', rtl: '0' },
  ])('reads the figure “$figure” from $way', ({ figure, rtl }) => {
    const { parts } = openPackage(new Uint8Array(readFileSync(join(folder, 'dist/deck.pptx'))))
    const slide = parts.get('ppt/slides/slide2.xml')
    const paragraphs = slide === undefined ? [] : findAll(slide, 'a:p')
    const found = paragraphs.find((paragraph) => wordsOf(paragraph) === figure)
    const [properties] = found === undefined ? [] : findAll(found, 'a:pPr')
    expect(properties?.attributes.rtl).toBe(rtl)
  })
})
