import type { Block, Deck, Inline, Section, Table } from '../model.ts'
import type { Slide } from '../slide.ts'
import { unlinkSlides } from './links.ts'
import { planSlides } from './plan.ts'
import { sizeSlides } from './sizes.ts'

/**
 * A slide of every kind that we have a layout for, used or not: a presentation's layouts are made
 * from them, so that they are the theme's and not a deck's. Nobody sees the words.
 */
export function planSamples(deck: Deck): readonly Slide[] {
  const { slides } = planSlides(sampleOf(deck))
  return sizeSlides(unlinkSlides(slides.map(shortened)), new Map())
}

/** How many points a list shows. */
const POINTS = 4

/** A list of all samples is longer than any that a deck would show on one slide. */
function shortened(slide: Slide): Slide {
  const blocks = slide.data.blocks.map((block) =>
    block.kind === 'list' ? { ...block, items: block.items.slice(0, POINTS) } : block,
  )
  return { ...slide, data: { ...slide.data, blocks } }
}

function sampleOf(deck: Deck): Deck {
  const { lang, theme, source, brand, at } = deck
  const about = { title: [text('Title')], subtitle: 'Subtitle', author: 'Author', date: 'Date' }
  const takeaways: readonly (readonly Block[])[] = [
    [points()],
    [paragraph(SENTENCE)],
    [quotation()],
    [quotation(), picture(deck)],
    [number(), paragraph('Note')],
    [number(), number(), number()],
    parts(2),
    parts(3),
    [stages('Step')],
    [stages('2024')],
    [cells(), paragraph('Note')],
    [chart(deck), paragraph('Note')],
    [{ kind: 'code', language: '', text: 'Code\nCode' }],
    [points(), picture(deck)],
    [picture(deck)],
  ]
  const sections = [
    ...takeaways.map((blocks) => sectionOf(deck, 'takeaway', blocks)),
    { ...sectionOf(deck, 'takeaway', []), layout: { name: 'section', at } },
    sectionOf(deck, 'conclusion', [points()]),
    sectionOf(deck, 'appendix', [points()]),
  ]
  const more = { hasAgenda: true, sources: [{ text: [text('Source')], children: [] }] }
  const nothing = { context: [], contextNotes: '', slideLinks: [] }
  return { ...about, ...more, ...nothing, lang, theme, brand, source, sections, at }
}

function sectionOf({ at }: Deck, role: Section['role'], blocks: readonly Block[]): Section {
  return {
    role,
    headline: [text('Headline')],
    blocks,
    notes: '',
    layout: undefined,
    givenNumber: undefined,
    classes: [],
    at,
  }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

/** As long as words on slides often are, so that each part has the room that it mostly needs. */
const SENTENCE = 'Words that take as much room as the words of most slides do.'

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
    { text: [text(SENTENCE)], children: [below] },
    { text: [text('Another')], children: [] },
  ]
  return { kind: 'list', start: undefined, items }
}

function quotation(): Block {
  const said = [[text(`${SENTENCE} ${SENTENCE}`)]]
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
  const item = { text: [strong(lead), text(` ${SENTENCE}`)], children: [] }
  return { kind: 'list', start: 1, items: [item, item, item] }
}

function strong(words: string): Inline {
  return { kind: 'strong', children: [text(words)] }
}

function cells(): Table {
  const row = [[text('Cell')], [text('Cell')]]
  return { kind: 'table', align: [undefined, undefined], head: row, rows: [row, row] }
}

function chart({ at }: Deck): Block {
  const points = [{ value: 1, label: '1' }]
  const series = [{ name: 'Series', prefix: '', suffix: '', points }]
  const shown = { categories: ['Category'], series, highlight: undefined }
  return { kind: 'chart', type: 'bar', ...shown, table: cells(), at }
}

/** No file of the project: what shows pictures shows an empty one. */
function picture({ at }: Deck): Block {
  return { kind: 'picture', source: '', alt: 'Picture', caption: 'What the picture shows', at }
}
