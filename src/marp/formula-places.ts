import type { MarpSource } from '../finished.ts'
import type { Position } from '../model.ts'
import type { Parser, Token } from './tokens.ts'

/** A formula of a deck, and where its author wrote it. */
export interface PlacedFormula {
  readonly token: Token
  /** Counts from 0. */
  readonly slide: number
  readonly at: Position
}

/** Hands over where the formulas stand once a deck is parsed. */
export function placeFormulas(
  parser: Parser,
  { markdown, file }: Pick<MarpSource, 'markdown' | 'file'>,
  report: (formulas: readonly PlacedFormula[]) => void,
): void {
  const lines = markdown.split('\n')
  parser.core.ruler.push('formula-places', ({ tokens }) => {
    let next = { line: 0, column: 0 }
    const places = listFormulas(tokens).map(({ token, slide, line }): PlacedFormula => {
      const [first = ''] = token.content.trim().split('\n')
      const from = line > next.line ? { line, column: 0 } : next
      const place = find(first, lines, from) ?? { line, column: 0 }
      next = { line: place.line, column: place.column + first.length }
      return { token, slide, at: { file, line: place.line + 1, column: place.column + 1 } }
    })
    report(places)
  })
}

/** The formulas of a deck in their order, each with its slide and the first line where it can stand. */
function listFormulas(tokens: readonly Token[]) {
  let [slide, line] = [-1, 0]
  return tokens.flatMap((outer) => {
    if (outer.type === 'marpit_slide_open') slide += 1
    line = Math.max(line, outer.map?.[0] ?? 0)
    return formulasIn(outer).map((token) => ({ token, slide, line }))
  })
}

function formulasIn(token: Token): readonly Token[] {
  const isFormula = ({ type }: Token) => type.startsWith('marp_math_')
  return isFormula(token) ? [token] : (token.children ?? []).filter(isFormula)
}

/** Where a text stands first after a place, with both counted from 0. */
function find(
  text: string,
  lines: readonly string[],
  { line, column }: { readonly line: number; readonly column: number },
) {
  for (let at = line; at < lines.length; at += 1) {
    const found = (lines[at] ?? '').indexOf(text, at === line ? column : 0)
    if (found >= 0) return { line: at, column: found }
  }
  return undefined
}
