/** A piece of an article, in the order in which it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | Prose
  | { readonly kind: 'quote' | 'footnote'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'image'; readonly source: string; readonly alt: string }
  | { readonly kind: 'code'; readonly text: string }

/** A paragraph, or an item of a list with its marker (`3.` or `-`) and how deep it stands. */
export interface Prose {
  readonly kind: 'paragraph' | 'item'
  readonly text: string
  /** The bold words that it begins with; empty where there are none. */
  readonly lead: string
  readonly marker: string
  readonly depth: number
  /** A line across stands above it. */
  readonly isBehindRule?: true
  /** All of it is set in italics. */
  readonly isItalic?: true
  /** In an interview: the interviewer asks, or tells what stands around the talk. Anything else is an answer. */
  readonly voice?: 'asks' | 'tells'
}

/** An article as its reader understood it, whatever the format was. */
export interface Article {
  readonly blocks: readonly Block[]
  /** What the file itself says: HTML's metadata, a document's properties. */
  readonly facts: ArticleFacts
  /** Texts around it that its reader left out already. */
  readonly removed?: readonly string[]
  /** How its encoding was guessed, or what else its author should know. */
  readonly remarks?: readonly string[]
}

/** An article, and what its file is called; standard input has no name. */
export interface ReadArticle {
  readonly article: Article
  readonly file: string | undefined
  /** The bytes of its pictures, by their source. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** What is known about an article beside its text. */
export interface ArticleFacts {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
  readonly lang?: string | undefined
  readonly url?: string | undefined
  /** The line below the title, where the file marks it. */
  readonly subtitle?: string | undefined
  /** What the site calls itself. */
  readonly site?: string | undefined
}

/** A paragraph without a bold beginning. */
export function paragraph(text: string, lead = ''): Prose {
  return { kind: 'paragraph', text, lead, marker: '', depth: 0 }
}

/** The first of these blocks, where it is a paragraph, stands behind a line across. */
export function markBehindRule([first, ...others]: readonly Block[]): Block[] {
  if (first === undefined) return []
  return [first.kind === 'paragraph' ? { ...first, isBehindRule: true } : first, ...others]
}

/** What a block says in words; empty for pictures. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'table':
      return block.rows.flat().join(' ')
    case 'image':
      return ''
    default:
      return block.text
  }
}

/** Whether a block is running text: a paragraph or an item of a list. */
export function isProse(block: Block | undefined): block is Prose {
  return block?.kind === 'paragraph' || block?.kind === 'item'
}
