import { type Ruler, ruleNamed } from './rules.ts'

/** As much of markdown-it, which Marp brings with it, as cutting slides needs. */
export interface SlideCutter {
  readonly core: { readonly ruler: Ruler<(state: State) => void> }
}

interface State {
  tokens: Token[]
}

interface Token {
  readonly type: string
  readonly meta: { readonly marpitSlideElement?: number } | null
  level: number
}

/**
 * Has Marp cut slides at their rules without what stands between these: for each slide it copies all
 * that came before, which would take most of its time in a deck of a thousand.
 */
export function cutEmptySlides({ core: { ruler } }: SlideCutter): void {
  const cut = ruleNamed(ruler, NAME)
  ruler.at(NAME, (state) => {
    const { tokens } = state
    const rules = tokens.flatMap((token, index) => (isRule(token) ? [index] : []))
    state.tokens = tokens.filter(
      (token, index) => index < (rules[0] ?? tokens.length) || isRule(token),
    )
    cut(state)
    let slide = -1
    state.tokens = state.tokens.flatMap((token) => {
      const side = token.meta?.marpitSlideElement
      if (side === 1) slide += 1
      const start = rules[slide - 1]
      if (side !== -1 || start === undefined) return [token]
      return [...lower(tokens.slice(start + 1, rules[slide])), token]
    })
  })
}

/** What Marp calls its rule. */
const NAME = 'marpit_slide'

/** What begins a slide: a line of dashes that is in no list. */
function isRule({ type, level }: Token): boolean {
  return type === 'hr' && level === 0
}

/** What stands on a slide is one level deeper. */
function lower(tokens: readonly Token[]): readonly Token[] {
  for (const token of tokens) token.level += 1
  return tokens
}
