import type { Parser, Token } from './tokens.ts'

/** What a slide is about, and where it begins. */
export interface Outline {
  /** The kind of slide: what its class says, or else what its place and its heading do. */
  readonly layout: string
  /** The text of its first heading; empty where it has none. */
  readonly headline: string
  /** Counts from 1. */
  readonly line: number
}

/** Hands over an outline of the slides once a deck is parsed. */
export function outlineSlides(parser: Parser, report: (slides: readonly Outline[]) => void): void {
  parser.core.ruler.push('outline', ({ tokens }) => {
    const starts = tokens.flatMap(({ type }, index) =>
      type === 'marpit_slide_open' ? [index] : [],
    )
    report(starts.map((start, index) => outline(tokens.slice(start, starts[index + 1]), index)))
  })
}

function outline(tokens: readonly Token[], index: number): Outline {
  const heading = tokens.findIndex(({ type }) => type === 'heading_open')
  const [slide] = tokens
  const classes = classesOf(slide?.meta?.marpitDirectives?.class)
  const isTitle = index === 0 && tokens[heading]?.tag === 'h1'
  const place = isTitle ? 'title' : heading < 0 ? 'blank' : 'content'
  const kind = classes.find((name) => name !== INVERTED) ?? place
  return {
    layout: classes.includes(INVERTED) ? `${kind} ${INVERTED}` : kind,
    headline: heading < 0 ? '' : plainText(tokens[heading + 1]),
    line: (slide?.map?.[0] ?? 0) + 1,
  }
}

/** Marp's word for the dark side of a theme: a slide of any kind can be inverted. */
const INVERTED = 'invert'

function classesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value : [value]
  return names
    .flatMap((name) => (typeof name === 'string' ? name.split(/\s+/) : []))
    .filter(Boolean)
}

function plainText(token: Token | undefined): string {
  if (token === undefined) return ''
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  const isText = ['text', 'code_inline', 'marp_emoji'].includes(token.type)
  return isText ? token.content : (token.children ?? []).map(plainText).join('').trim()
}
