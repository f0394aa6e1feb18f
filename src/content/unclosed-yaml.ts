import type { Lexeme } from './yaml-lexemes.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
])

/** The bracket or quotation mark that nothing closes; the parser notices it far below, or at the end. */
export function findUnclosed(lexemes: readonly Lexeme[]): Lexeme | undefined {
  const open: Lexeme[] = []
  for (const lexeme of lexemes) {
    if (isOpenQuote(lexeme)) return { ...lexeme, text: lexeme.text.charAt(0) }
    if (CLOSING.has(lexeme.text)) open.push(lexeme)
    if (!/^[}\]]$/.test(lexeme.text)) continue
    const last = open.pop()
    if (CLOSING.get(last?.text ?? '') !== lexeme.text) return last
  }
  return open.at(-1)
}

function isOpenQuote({ text }: Lexeme): boolean {
  return /^(["'])(?![\s\S]*\1$)/.test(text)
}

/** What closes a bracket or quotation mark. */
export function closingOf(opening: string): string {
  return CLOSING.get(opening) ?? opening
}
