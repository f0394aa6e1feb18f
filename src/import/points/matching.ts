/** A pattern of the tagger: what a sentence must have for it to be tried. */
interface Pattern {
  readonly match: string
  readonly needs: readonly string[]
  readonly ifNo?: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
}

/** Its patterns by what they hang on: words, tags and pairs of tags. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

type Terms = readonly unknown[]

/** What of the tagger finds patterns in sentences. */
export interface Matcher {
  readonly cacheDoc: (sentences: readonly Terms[]) => readonly ReadonlySet<string>[]
  readonly match: (
    sentences: readonly Terms[],
    pattern: Pattern,
  ) => { readonly ptrs: readonly number[][] }
  bulkMatch: (sentences: readonly Terms[], net: Net) => unknown[]
}

/**
 * compromise walks through all that its patterns hang on for every sentence, which is a fourth of its
 * time. Looked up by what the sentence has, the same patterns are tried in the same order.
 */
export function matchByContent(matcher: Matcher): void {
  const orders = new WeakMap<Net, ReadonlyMap<string, number>>()
  matcher.bulkMatch = (sentences, net) => {
    const order = orders.get(net) ?? new Map(Object.keys(net.hooks).map((hook, at) => [hook, at]))
    orders.set(net, order)
    return matcher.cacheDoc(sentences).flatMap((content, at) => {
      const terms = sentences[at] ?? []
      return listPatterns(net, order, content)
        .filter(({ minWords }) => terms.length >= minWords)
        .flatMap((pattern) =>
          matcher
            .match([terms], pattern)
            .ptrs.map(([, ...place]) => ({ ...pattern, pointer: [at, ...place] })),
        )
    })
  }
}

/** The patterns that a sentence with this content could fit, each once. */
function listPatterns(
  { hooks, always }: Net,
  order: ReadonlyMap<string, number>,
  content: ReadonlySet<string>,
): Pattern[] {
  const found = [...content].filter((hook) => order.has(hook))
  const sorted = found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const seen = new Set<string>()
  const fitting: Pattern[] = []
  for (const hook of sorted) {
    for (const pattern of hooks[hook] ?? []) {
      // Most fit not, and are told by one look; whether one came before is the longer question.
      if (!fits(pattern, content) || seen.has(pattern.match)) continue
      seen.add(pattern.match)
      fitting.push(pattern)
    }
  }
  return [...fitting, ...always]
}

function fits({ needs, ifNo, wants, minWant }: Pattern, content: ReadonlySet<string>): boolean {
  if (!needs.every((need) => content.has(need)) || ifNo?.some((no) => content.has(no))) return false
  return wants.length === 0 || wants.filter((want) => content.has(want)).length >= minWant
}
