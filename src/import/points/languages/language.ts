/** The words of a language that decide what may be left out of a sentence and what may not. */
export interface Language {
  /** What turns a sentence into its opposite. */
  readonly negations: RegExp
  /** What makes a claim weaker or narrower: maybe, almost, only, at least. */
  readonly limits: RegExp
  /** Conditions, and words that say whose claim it is: they hold for the whole sentence. */
  readonly conditions: RegExp
  readonly attributions: RegExp
  /** Sentences that nobody understands without the one before. */
  readonly leaning: RegExp
  /** Sentences that only prepare the next one. */
  readonly setUps: RegExp
  /** The start of a sentence that takes back the one before. */
  readonly contrasts: RegExp
  /** Words at the start that tie a sentence to the one before and can go. */
  readonly markers: RegExp
  /** Parts between commas that add something and can go. */
  readonly additions: RegExp
  /** Words that ask for another one behind them; nothing where the tagger tells. */
  readonly openEnds: RegExp
  /** Sentences of what was expected, or once was so: the next one often says that it came otherwise. */
  readonly expectations: RegExp
  /** What joins two verbs of one subject; nothing where the tagger tells. */
  readonly and: RegExp
  /** What joins a second main clause behind a comma; nothing where clauses are told apart otherwise. */
  readonly joints: RegExp
  /** Frequent verbs with a tense: what has none of them may be no clause. */
  readonly verbs: RegExp
  /** What else looks like a verb with a tense; undefined where the tagger tells, or nothing does. */
  readonly tenses?: RegExp
  /** Words that stand for a noun of the clause before. */
  readonly pronouns: RegExp
  /** Words that point to something outside a text: “this machine”, “the change”, “there”. */
  readonly pointers: readonly RegExp[]
  /** “We”, “our”: who speaks is known from the article alone. */
  readonly ours: RegExp
  /** Words inside a sentence that tie it to the one before. */
  readonly ties: RegExp
  /** Comparisons at the end that do not say with what. */
  readonly comparisons: RegExp
  /** Words by which an author grants what is limited next. */
  readonly concessions: RegExp
  /** Words too frequent to say what a section is about. */
  readonly stopWords: ReadonlySet<string>
}

/**
 * What words are made of in the languages that have such lists. `\p{L}` says more, but V8 takes milliseconds
 * a pattern to find both cases of every letter there is; an import has hundreds of patterns.
 */
const LETTER = 'a-zß-ɏЀ-ӿ؀-ۿ\\d'

/** A pattern for any of these words or phrases, as whole words; `|` separates them. */
export function anyOf(words: string): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${words})(?![${LETTER}])`, 'giu')
}

/** A pattern that nothing matches. */
export const NOTHING = /(?!)/u

/** A pattern for a text that starts with one of these. */
export function startsWith(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![${LETTER}])[,:，：]?\\s*`, 'iu')
}

/** A pattern for a text that ends with one of these. */
export function endsWith(words: string): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${words})$`, 'iu')
}

/** The words of a list that is written with spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
