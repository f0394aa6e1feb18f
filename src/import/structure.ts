import type { Block } from './article.ts'

/** One takeaway of an article: its headline, and all that stands below it. */
export interface Section {
  readonly headline: string
  readonly blocks: readonly Block[]
  /** The article itself has no such headline. */
  readonly isDerived: boolean
  /** A few paragraphs of prose without marks, whose best sentence may stand anywhere. */
  readonly isPart?: boolean
}

/** An article as its author built it. */
export interface Structure {
  readonly title: string
  readonly subtitle: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly lang: string
  readonly url: string | undefined
  /** What the site calls itself that published it. */
  readonly site: string | undefined
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
  readonly conclusion: readonly Block[]
  /** What the article calls its conclusion. */
  readonly conclusionHeadline?: string
  /** How the takeaways are marked, and how sure that is. */
  readonly family: string
  readonly score: number
  /** What is odd about the marks. */
  readonly remarks: readonly string[]
  readonly announced: number | undefined
  /** The names before what is said in an interview, where they need not be shown. */
  readonly speakers?: readonly string[]
  /** Whose answers an interview has. */
  readonly interviewee?: string
  /** The lines that were left out. */
  readonly removed: readonly string[]
}
