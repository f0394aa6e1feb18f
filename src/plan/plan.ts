import { plainText } from '../inline.ts'
import type { Deck, Section } from '../model.ts'
import type { DeckFacts, Slide, SlideData } from '../slide.ts'
import { compositionClasses, placeClasses } from './composition.ts'
import { writeDate } from './dates.ts'
import { factsOf, sourceName } from './facts.ts'
import { arrangeBlocks, chooseLayout, layoutOfPart } from './layouts.ts'
import { linkSlides } from './links.ts'
import { orderSections, titleSections } from './order.ts'
import { type Cut, splitSection } from './split.ts'
import { isRightToLeft, wordsFor } from './words.ts'

/** The slides of a deck, and what the deck says of itself. */
export interface DeckPlan {
  readonly slides: readonly Slide[]
  readonly facts: DeckFacts
}

/**
 * Plans a deck: its title, then its sections in the order of `orderSections`, each on one slide.
 * `cuts` says which groups of slides one slide did not hold. No slide has a size yet.
 */
export function planSlides(deck: Deck, cuts: ReadonlyMap<number, Cut> = new Map()): DeckPlan {
  const sections = orderSections(deck)
  const makeSlide = slideMaker(deck, sections.filter(({ number }) => number > 0).length)
  const slides = [
    ...titleSections(deck, cuts.has(0)).map((section, index) =>
      makeSlide(index === 0 ? 'title' : chooseLayout(section), section, { number: 0, group: 0 }),
    ),
    ...sections.flatMap(({ section, number }, index) => {
      const group = index + 1
      const layout = chooseLayout(section)
      const parts = splitSection(section, cuts.get(group))
      return parts.map((part) => {
        const own = layoutOfPart(layout, part, parts.length === 1)
        return makeSlide(own, part, { number, group })
      })
    }),
  ]
  return { slides: linkSlides(slides), facts: factsOf(deck) }
}

type MakeSlide = (
  layout: string,
  section: Section,
  place: { readonly number: number; readonly group: number },
) => Slide

/** The source's name for the title slide, where a title that says the same need not be repeated. */
function otherThanTitle(source: string, { title }: Deck): string {
  const said = plainText(title)
  // An imported article’s source names who published it behind the title.
  if (source.startsWith(`${said} | `)) return source.slice(said.length + 3)
  return source === said ? '' : source
}

function slideMaker(deck: Deck, count: number): MakeSlide {
  const words = wordsFor(deck.lang)
  const base = {
    count,
    subtitle: deck.subtitle ?? '',
    author: deck.author ?? '',
    date: writeDate(deck.date ?? '', deck.lang),
    source: otherThanTitle(sourceName(deck), deck),
    track: [],
    contents: [],
    counted: count > 1 ? words.takeaways(count) : '',
  }
  const labelOf = ({ role }: Section, number: number) => {
    if (number > 0) return words.takeaway(number, count)
    return role === 'appendix' ? words.appendix : ''
  }
  const direction = isRightToLeft(deck.lang) ? 'rtl' : ''
  return (layout, section, { number, group }) => {
    const { headline, blocks, notes, at } = section
    const label = labelOf(section, number)
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
