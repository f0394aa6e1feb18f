/** The slides that a deck is planned as. Plain data, read-only. */

import type { Block, Inline, Picture, Position, Quotation } from './model.ts'

/** One slide: the layout's template is filled with `data`. */
export interface Slide {
  readonly layout: string
  readonly classes: readonly string[]
  readonly data: SlideData
  readonly notes: string
  /** Slides that continue each other have the same number; it counts from 0. */
  readonly group: number
  /** Words that may be parted between syllables, since they would be torn between letters. */
  readonly partedWords?: readonly string[] | undefined
  /** The section that the slide shows. */
  readonly at: Position
}

/** How a slide's content fits, measured in the browser. */
export interface Fitting {
  /** The classes that set it: its size, its headline's, `columns`; the smallest where none fits. */
  readonly classes: readonly string[]
  /** How far its content runs over its room or into something else, in CSS pixels; 0 where it fits. */
  readonly overflowPx: number
  /** The height that its text has. */
  readonly roomPx: number
  /** What stands in its text, from top to bottom, in the size that was chosen. */
  readonly blocks: readonly FittedBlock[]
  /** The words that are torn between two letters. */
  readonly tornWords?: readonly string[] | undefined
  /** The words that could be parted between syllables when it was measured. */
  readonly partedWords?: readonly string[] | undefined
  /** How many letters of the deck's footer have room on all slides, where not all of them do. */
  readonly footerLetters?: number | undefined
}

/** How high a block is, and each of its points or rows. */
export interface FittedBlock {
  readonly heightPx: number
  readonly itemsPx: readonly number[]
}

/** What a layout's template can name. */
export interface SlideData {
  readonly headline: readonly Inline[]
  /** Which takeaway this is, from 1; 0 on every other slide. */
  readonly number: number
  /** How many takeaways the deck has. */
  readonly count: number
  /** The kicker, in the deck's language: "Takeaway 1 of 5". */
  readonly label: string
  /** What the layout does not show in a way of its own. */
  readonly blocks: readonly Block[]
  readonly quotation: Quotation | undefined
  readonly numbers: readonly BigNumber[]
  readonly parts: readonly Part[]
  readonly stages: readonly Stage[]
  readonly figure: Picture | undefined
  /** A remark on what the slide shows; empty where there is none. */
  readonly note: readonly Inline[]
  /** A link to each takeaway, this one in bold; empty where the theme shows no such way. */
  readonly track: readonly Inline[]
  /** The takeaways as a list of links, on the title slide of a theme that shows them. */
  readonly contents: readonly Block[]
  /** What follows the count of takeaways: “takeaways”; empty where the theme does not ask for it. */
  readonly counted: string
  readonly subtitle: string
  readonly author: string
  readonly date: string
  readonly source: string
}

/** A number that is set large, in pieces, and what it says. */
export interface BigNumber {
  /** A leading + or −; empty without. */
  readonly sign: string
  readonly value: string
  /** What follows the digits: “%”, “ million”. */
  readonly unit: string
  readonly label: readonly Inline[]
}

/** One side of a comparison, or one card. */
export interface Part {
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** One step of a process, or one event of a timeline. */
export interface Stage {
  /** Its number in the list. */
  readonly order: number
  /** The time; empty for a step. */
  readonly when: readonly Inline[]
  readonly title: readonly Inline[]
  readonly text: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** What the whole deck says of itself in every output. */
export interface DeckFacts {
  readonly title: string
  readonly author: string
  readonly description: string
  readonly lang: string
  readonly footer: string
}
