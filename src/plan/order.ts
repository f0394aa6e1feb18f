import { plainText } from '../inline.ts'
import type { Block, Deck, Inline, Section } from '../model.ts'
import { wordsFor } from './words.ts'

/** A section that gets slides, and which takeaway it is; 0 for none. */
export interface Placed {
  readonly section: Section
  readonly number: number
}

/**
 * The sections of a deck after its title, in the order of the slides: agenda, introduction,
 * takeaways with the dividers among them, conclusion, sources, appendix. Without a conclusion, a
 * last slide recalls the headlines.
 */
export function orderSections(deck: Deck): readonly Placed[] {
  const { introduction, main, conclusion, sources, appendix } = splitRoles(deck.sections)
  const takeaways = takeawaysOf(main)
  const numbers = new Map(takeaways.map((section, index) => [section, index + 1]))
  const sections = [
    ...(deck.hasAgenda ? [agenda(deck, takeaways)] : []),
    ...introductions(deck, introduction),
    ...main,
    conclusion ?? recallTakeaways(deck, takeaways),
    ...listSources(deck, sources),
    ...appendix,
  ]
  return sections.map((section) => ({ section, number: numbers.get(section) ?? 0 }))
}

/** A context up to this many characters stands on the title slide. */
const TITLE_CONTEXT_LENGTH = 240

/**
 * What stands on the title slide: of the deck's context all or nothing. Where the slide did not hold
 * it, it follows as an introduction.
 */
export function titleSections(deck: Deck, isCut: boolean): readonly Section[] {
  const blocks = fitsOnTitle(deck.context) ? deck.context : []
  const title = { ...blankSection(deck, deck.title, blocks), notes: deck.contextNotes }
  if (!isCut || blocks.length === 0) return [title]
  const headline = [asText(wordsFor(deck.lang).introduction)]
  return [{ ...title, blocks: [] }, blankSection(deck, headline, blocks)]
}

function fitsOnTitle(context: readonly Block[]): boolean {
  const [only, ...rest] = context
  if (only?.kind !== 'paragraph' || rest.length > 0) return false
  return plainText(only.text).length <= TITLE_CONTEXT_LENGTH
}

function splitRoles(sections: readonly Section[]) {
  const conclusion = sections.findLast((section) => section.role === 'conclusion')
  const introduction = sections[0]?.role === 'introduction' ? sections[0] : undefined
  const rest = sections.filter((section) => section !== conclusion && section !== introduction)
  const sources = rest.filter(({ role }) => role === 'sources')
  const others = rest.filter(({ role }) => role !== 'sources')
  const start = others.findIndex(({ role }) => role === 'appendix')
  const isAppendix = (section: Section, index: number) =>
    section.layout?.name === 'appendix' || (start >= 0 && index >= start)
  return {
    ...{ introduction, conclusion, sources },
    main: others.filter((section, index) => !isAppendix(section, index)),
    appendix: others.filter(isAppendix).map(asAppendix),
  }
}

function asAppendix(section: Section): Section {
  return { ...section, role: 'appendix' }
}

/** Two numbers are a count; one may be an accident. */
const FEWEST_NUMBERS = 2

/** The sections that count: those that the author numbered, or, where none are, all but the dividers. */
function takeawaysOf(sections: readonly Section[]): readonly Section[] {
  const slides = sections.filter((section) => !isDivider(section))
  const numbered = slides.filter(({ givenNumber }) => givenNumber !== undefined)
  return numbered.length < FEWEST_NUMBERS ? slides : numbered
}

/** The sections that stand where numbers are left out among those that count: “1.”, this one, “3.”. */
export function findForgotten({ sections }: Deck): readonly Section[] {
  const { main } = splitRoles(sections)
  const numbered = takeawaysOf(main).filter(({ givenNumber }) => givenNumber !== undefined)
  if (numbered.length < FEWEST_NUMBERS) return []
  const numbers = main.map(({ givenNumber }) => givenNumber)
  return main.filter((section, index) => {
    const before = numbers.slice(0, index).findLast((number) => number !== undefined) ?? 0
    const next = numbers.slice(index).find((number) => number !== undefined) ?? 0
    const isOpen = section.givenNumber === undefined && section.role === 'takeaway'
    return isOpen && !isDivider(section) && next > before + 1
  })
}

/** The sections whose number leaves one out behind the section right above: “1.”, “3.”. */
export function findSkipping({ sections }: Deck): readonly Section[] {
  const { main } = splitRoles(sections)
  return sections.filter((section, index) => {
    const before = sections[index - 1]?.givenNumber
    const { givenNumber } = section
    const isNumbered = givenNumber !== undefined && before !== undefined
    return isNumbered && givenNumber > before + 1 && main.includes(section)
  })
}

function isDivider({ layout }: Section): boolean {
  return layout?.name === 'section'
}

/** What introduces the deck on a slide of its own: the introduction, the context that is too long. */
function introductions(deck: Deck, introduction: Section | undefined): readonly Section[] {
  const context = fitsOnTitle(deck.context) ? [] : deck.context
  if (introduction !== undefined) {
    return [{ ...introduction, blocks: [...context, ...introduction.blocks] }]
  }
  const headline = [asText(wordsFor(deck.lang).introduction)]
  return context.length === 0 ? [] : [blankSection(deck, headline, context)]
}

function agenda(deck: Deck, takeaways: readonly Section[]): Section {
  const section = blankSection(deck, [asText(wordsFor(deck.lang).agenda)], [recall(takeaways)])
  return { ...section, layout: { name: 'agenda', at: deck.at } }
}

function recallTakeaways(deck: Deck, takeaways: readonly Section[]): Section {
  const headline = [asText(wordsFor(deck.lang).conclusion)]
  return { ...blankSection(deck, headline, [recall(takeaways)]), role: 'conclusion' }
}

function recall(takeaways: readonly Section[]): Block {
  const items = takeaways.map(({ headline }) => ({ text: headline, children: [] }))
  return { kind: 'list', start: 1, items }
}

/** Footnotes and listed sources, and what the author's own section says. */
function listSources(deck: Deck, own: readonly Section[]): readonly Section[] {
  if (deck.sources.length === 0) return own
  const list: Block = { kind: 'list', start: 1, items: deck.sources }
  const [first, ...rest] = own
  const section = first ?? blankSection(deck, [asText(wordsFor(deck.lang).sources)], [])
  return [{ ...section, role: 'sources', blocks: [list, ...section.blocks] }, ...rest]
}

function blankSection(deck: Deck, headline: readonly Inline[], blocks: readonly Block[]): Section {
  const role = 'introduction' as const
  const section = { role, headline, blocks, notes: '', layout: undefined, classes: [], at: deck.at }
  return { ...section, givenNumber: undefined }
}

function asText(text: string): Inline {
  return { kind: 'text', text }
}
