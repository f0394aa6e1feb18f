import { plainText } from '../inline.ts'
import type {
  Block,
  Deck,
  DeckFacts,
  Inline,
  Problem,
  Section,
  Slide,
  SlideData,
} from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error } from '../problem.ts'
import { compositionClasses, placeClasses } from './composition.ts'
import { factsOf, sourceName } from './facts.ts'
import { arrangeBlocks, chooseLayout } from './layouts.ts'
import { type Cut, splitSection } from './split.ts'
import { isRightToLeft, wordsFor } from './words.ts'

/** The slides of a deck, and what the deck says of itself. */
export interface DeckPlan {
  readonly slides: readonly Slide[]
  readonly facts: DeckFacts
}

/**
 * Plans a deck: title, introduction if it needs a slide of its own, one slide per takeaway,
 * conclusion; without a conclusion, a last slide recalls the headlines. `cuts` says which groups of
 * slides one slide did not hold. No slide has a size yet.
 */
export function planSlides(deck: Deck, cuts: ReadonlyMap<number, Cut> = new Map()): DeckPlan {
  const { introduction, takeaways, conclusion } = splitRoles(deck.sections)
  const makeSlide = slideMaker(deck, takeaways.length)
  const isOnTitle = fitsOnTitle(deck.context)
  const sections = [
    ...introductions(deck, introduction, isOnTitle).map((section) => ({ section, number: 0 })),
    ...takeaways.map((section, index) => ({ section, number: index + 1 })),
    { section: conclusion ?? recallTakeaways(deck, takeaways), number: 0 },
  ]
  const slides = [
    makeSlide('title', titleSection(deck, isOnTitle), { number: 0, group: 0 }),
    ...sections.flatMap(({ section, number }, index) => {
      const group = index + 1
      const layout = chooseLayout(section)
      const parts = splitSection(section, cuts.get(group))
      return parts.map((part) => makeSlide(layout, part, { number, group }))
    }),
  ]
  return { slides, facts: factsOf(deck) }
}

/** A context up to this many characters stands on the title slide. */
const TITLE_CONTEXT_LENGTH = 240

function fitsOnTitle(context: readonly Block[]): boolean {
  const [only, ...rest] = context
  if (only?.kind !== 'paragraph' || rest.length > 0) return false
  return plainText(only.text).length <= TITLE_CONTEXT_LENGTH
}

function splitRoles(sections: readonly Section[]) {
  const conclusion = sections.findLast((section) => section.role === 'conclusion')
  const introduction = sections[0]?.role === 'introduction' ? sections[0] : undefined
  const takeaways = sections.filter((section) => section !== conclusion && section !== introduction)
  return { introduction, takeaways, conclusion }
}

type MakeSlide = (
  layout: string,
  section: Section,
  place: { readonly number: number; readonly group: number },
) => Slide

function slideMaker(deck: Deck, count: number): MakeSlide {
  const base = {
    count,
    subtitle: deck.subtitle ?? '',
    author: deck.author ?? '',
    date: deck.date ?? '',
    source: sourceName(deck),
  }
  const direction = isRightToLeft(deck.lang) ? 'rtl' : ''
  return (layout, section, { number, group }) => {
    const { headline, blocks, notes, at } = section
    const label = number === 0 ? '' : wordsFor(deck.lang).takeaway(number, count)
    const arranged = arrangeBlocks(layout, blocks)
    const filled: SlideData = { ...base, headline, label, number, ...arranged }
    const composition = [...compositionClasses(layout, filled), ...placeClasses(filled)]
    const classes = [...composition, direction, ...section.classes]
    return {
      layout,
      classes: classes.filter((name) => name !== ''),
      data: filled,
      notes,
      group,
      at,
    }
  }
}

function titleSection(deck: Deck, isOnTitle: boolean): Section {
  const blocks = isOnTitle ? deck.context : []
  return { ...blankSection(deck, deck.title, blocks), notes: deck.contextNotes }
}

/** What introduces the deck on a slide of its own: the introduction, the context that is too long. */
function introductions(
  deck: Deck,
  introduction: Section | undefined,
  isOnTitle: boolean,
): readonly Section[] {
  const context = isOnTitle ? [] : deck.context
  if (introduction !== undefined) {
    return [{ ...introduction, blocks: [...context, ...introduction.blocks] }]
  }
  const headline = [asText(wordsFor(deck.lang).introduction)]
  return context.length === 0 ? [] : [blankSection(deck, headline, context)]
}

function recallTakeaways(deck: Deck, takeaways: readonly Section[]): Section {
  const items = takeaways.map(({ headline }) => ({ text: headline, children: [] }))
  const headline = [asText(wordsFor(deck.lang).conclusion)]
  const section = blankSection(deck, headline, [{ kind: 'list', start: 1, items }])
  return { ...section, role: 'conclusion' }
}

function blankSection(deck: Deck, headline: readonly Inline[], blocks: readonly Block[]): Section {
  const role = 'introduction' as const
  return { role, headline, blocks, notes: '', layout: undefined, classes: [], at: deck.at }
}

function asText(text: string): Inline {
  return { kind: 'text', text }
}

/** Finds the sections that ask for a layout that does not exist. */
export function checkLayouts(deck: Deck, layoutNames: readonly string[]): Problem[] {
  return deck.sections.flatMap(({ layout }) => {
    if (layout === undefined || layoutNames.includes(layout.name)) return []
    const nearest = nearestWord(layout.name, layoutNames)
    const hint = nearest === undefined ? '' : `Did you mean “${nearest}”? `
    const known = `The layouts are ${layoutNames.join(', ')}.`
    return [
      error('unknown-layout', layout.at, `There is no layout “${layout.name}”.`, hint + known),
    ]
  })
}
