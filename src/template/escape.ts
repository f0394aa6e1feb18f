/**
 * Text as Markdown that shows exactly this text on one line: no character of it is markup.
 * Escaped are the characters that mean something to CommonMark, GFM, Marp or its plugins (math,
 * emoji, automatic links) where they stand; plain prose stays readable.
 */
export function escapeText(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(MARKUP, (character, shortcode) => {
    if (shortcode !== undefined) return '<span>:</span>'
    return character === '&' ? '&amp;' : `\\${character}`
  })
}

/**
 * The colon of an emoji's name (`:smile:`, which other Marp tools look for after they have taken
 * all backslashes away); what is markup wherever it stands; a colon between words, the slashes of
 * an address, an exclamation mark that a link may follow.
 */
const MARKUP =
  /(:(?=(?:[\p{N}_+-]*\p{L}[\p{L}\p{N}_+-]*|[+-]1|100|1234):))|[\\`*_~[\]<>$#@&]|:(?=\S)|\/(?=\/)|!$/gu

/** Markdown that begins a block: what would be a list marker or a rule there stays text. */
export function guardLineStart(markdown: string): string {
  return markdown.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A value inside HTML, or between the double quotes of an attribute. */
export function escapeAttribute(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\r\n]+/g, ' ')
}

/** A value of YAML: JSON's strings are YAML's double-quoted ones. */
export function quoteYaml(value: string): string {
  return JSON.stringify(value)
}

/** Invisible and without width; it only parts characters that would mean something together. */
const WORD_JOINER = '\u2060'

/**
 * Notes as the inside of an HTML comment that Marp reads as a note: what would close the comment is
 * parted, and a first line of its own keeps Marp from reading directives (YAML) in the others.
 */
export function escapeNote(notes: string): string {
  const text = notes
    .replace(/--(?=!?>)|<!-(?=-)/g, `$&${WORD_JOINER}`)
    .replace(/-$/, `-${WORD_JOINER}`)
  return text === '' || isProse(text) ? text : `${WORD_JOINER}\n${text}`
}

/**
 * Certainly no YAML with keys, since it begins as a plain scalar and no colon ends a word; and none
 * of the orders to linters that Marp leaves out.
 */
function isProse(text: string): boolean {
  return (
    /^[\p{L}\p{N}“«„]/u.test(text) &&
    !/:(?:\s|$)/m.test(text) &&
    !/^(?:prettier-|markdownlint-|lint )/.test(text)
  )
}
