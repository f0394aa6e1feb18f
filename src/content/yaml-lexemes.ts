/** A part of YAML as it is written (a key, a colon, a bracket, a comment), and where it begins. */
export interface Lexeme {
  readonly text: string
  readonly offset: number
}

/** Finds where the parts begin that the library's lexer cuts YAML into. */
export function placeLexemes(parts: Iterable<string>): Lexeme[] {
  let offset = 0
  const lexemes: Lexeme[] = []
  for (const text of parts) {
    if (MARKS.has(text)) continue
    lexemes.push({ text, offset })
    offset += text.length
  }
  return lexemes
}

/** What the lexer adds to the text: the beginning of a document, the end of brackets, a scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])
