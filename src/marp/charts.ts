import type { ChartMarkup, SlideSize } from '../finished.ts'

/** As much of markdown-it, which Marp brings with it, as drawing charts needs. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      readonly after: (other: string, name: string, rule: (state: State) => void) => void
    }
  }
  readonly renderer: {
    readonly rules: Record<
      string,
      ((tokens: readonly Token[], index: number) => string) | undefined
    >
  }
}

interface State {
  readonly Token: new (type: string, tag: string, nesting: 0) => Token
  tokens: Token[]
}

interface Token {
  type: string
  content: string
  readonly attrGet: (name: string) => string | null
}

/** How our templates print a chart: other Marp tools show the picture. */
const PICTURE = /(?<=<figure class="chart">)<img src="([^"]*)" alt="[^"]*">(?=<\/figure>)/

/** Puts each chart itself in the place of its picture, so that its text can be read and selected. */
export function drawCharts(
  { core, renderer }: MarkdownIt,
  markupOf: (source: string) => ChartMarkup | undefined,
): void {
  renderer.rules.chart = (tokens, index) => tokens[index]?.content ?? ''
  core.ruler.after('block', 'charts', (state) => {
    const make = (type: string, content: string) =>
      Object.assign(new state.Token(type, '', 0), { content })
    state.tokens = state.tokens.flatMap((token) => {
      const parts = token.content.split(PICTURE)
      if (token.type !== 'html_block' || parts.length === 1) return [token]
      return parts.map((part, index) => make(index % 2 === 0 ? 'html_block' : 'chart', part))
    })
  })
  // Before that, nothing says how large the slide is.
  core.ruler.after('marpit_inline_svg', 'chart_drawings', ({ tokens }) => {
    let size: SlideSize | undefined
    for (const token of tokens) {
      if (token.type === 'marpit_inline_svg_open') size = sizeOf(token)
      if (token.type !== 'chart' || size === undefined) continue
      token.content = markupOf(token.content)?.(size) ?? ''
    }
  })
}

/** The size of a slide, as Marp writes it around the slide. */
function sizeOf(token: Token): SlideSize {
  const [widthPx = 0, heightPx = 0] =
    token.attrGet('viewBox')?.split(' ').slice(2).map(Number) ?? []
  return { widthPx, heightPx }
}
