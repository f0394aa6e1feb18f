/**
 * Text as Markdown that shows exactly this text on one line: no character of it is markup.
 * Escaped are the characters that mean something to CommonMark, GFM, Marp or its plugins (math,
 * emoji, automatic links) where they stand; plain prose stays readable.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_~[\]<>|$#@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:(?=\S)/g, '\\:')
}

/** Markdown that begins a block: what would be a list marker or a rule there stays text. */
export function guardLineStart(markdown: string): string {
  return markdown.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A value between the double quotes of an HTML attribute. */
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
 * parted, and a first line keeps it from being read as directives (YAML).
 */
export function escapeNote(notes: string): string {
  const text = notes
    .replace(/--(?=!?>)|<!-(?=-)/g, `$&${WORD_JOINER}`)
    .replace(/-$/, `-${WORD_JOINER}`)
  const isYaml = /^\s*(?:[#{["'&*!|>%@?-]|[^\n]*:(?:\s|$))/m.test(text)
  return isYaml ? `${WORD_JOINER}\n${text}` : text
}
