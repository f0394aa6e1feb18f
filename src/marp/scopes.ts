/** As much of markdown-it, which Marp brings with it, as naming scopes needs. */
export interface ScopeParser {
  readonly core: { readonly ruler: Ruler }
}

interface Ruler {
  readonly before: (rule: string, name: string, run: (state: State) => void) => void
}

interface State {
  readonly tokens: readonly Token[]
}

interface Token {
  readonly content: string
  meta: Meta | null
  readonly attrSet: (name: string, value: string) => void
}

/** What Marp knows of a slide, or of a style. */
interface Meta {
  /** 1 where a slide begins. */
  readonly marpitSlideElement?: number
  /** `true` for a style; for a slide, the name by which such styles know it. */
  readonly marpitStyleScoped?: true | { readonly key: string }
}

/**
 * Names the slides that have a `<style scoped>` of their own by what these say. Marp would draw their
 * names by lot, and the same deck would be other bytes each time.
 */
export function nameScopes({ core: { ruler } }: ScopeParser): void {
  ruler.before('marpit_style_assign', 'scope_names', ({ tokens }) => {
    if (!tokens.some(({ meta }) => meta?.marpitStyleScoped === true)) return
    const starts = tokens.flatMap(({ meta }, index) =>
      meta?.marpitSlideElement === 1 ? [index] : [],
    )
    for (const [index, start] of starts.entries()) {
      const [slide, ...inside] = tokens.slice(start, starts[index + 1])
      const styles = inside.filter(({ meta }) => meta?.marpitStyleScoped === true)
      if (slide === undefined || styles.length === 0) continue
      const key = nameOf(styles.map(({ content }) => content))
      slide.meta = { ...slide.meta, marpitStyleScoped: { key } }
      slide.attrSet(`data-marpit-scope-${key}`, '')
    }
  })
}

/** As long as Marp's own names. Hashes are loaded here, since hardly any deck needs them. */
function nameOf(styles: readonly string[]): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(styles.join('\n')).digest('hex').slice(0, 8)
}
