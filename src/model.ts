/** Every type that crosses a stage. Plain data, read-only; this file imports nothing. */

/** A place in an author's file; line and column count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something that the author can mend, and how. An error stops the deck; a warning does not. */
export interface Problem {
  /** Names the kind of problem, for filters and tests: `unknown-key`, `missing-image`. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** What is wrong, as one sentence. */
  readonly message: string
  /** What to do about it, as one sentence. */
  readonly hint: string
  readonly at: Position
}

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'strong' | 'emphasis' | 'deletion'
      readonly children: readonly Inline[]
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** Which of a headline's slides this is: “(1/2)”. */
  | { readonly kind: 'part'; readonly text: string }

/** A block of a section, in the order in which the author wrote it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'subheading'; readonly text: readonly Inline[] }
  | List
  | Quotation
  | Table
  | Chart
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | Picture

/** A bullet list, or a numbered one that counts from `start`. */
export interface List {
  readonly kind: 'list'
  readonly start: number | undefined
  readonly items: readonly ListItem[]
}

/** One point, with whatever stands below it. */
export interface ListItem {
  readonly text: readonly Inline[]
  readonly children: readonly Block[]
}

/** What somebody said, and who. */
export interface Quotation {
  readonly kind: 'quotation'
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly speaker: readonly Inline[] | undefined
  /** The speaker's office: what follows the first comma of the attribution. */
  readonly role: readonly Inline[] | undefined
}

/** A table: one row of heads, then rows of as many cells. */
export interface Table {
  readonly kind: 'table'
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[]
  readonly head: readonly (readonly Inline[])[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/** A table that is shown as a chart: its first column names the categories, each other one is a series. */
export interface Chart {
  readonly kind: 'chart'
  readonly type: ChartType
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** The category that the author set in bold: the others step back. */
  readonly highlight: number | undefined
  readonly table: Table
  readonly at: Position
}

/** How a chart is drawn. */
export type ChartType = 'bar' | 'grouped' | 'stacked' | 'line' | 'area' | 'pie' | 'donut'

/** One column of numbers; `prefix` and `suffix` are what all of them have around their digits. */
export interface ChartSeries {
  readonly name: string
  readonly prefix: string
  readonly suffix: string
  readonly points: readonly ChartPoint[]
}

/** A number, and how the author wrote it; undefined where the cell is empty. */
export interface ChartPoint {
  readonly value: number | undefined
  readonly label: string
}

/** A picture of the project; `source` is the path as written, relative to the content file. */
export interface Picture {
  readonly kind: 'picture'
  readonly source: string
  readonly alt: string
  /** What stands below it: its title in Markdown; empty where it has none. */
  readonly caption: string
  readonly at: Position
}

/** Where the takeaways come from. */
export interface Source {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly file?: string | undefined
}

/** What makes a theme somebody's own: its tokens, in place of the theme's. */
export interface Brand {
  readonly accent?: string | undefined
  readonly background?: string | undefined
  readonly text?: string | undefined
  readonly muted?: string | undefined
  readonly highlight?: string | undefined
  /** A family of `@fontsource`, or the path of a font file. */
  readonly font?: string | undefined
  /** The file of its bold face. */
  readonly 'bold-font'?: string | undefined
  readonly 'heading-font'?: string | undefined
  readonly radius?: string | undefined
  readonly footer?: string | undefined
  /** The path of a picture. */
  readonly logo?: string | undefined
  /** The path of the one for dark grounds. */
  readonly 'logo-dark'?: string | undefined
  readonly 'logo-alt'?: string | undefined
}

/** A deck's brand, and where each of its tokens stands: a path among them is seen from there. */
export interface DeckBrand {
  readonly tokens: Brand
  readonly places: ReadonlyMap<string, Position>
}

/** The file of a project's own settings. */
export interface SettingsFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Something that the author chose by name, and where. */
export interface Choice {
  readonly name: string
  readonly at: Position
}

/** One `##` section of a content file. */
export interface Section {
  readonly role: 'introduction' | 'takeaway' | 'conclusion' | 'sources' | 'appendix'
  readonly headline: readonly Inline[]
  readonly blocks: readonly Block[]
  /** What the speaker says, as Markdown. Never on the slide. */
  readonly notes: string
  /** The layout that the author asked for. */
  readonly layout: Choice | undefined
  /** Class names that the author adds for the theme. */
  readonly classes: readonly string[]
  readonly at: Position
}

/** A content file, understood. */
export interface Deck {
  readonly title: readonly Inline[]
  readonly subtitle: string | undefined
  readonly author: string | undefined
  /** As the author wrote it. */
  readonly date: string | undefined
  /** A BCP 47 tag. */
  readonly lang: string
  /** A theme's name, or the path of a `.css` file. */
  readonly theme: Choice | undefined
  readonly source: Source | undefined
  readonly brand: DeckBrand | undefined
  /** What stands above the first section. */
  readonly context: readonly Block[]
  readonly contextNotes: string
  readonly sections: readonly Section[]
  /** Whether a slide lists the takeaways before them. */
  readonly hasAgenda: boolean
  /** What the deck rests on: its footnotes, then the sources that its front matter lists. */
  readonly sources: readonly ListItem[]
  readonly at: Position
}

/** One slide: the layout's template is filled with `data`. */
export interface Slide {
  readonly layout: string
  readonly classes: readonly string[]
  readonly data: SlideData
  readonly notes: string
  /** Slides that continue each other have the same number; it counts from 0. */
  readonly group: number
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
  /** What its `@shows` comment asks for: `track` on every slide, `contents` and `count` on the title. */
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

/** What Marp made of the Markdown: HTML and a note for each slide, and the styles. */
export interface Rendered {
  readonly slides: readonly string[]
  readonly css: string
  readonly notes: readonly string[]
  /** A slide's size in CSS pixels. */
  readonly widthPx: number
  readonly heightPx: number
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

/** What outputs know of a slide beside how it looks. */
export interface FinishedSlide extends Pick<Slide, 'notes' | 'at'> {
  /** What slides that look like this one are called. */
  readonly kind: string
  readonly data: Pick<SlideData, 'headline'>
}

/** A deck that is ready for its outputs. */
export interface FinishedDeck {
  readonly slides: readonly FinishedSlide[]
  readonly markdown: string
  readonly rendered: Rendered
  readonly theme: Theme
  /** A slide of each kind, for formats that offer layouts; none where the kinds are the author's. */
  readonly samples: readonly SampleSlide[]
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
}
