import type { Problem } from '../model.ts'
import { error } from '../problem.ts'
import type { Lexeme } from './yaml-lexemes.ts'
import type { YamlSource } from './yaml-problems.ts'

/**
 * Colours that YAML takes for comments: `brand: { accent: #7a1f5c }` says nothing after its colon.
 */
export function findUnquotedColors(all: readonly Lexeme[], source: YamlSource): Problem[] {
  const lexemes = all.filter(({ text }) => !/^[ \t]*$/.test(text))
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
