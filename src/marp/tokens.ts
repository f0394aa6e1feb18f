/** A token of markdown-it, as far as decks are looked into. */
export interface Token {
  readonly type: string
  readonly tag: string
  readonly content: string
  readonly children: readonly Token[] | null
  /** The first line, counted from 0, and the line after the last. */
  readonly map: readonly [number, number] | null
  readonly meta: { readonly marpitDirectives?: Record<string, unknown> } | null
  readonly attrGet: (name: string) => string | null
  readonly attrSet: (name: string, value: string) => void
}

/** The parser inside an engine, as far as we add rules to it; Marpit's own types leave it open. */
export interface Parser {
  readonly core: { readonly ruler: Ruler<{ readonly tokens: readonly Token[] }> }
  readonly inline: { readonly ruler2: Ruler<{ readonly tokens: readonly Token[] }> }
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> }
}

/** Writes one token as HTML; what follows the token's place goes on to other rules as it is. */
type RenderRule = (tokens: readonly Token[], index: number, ...others: readonly unknown[]) => string

interface Ruler<State> {
  readonly before: (rule: string, name: string, run: (state: State) => void) => void
  readonly after: (rule: string, name: string, run: (state: State) => void) => void
  readonly push: (name: string, run: (state: State) => void) => void
}
