import { describe, expect, test } from 'vitest'
import { parseContent } from '../../src/content/parse.ts'
import { paragraph } from '../../src/import/article.ts'
import { cleanLine } from '../../src/import/clean.ts'
import type { Draft, DraftSection } from '../../src/import/draft.ts'
import { writeNotes } from '../../src/import/notes.ts'
import { writeContent } from '../../src/import/write.ts'
import { NASTY } from '../hostile/nasty.ts'
import { rereadDraft } from './reread.ts'

const SECTION: DraftSection = {
  role: 'takeaway',
  headline: 'Water is wet',
  remarks: [],
  lead: undefined,
  points: ['It runs', 'It freezes'],
  shown: [],
  notes: 'Plain words.',
}

function draftOf(...sections: readonly Partial<DraftSection>[]): Draft {
  return {
    title: 'A deck',
    subtitle: undefined,
    author: undefined,
    date: undefined,
    lang: 'en',
    source: { url: undefined, site: undefined, file: 'a.txt' },
    sections: sections.map((section) => ({ ...SECTION, ...section })),
  }
}

/** What the reader of content files makes of a draft, remarks aside. */
function reread(draft: Draft): Draft {
  return rereadDraft(writeContent(draft))
}

const HOSTILE = [
  ...NASTY,
  'a --> b',
  'a --!> b',
  'ends with --',
  'layout: quote',
  'check: x',
  'title: "x"',
  '### Notes',
  '<!-- check: x -->',
  '— Jane Doe',
  '1. 2. 3.',
  '&#45;&#45;&gt;',
].map(cleanLine)

describe('a text is on the slide as it stands in the article', () => {
  test.each(HOSTILE)('as a headline: %j', (headline) => {
    expect(reread(draftOf({ headline })).sections).toEqual([{ ...SECTION, headline }])
  })

  test.each(HOSTILE)('as one point of several, and as the only one: %j', (text) => {
    const sections = [
      { ...SECTION, points: [text, 'And more'] },
      { ...SECTION, points: [text] },
    ]
    expect(reread(draftOf(...sections)).sections).toEqual(sections)
  })

  test.each(HOSTILE)('in a table, as code and below a picture: %j', (text) => {
    const shown = [
      {
        kind: 'table' as const,
        rows: [
          ['A', text],
          [text, 'B'],
        ],
      },
      { kind: 'code' as const, text },
      { kind: 'image' as const, source: 'images/a-1.png', alt: text },
    ]
    expect(reread(draftOf({ shown })).sections).toEqual([{ ...SECTION, shown }])
  })

  test.each(HOSTILE)('as title, author, date and source: %j', (text) => {
    const draft = { ...draftOf({}), title: text, author: text, date: text }
    expect(reread({ ...draft, source: { url: undefined, site: undefined, file: text } })).toEqual({
      ...draft,
      source: { url: undefined, site: undefined, file: text },
    })
  })
})

describe('a text stays in the notes, and changes nothing else', () => {
  test.each(HOSTILE)('as paragraph, heading, item and quotation: %j', (text) => {
    const notes = writeNotes([
      paragraph(text),
      { kind: 'heading', level: 3, text },
      { kind: 'item', text, lead: '', marker: '-', depth: 0 },
      { kind: 'quote', text: `${text}\n${text}` },
      paragraph('The end.'),
    ])
    const { sections } = reread(draftOf({ notes }, {}))
    expect(sections).toEqual([{ ...SECTION, notes: notes.trim() }, SECTION])
  })
})

test.each(HOSTILE)('a remark ends where it ends, and no output shows it: %j', (text) => {
  const content = writeContent(draftOf({ remarks: [text, `${text}\n${text}`] }))
  const { deck, problems } = parseContent(Buffer.from(content), 'content/x.md')
  expect(problems).toEqual([])
  expect(deck.sections.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([['list']])
  expect(deck.sections[0]?.notes).toBe(SECTION.notes)
})

test('a section that has nothing to show is meant to show its headline alone', () => {
  const content = writeContent(draftOf({ points: [], notes: '' }))
  const { deck, problems } = parseContent(Buffer.from(content), 'content/x.md')
  expect(problems).toEqual([])
  expect(deck.sections).toMatchObject([{ layout: { name: 'statement' }, blocks: [] }])
})

test('takeaways are numbered; introduction and conclusion have names in the article’s language', () => {
  const draft = draftOf({ role: 'introduction' }, {}, {}, { role: 'conclusion' })
  const headings = (lang: string) => writeContent({ ...draft, lang }).match(/^## .*$/gm)
  const takeaways = ['## 1. Water is wet', '## 2. Water is wet']
  expect(headings('de-AT')).toEqual(['## Einleitung', ...takeaways, '## Fazit'])
  expect(headings('fi')).toEqual(['## Introduction', ...takeaways, '## Conclusion'])
})

test('a title longer than front matter takes ends with an ellipsis', () => {
  const title = 'word '.repeat(100).trim()
  const written = reread({ ...draftOf({}), title }).title
  expect(written.length).toBeLessThanOrEqual(200)
  expect(written).toMatch(/^word .* …$/)
})
