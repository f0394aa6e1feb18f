/** As much of markdown-it, which Marp brings with it, as cleaning HTML needs. */
export interface HtmlRenderer {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> }
}

type Rule = (tokens: readonly Token[], index: number, ...others: readonly unknown[]) => string

interface Token {
  readonly content: string
}

/** Has Marp clean each piece of HTML once: the same few stand on most slides, and cleaning is slow. */
export function cleanOnce({ renderer: { rules } }: HtmlRenderer): void {
  for (const name of ['html_block', 'html_inline']) {
    const clean = rules[name]
    const known = new Map<string, string>()
    if (clean === undefined) continue
    rules[name] = (tokens, index, ...others) => {
      const content = tokens[index]?.content ?? ''
      const cleaned = known.get(content) ?? clean(tokens, index, ...others)
      known.set(content, cleaned)
      return cleaned
    }
  }
}
