import type { Problem } from '../model.ts'
import { error } from '../problem.ts'
import type { YamlSource } from './yaml-problems.ts'

/** A part of the source, and where it begins. */
interface Lexeme {
  readonly text: string
  readonly offset: number
}

/**
 * Colours that YAML takes for comments: `brand: { accent: #7a1f5c }` says nothing after its colon.
 * `parts` is the source as the library’s lexer cuts it.
 */
export function findUnquotedColors(parts: Iterable<string>, source: YamlSource): Problem[] {
  const lexemes = placeParts(parts).filter(({ text }) => !/^[ \t]*$/.test(text))
  return lexemes.flatMap(({ text, offset }, index) => {
    const [key, colon] = lexemes.slice(Math.max(index - 2, 0), index)
    const [, color] = COLOR.exec(text) ?? []
    if (key === undefined || colon?.text !== ':' || color === undefined) return []
    // A key at the line’s beginning is of the deck, which has no colours: `title: #123`.
    if (source.place(key.offset).column === 1) return []
    const hint = `Put it in double quotes: ${key.text}: "${color}"`
    return [
      error('yaml', source.place(offset), 'This colour needs quotes: # starts a comment.', hint),
    ]
  })
}

/** A comment that is a colour, and what may stand behind one. */
const COLOR = /^(#[\da-f]{3,8})\s*(?:$|[,}#])/i

function placeParts(parts: Iterable<string>): Lexeme[] {
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
