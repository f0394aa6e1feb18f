/** What outputs are made of: themes, rendered slides, finished decks. Plain data, read-only. */

import type { Chart, Choice, Position, Problem } from './model.ts'
import type { SceneSlide } from './scene.ts'
import type { DeckFacts, Slide, SlideData } from './slide.ts'
import type { PackedBytes } from './zip.ts'

/** A deck that its author wrote in Marp Markdown. */
export interface MarpSource {
  readonly file: string
  readonly markdown: string
  readonly theme: Choice | undefined
  readonly facts: DeckFacts
}

/** A theme without imports: its rules, and apart from them the faces of its fonts. */
export interface Theme {
  /** What its `@theme` comment calls it; empty where it has none. */
  readonly name: string
  readonly rules: string
  readonly faces: readonly FontFace[]
  /**
   * What its `@shows` comment asks for: `track` on every slide, `contents` and `count` on the title,
   * `stacked` headlines, of few letters a line.
   */
  readonly shows?: readonly string[]
  /** What was made of it when takedeck was compiled; themes of projects have nothing. */
  readonly ready?: ReadyTheme | undefined
}

/** What is made of a theme's rules once, because it takes longer than all else of a small deck. */
export interface ReadyTheme {
  /** Its custom properties as its plain slides have them, by name without the dashes. */
  readonly tokens: readonly (readonly [name: string, value: string])[]
  readonly styles: ReadyStyles
}

/** A theme's styles as Marp writes them, and what Marp's engine knows of the theme. */
export interface ReadyStyles {
  readonly css: string
  /** Its size in CSS: `1280px`. */
  readonly width: string
  readonly height: string
  readonly meta: Readonly<Record<string, string | readonly string[]>>
}

/** One face of a font, for one range of characters. */
export interface FontFace {
  /** The `@font-face` rule without its `src`. */
  readonly rule: string
  /** The path of its file: WOFF2, TrueType or OpenType. */
  readonly file: string
  /** The code points that it covers; empty for all. */
  readonly ranges: readonly (readonly [number, number])[]
  readonly at: Position
}

/** A picture's bytes, and where its file lies. */
export interface Asset {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A slide's size in CSS pixels. */
export interface SlideSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** How far a slide's content runs over, in CSS pixels; 0 where it fits. */
export interface Overflow {
  readonly px: number
  /** The slide's height or width, whichever it runs over; undefined where that is not known. */
  readonly roomPx?: number
}

/** A chart as markup, for slides of a size. */
export type ChartMarkup = (size: SlideSize) => string

/** What Marp made of the Markdown: HTML and a note for each slide, and the styles. */
export interface Rendered extends SlideSize {
  readonly slides: readonly string[]
  readonly css: string
  readonly notes: readonly string[]
  readonly facts: DeckFacts
  /** What must run before the slides are measured: Marp's own script, where text fits itself. */
  readonly script?: PageScript
}

/** A script that may run on a page, and the SHA-256 that the page's policy allows, in base 64. */
export interface PageScript {
  readonly text: string
  readonly hash: string
}

/** A document for the browser. */
export interface SlideDocument {
  /** A whole HTML document; empty where slides come and go. */
  readonly frame: string
  /** The slides that its body shows; undefined where they are in the frame. */
  readonly body?: string | undefined
}

/** A slide that shows only how its kind looks. */
export interface SampleSlide {
  /** As in `FinishedSlide`. */
  readonly kind: string
  readonly html: string
}

/** A sample that was measured when takedeck was compiled; its words are those of no deck. */
export interface ReadySample {
  readonly kind: string
  /** As it was measured; undefined where what a deck says changes more of it than its footer. */
  readonly slide: SceneSlide | undefined
  /** The background that it says its theme has. */
  readonly ground: string
  /** The sample whose footer stands as this one's does, whatever it says; undefined without one. */
  readonly footer: number | undefined
}

/** The samples that are to be shown, and all of them where most are ready. */
export interface SampleSlides {
  readonly shown: readonly SampleSlide[]
  readonly ready: readonly ReadySample[]
}

/** What outputs know of a slide beside how it looks. */
export interface FinishedSlide extends Pick<Slide, 'notes' | 'at'> {
  /** What slides that look like this one are called. */
  readonly kind: string
  readonly data: Pick<SlideData, 'headline'>
  /** Where its formulas stand, by their source. */
  readonly formulas?: ReadonlyMap<string, Position>
}

/** A deck that is ready for its outputs. */
export interface FinishedDeck {
  readonly slides: readonly FinishedSlide[]
  readonly markdown: string
  readonly rendered: Rendered
  readonly theme: Theme
  /** A slide of each kind, for formats that offer layouts; none where the kinds are the author's. */
  readonly samples: SampleSlides
  /** It is known, and told, which of its slides hold more than fits. */
  readonly isFitted: boolean
  /** The charts in the order of the content file; their numbers count from 1. */
  readonly charts: readonly Chart[]
  /** The charts as pictures, for tools that know no charts. */
  readonly chartPictures: readonly Output[]
}

/** The formats that a build can write, in the order in which they are reported. */
export type Format = 'md' | 'html' | 'pdf' | 'pptx'

/** A file that a build makes, before it is written. */
export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a format's writer made, and what it noticed on the way. */
export interface Made {
  readonly outputs: readonly Output[]
  readonly problems: readonly Problem[]
}

/** A face that a deck sets text in; `sample` is a character of that text. */
export interface UsedFace {
  readonly family: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly sample: string
}

/** A face that travels inside a presentation. */
export interface EmbeddedFont {
  readonly family: string
  readonly style: 'Regular' | 'Bold' | 'Italic' | 'Bold Italic'
  /** Embedded OpenType. */
  readonly bytes: Uint8Array
  /** The same as a presentation, which is a zip, holds them. */
  readonly packed: PackedBytes
}
