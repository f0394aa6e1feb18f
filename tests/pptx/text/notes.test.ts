import { describe, expect, test } from 'vitest'
import { readNotes } from '../../../src/content/notes.ts'
import { lintPptx, openPackage } from '../lint.ts'
import { makeSlide, writeSlides } from '../scene.ts'
import { findAll, wordsOf } from '../xml-reader.ts'

/** The notes of a slide as they are written. */
function notes(markdown: string) {
  const bytes = writeSlides([makeSlide()], [readNotes(markdown, 'en')])
  expect(lintPptx(bytes)).toEqual([])
  const { parts } = openPackage(bytes)
  const part = parts.get('ppt/notesSlides/notesSlide1.xml')
  if (part === undefined) throw new Error('there are no notes')
  return { part, paragraphs: findAll(part, 'a:p').slice(1), parts }
}

describe('speaker notes', () => {
  test('are paragraphs, whole ones', () => {
    const { paragraphs } = notes('One\nline.\n\nTwo.\n\n> Said\n>\n> — Ada')
    expect(paragraphs.map(wordsOf)).toEqual(['One line.', 'Two.', 'Said', 'Ada'])
  })

  test('have lists with levels', () => {
    const { part, paragraphs } = notes('- a\n  - b\n\n3. c\n4. d')
    expect(paragraphs.map(wordsOf)).toEqual(['a', 'b', 'c', 'd'])
    expect(findAll(part, 'a:pPr').map(({ attributes }) => attributes.lvl ?? '0')).toEqual([
      ...['0', '1', '0', '0'],
    ])
    expect(findAll(part, 'a:buChar')).toHaveLength(2)
    expect(findAll(part, 'a:buAutoNum').map(({ attributes }) => attributes.startAt)).toEqual([
      ...['3', '3'],
    ])
  })

  test.each([
    { markdown: 'a **b**', format: { b: '1' } },
    { markdown: 'a *b*', format: { i: '1' } },
    { markdown: 'a ~~b~~', format: { strike: 'sngStrike' } },
  ])('keep their emphasis: $markdown', ({ markdown, format }) => {
    const runs = findAll(notes(markdown).part, 'a:rPr').map(({ attributes }) => attributes)
    expect(runs).toEqual([{ lang: 'en-US' }, { lang: 'en-US', ...format }])
  })

  test('keep their links', () => {
    const { part, parts } = notes('See [this](https://example.com/).')
    expect(findAll(part, 'a:hlinkClick')).toHaveLength(1)
    const targets = parts.get('ppt/notesSlides/_rels/notesSlide1.xml.rels')?.children ?? []
    expect(targets.map(({ attributes }) => attributes.Target)).toContain('https://example.com/')
  })

  test('lose neither code nor tables nor what is nested too deep', () => {
    const { paragraphs } = notes('```\na\nb\n```\n\n| A | B |\n| - | - |\n| 1 | 2 |')
    expect(paragraphs.map(wordsOf)).toEqual(['a', 'b', 'A\tB', '1\t2'])
    const deep = `${'> '.repeat(30)}deep`
    expect(notes(deep).paragraphs.map(wordsOf)).toEqual([deep])
  })
})
