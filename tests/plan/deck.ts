import { parseContent } from '../../src/content/parse.ts'
import type { Block, Deck, Section } from '../../src/model.ts'
import { planSlides } from '../../src/plan/plan.ts'
import type { Slide } from '../../src/slide.ts'

/** The deck that this Markdown is below its title. */
export function readDeck(body: string, settings = ''): Deck {
  const content = `---\ntitle: Deck\n${settings}\n---\n\n${body}\n`
  return parseContent(Buffer.from(content), 'deck.md').deck
}

/** The slides of the deck that this Markdown is below its title. */
export function planDeck(body: string, settings = ''): readonly Slide[] {
  return planSlides(readDeck(body, settings)).slides
}

/** The section that this Markdown is. */
export function readSection(body: string, headline = 'Headline'): Section {
  const [section] = readDeck(`## ${headline}\n\n${body}`).sections
  if (section === undefined) throw new Error('there is no section')
  return section
}

/** The slide of a section with this body. */
export function planSection(body: string, headline = 'Headline'): Slide {
  const slide = planDeck(`## ${headline}\n\n${body}`)[1]
  if (slide === undefined) throw new Error('there is no slide')
  return slide
}

/** The blocks that this Markdown is. */
export function readBlocks(body: string): readonly Block[] {
  return readSection(body).blocks
}

/** A list of so many points of so many words. */
export function points(count: number, words = 3): string {
  return Array.from({ length: count }, () => `- ${'word '.repeat(words)}`).join('\n')
}
