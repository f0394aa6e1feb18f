import type { Block } from '../article.ts'
import type { Headline } from './headline.ts'

/** Where a takeaway begins. */
export interface Start extends Headline {
  readonly index: number
  readonly number: number | undefined
  /** A label that belongs to the headline: “Myth 3: ”. */
  readonly kept?: string
  /** A part of prose without marks: its best sentence, wherever it stands, is its headline. */
  readonly isPart?: true
}

/** One way in which articles mark their takeaways. */
export interface Family {
  /** As the report names it. */
  readonly name: string
  /** How sure this mark is by itself. */
  readonly weight: number
  readonly find: (blocks: readonly Block[]) => readonly Start[]
}
