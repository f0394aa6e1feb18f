import type { Block, Deck, Inline, Section, Slide } from '../model.ts'
import { unlinkSlides } from './links.ts'
import { planSlides } from './plan.ts'
import { sizeSlides } from './sizes.ts'

/**
 * A slide of every layout of ours that a deck does not use, so that its presentation has them all
 * to choose from. Nobody sees the words.
 */
export function planSamples(deck: Deck, slides: readonly Slide[]): readonly Slide[] {
  const used = new Set(slides.map(({ layout }) => layout))
  const samples = planSlides(sampleOf(deck)).slides.filter(({ layout }) => !used.has(layout))
  return sizeSlides(unlinkSlides(samples), new Map())
}

function sampleOf(deck: Deck): Deck {
  const { at, lang, theme, source, brand } = deck
  const context = [paragraph('Context')]
  const about = { title: [text('Title')], subtitle: 'Subtitle', author: 'Author', date: 'Date' }
  const sections = [
    sectionOf(deck, 'takeaway', [points()]),
    sectionOf(deck, 'takeaway', [paragraph('One short statement')]),
    sectionOf(deck, 'takeaway', [quotation()]),
    ...[[number()], parts(2), parts(3), [stages('Step')], [stages('2024')]].map((blocks) =>
      sectionOf(deck, 'takeaway', blocks),
    ),
    sectionOf(deck, 'takeaway', [table()]),
    ...['chart', 'code', 'picture', 'image', 'section', 'appendix'].map((name) => ({
      ...sectionOf(deck, 'takeaway', [paragraph('Words')]),
      layout: { name, at },
    })),
    sectionOf(deck, 'conclusion', [points()]),
  ]
  const more = { hasAgenda: true, sources: [{ text: [text('Source')], children: [] }] }
  return { ...about, ...more, lang, theme, brand, source, context, contextNotes: '', sections, at }
}

function sectionOf({ at }: Deck, role: Section['role'], blocks: readonly Block[]): Section {
  return {
    role,
    headline: [text('Headline')],
    blocks,
    notes: '',
    layout: undefined,
    classes: [],
    at,
  }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', text: [text(words)] }
}

function points(): Block {
  const below: Block = {
    kind: 'list',
    start: undefined,
    items: [{ text: [text('Below')], children: [] }],
  }
  const items = [
    { text: [text('A point')], children: [below] },
    { text: [text('Another')], children: [] },
  ]
  return { kind: 'list', start: undefined, items }
}

function quotation(): Block {
  const said = [[text('Said')]]
  return { kind: 'quotation', paragraphs: said, speaker: [text('Speaker')], role: [text('Role')] }
}

function number(): Block {
  return { kind: 'paragraph', text: [strong('100%'), text(' Label')] }
}

function parts(count: number): Block[] {
  return Array.from({ length: count }, () => [subheading(), points()]).flat()
}

function subheading(): Block {
  return { kind: 'subheading', text: [text('Part')] }
}

function stages(lead: string): Block {
  const item = { text: [strong(lead), text(' Text')], children: [] }
  return { kind: 'list', start: 1, items: [item, item, item] }
}

function strong(words: string): Inline {
  return { kind: 'strong', children: [text(words)] }
}

function table(): Block {
  const row = [[text('Cell')], [text('Cell')]]
  return { kind: 'table', align: [undefined, undefined], head: row, rows: [row, row] }
}
