import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MarpSource } from '../finished.ts'
import type { Position, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { escapeHtml } from './document.ts'
import { placeFormulas } from './formula-places.ts'
import type { Parser, Token } from './tokens.ts'

/** Stands in KaTeX's styles where its fonts lie. */
export const FORMULA_FONTS = 'katex-fonts:'

/** What formulas need beside the engine. */
export interface FormulaTools {
  /** Writes a formula as MathML. */
  readonly toMathml: (formula: string, isBlock: boolean) => string
  readonly report: (problem: Problem) => void
}

/**
 * Gives every formula its source as its name and MathML, of which presentations make a formula of
 * their own, and tells what KaTeX could not read.
 */
export function nameFormulas(
  parser: Parser,
  source: MarpSource,
  { toMathml, report }: FormulaTools,
): void {
  const { rules } = parser.renderer
  const mathmlOf = (formula: string, name: string) =>
    withoutWarnings(() => toMathml(formula, name === 'marp_math_block'))
  let places: ReadonlyMap<Token | undefined, Position> = new Map()
  placeFormulas(parser, source, (formulas) => {
    places = new Map(formulas.map(({ token, at }) => [token, at]))
  })
  for (const name of ['marp_math_inline', 'marp_math_block']) {
    const render = rules[name]
    rules[name] = (tokens, index, ...others) => {
      const html = withoutWarnings(() => render?.(tokens, index, ...others) ?? '')
      const formula = tokens[index]?.content.trim() ?? ''
      const [, reason] = /class="katex-error" title="([^"]*)"/.exec(html) ?? []
      if (reason !== undefined) {
        const at = places.get(tokens[index]) ?? { file: source.file, line: 1, column: 1 }
        report(unreadable(reason, at))
      }
      const mathml = reason === undefined ? mathmlOf(formula, name) : ''
      return namedFormula(html, formula, mathml)
    }
  }
}

/** KaTeX prints what it has no measures of, such as € and „, and sets it all the same. */
function withoutWarnings<Result>(work: () => Result): Result {
  const { warn } = console
  console.warn = () => undefined
  try {
    return work()
  } finally {
    console.warn = warn
  }
}

function namedFormula(html: string, formula: string, mathml: string): string {
  const [, open = '', inside = ''] = /^(<p>)?([\s\S]*?)(?:<\/p>)?$/.exec(html) ?? []
  const data = mathml === '' ? '' : ` data-mathml="${escapeHtml(mathml)}"`
  const named = `<span role="math" aria-label="${escapeHtml(formula)}"${data}>${inside}</span>`
  return open === '' ? named : `<p>${named}</p>`
}

function unreadable(title: string, at: Position): Problem {
  const reason = title.replace(/^ParseError: KaTeX parse error: /, '').replaceAll('&#x27;', '’')
  const message = `KaTeX cannot read this formula: ${reason}.`
  return warning('formula', at, message, 'Mend it: the slide shows its source in red.')
}

/** A font of KaTeX's styles as a data URL, empty where no formula uses it; undefined for other addresses. */
export function fontData(address: string, html: string): string | undefined {
  if (!address.startsWith(FORMULA_FONTS)) return undefined
  const name = address.slice(FORMULA_FONTS.length)
  if (!name.endsWith('.woff2') || !isUsed(name, html)) return ''
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`katex/dist/fonts/${name}`))
  return `data:font/woff2;base64,${bytes.toString('base64')}`
}

function isUsed(file: string, html: string): boolean {
  const [, classes] = FACES.find(([face]) => file.startsWith(face)) ?? []
  return classes === undefined || classes.test(html)
}

/** The classes with which KaTeX's style sheet asks for a face; the first that fits a file counts. */
const FACES: readonly (readonly [face: string, classes: RegExp])[] = [
  ['KaTeX_AMS', /\b(?:amsrm|mathbb|textbb)\b/],
  ['KaTeX_Caligraphic', /\bmathcal\b/],
  ['KaTeX_Fraktur', /frak\b/],
  ['KaTeX_Main-BoldItalic', /\b(?:textit|mathit)\b/],
  ['KaTeX_Main-Bold', /\b(?:mathbf|textbf|boldsymbol)\b/],
  ['KaTeX_Main-Italic', /\b(?:textit|mathit)\b/],
  ['KaTeX_Main-Regular', /\bkatex\b/],
  ['KaTeX_Math-BoldItalic', /\bboldsymbol\b/],
  ['KaTeX_Math-Italic', /\bmathnormal\b/],
  ['KaTeX_SansSerif', /\b(?:math|text)\w*sf|\bmathsfit\b|\btextitsf\b/],
  ['KaTeX_Script', /\b(?:mathscr|textscr)\b/],
  ['KaTeX_Size1', /\b(?:delimsizing size1|small-op|delim-size1)\b/],
  ['KaTeX_Size2', /\b(?:delimsizing size2|large-op)\b/],
  ['KaTeX_Size3', /\bdelimsizing size3\b/],
  ['KaTeX_Size4', /\b(?:delimsizing size4|delim-size4)\b/],
  ['KaTeX_Typewriter', /\b(?:mathtt|texttt)\b/],
]
