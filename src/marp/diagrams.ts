import postcss from 'postcss'
import type { Position, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { lostLines } from './diagram-words.ts'
import { plainDiagram } from './plain-diagram.ts'
import type { Parser } from './tokens.ts'

/** Turns a diagram's source into an `svg`; throws where it cannot. */
type DrawDiagram = (source: string, options: Readonly<Record<string, unknown>>) => string

/** Whose diagrams are drawn, how, and who is told what is wrong with them. */
export interface Diagrams {
  readonly file: string
  readonly draw: DrawDiagram
  readonly report: (problem: Problem) => void
}

/**
 * Draws what Marp's plugin has found to be a diagram, in its colours: each in the deck's font, and
 * with names of its own, since the styles and arrowheads of an `svg` hold for the whole page.
 */
export function drawDiagrams(parser: Parser, { file, draw, report }: Diagrams): void {
  const { rules } = parser.renderer
  let count = 0
  rules.marp_mermaid = (tokens, index, ...others) => {
    const token = tokens[index]
    const place = (line: number) => ({ file, line: (token?.map?.[0] ?? 0) + 1 + line, column: 1 })
    const drawn = tryDrawing(token?.content ?? '', draw, place)
    for (const problem of drawn.problems) report(problem)
    if (drawn.svg === undefined) return rules.fence?.(tokens, index, ...others) ?? ''
    count += 1
    return `<p>${standAlone(drawn.svg, String(count))}</p>\n`
  }
}

/** Marp's own choice: a theme's `--marp-mermaid-…`, or else the colours of its code. */
const LOOK = {
  transparent: true,
  padding: 4,
  bg: 'var(--marp-mermaid-background, var(--marp-shiki-background))',
  fg: 'var(--marp-mermaid-foreground, var(--marp-shiki-foreground))',
  line: 'var(--marp-mermaid-line)',
  accent: 'var(--marp-mermaid-accent, var(--marp-shiki-token-keyword))',
  muted: 'var(--marp-mermaid-muted, var(--marp-shiki-token-comment))',
  surface: 'var(--marp-mermaid-surface, var(--marp-shiki-background))',
  border: 'var(--marp-mermaid-border)',
}

function tryDrawing(source: string, draw: DrawDiagram, place: (line: number) => Position) {
  try {
    const svg = draw(plainDiagram(source), LOOK)
    return { svg, problems: lostLines(source, svg).map((lost) => lostWords(lost, place)) }
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    return { svg: undefined, problems: [undrawn(source, reason, place)] }
  }
}

function lostWords(
  { line, words }: { readonly line: number; readonly words: readonly string[] },
  place: (line: number) => Position,
): Problem {
  const named = words.map((word) => `“${word}”`).join(', ')
  const message = `The diagram leaves out ${named}: this line was not understood.`
  return warning('diagram', place(line), message, 'Write it in Mermaid’s plainest form.')
}

function undrawn(source: string, reason: string, place: (line: number) => Position): Problem {
  if (!reason.startsWith('Invalid mermaid header')) {
    const told = `This diagram cannot be drawn: ${reason.replace(/\.?$/, '.')} The slide shows its text.`
    return warning('diagram', place(0), told, `Use ${KINDS}, or a picture of the diagram.`)
  }
  const [first = ''] = source.trim().split('\n', 1)
  const [kind = ''] = first.split(/\s/, 1)
  if (kind !== 'graph' && kind !== 'flowchart') {
    const told = `“${kind}” is no kind of diagram that takedeck draws: the slide shows its text.`
    return warning('diagram', place(0), told, `Use ${KINDS}, or a picture of the diagram.`)
  }
  const told = `“${first.slice(0, 60)}” is no first line of a ${kind}: the slide shows its text.`
  const hint = `Write ${kind} LR, RL, TD or BT, and what it shows on the lines below.`
  return warning('diagram', place(0), told, hint)
}

const KINDS = 'flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram or xychart-beta'

/** Styles, arrowheads and references with the diagram's number; the words are the deck's own. */
function standAlone(svg: string, number: string): string {
  const scope = `svg[data-marp-mermaid="${number}"]`
  // Words are escaped in an svg, so `="` and ` id="` stand in its markup only.
  return svg
    .replaceAll(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => styleElement(css, scope))
    .replaceAll(' id="', ` id="diagram-${number}-`)
    .replaceAll('="url(#', `="url(#diagram-${number}-`)
    .replace(/ width="([\d.]+)" height="([\d.]+)"/, (_, ...size) => sizeOf(size.map(Number)))
    .replace('>', `><style>${WORDS_OUTSIDE}</style>`)
    .replace('<svg', `<svg data-marp-mermaid="${number}"`)
}

/** Its words are 13 px high; most of a slide's room makes them as large as can be read. */
function sizeOf([widthPx = 0, heightPx = 0]: readonly number[]): string {
  const scale = Math.max(0.8, Math.min(1.6, 440 / heightPx))
  return ` width="${Math.round(widthPx * scale)}" height="${Math.round(heightPx * scale)}"`
}

/** Words beside the boxes stand on the slide itself, whose colour gaia's words in boxes can have. */
const WORDS_OUTSIDE = `${[
  'svg[data-marp-mermaid] .message > text',
  'svg[data-marp-mermaid] .block > text:not(rect + text)',
  'svg[data-marp-mermaid]:not([data-xychart-colors]) > text',
].join()} { fill: currentColor }`

/** A diagram's style without the font that it would load, for its own elements alone. */
function styleElement(css: string, scope: string): string {
  const root = postcss.parse(css)
  root.walkAtRules('import', (rule) => void rule.remove())
  root.walkRules((rule) => {
    if (rule.selector === 'text') rule.remove()
    rule.selectors = rule.selectors.map((name) => (name === 'svg' ? scope : `${scope} ${name}`))
  })
  return `<style>${root.toString()}</style>`
}
