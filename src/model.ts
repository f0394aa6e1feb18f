/** What an author's file says. Plain data, read-only; this file imports nothing. */

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
  /** Where the author's chart is too long for one slide, and this is some of its categories. */
  readonly piece?: ChartPiece
}

/** Which piece of a chart it is, from 1, and the values that the scale of each piece reaches. */
export interface ChartPiece {
  readonly number: number
  readonly values: readonly number[]
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

/** A link to a slide by its number, and where it stands. */
export interface SlideLink {
  readonly slide: number
  readonly at: Position
}

/** One `##` section of a content file. */
export interface Section {
  readonly role: 'introduction' | 'takeaway' | 'conclusion' | 'sources' | 'appendix'
  readonly headline: readonly Inline[]
  /** The number that the author put in front of the headline. */
  readonly givenNumber: number | undefined
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
  /** The links to slides, wherever they stand. */
  readonly slideLinks: readonly SlideLink[]
  readonly at: Position
}
