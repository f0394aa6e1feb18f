/** Text as Markdown that shows exactly this text on one line of a content file. */
export function escapeLine(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_~[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^[-+>#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/#$/, '\\#')
}

/** Text of a table’s cell. */
export function escapeCell(text: string): string {
  return escapeLine(text).replaceAll('|', '\\|')
}

/**
 * Text of speaker notes. They are kept as they are written, so only that is escaped which would
 * end them, swallow what follows or ask for a footnote: headings, fences, comments and blocks of HTML.
 */
export function escapeNote(text: string): string {
  return text
    .replace(/<!--/g, '<\\!--')
    .replace(/\[(?=\^)/g, '\\[')
    .replace(/^(?=#{1,6}(?:\s|$)|```|~~~|<)/gm, '\\')
    .replace(/^(?=\s*(?:-{3,}|={2,}|\*{3,})\s*$)/gm, '\\')
}
