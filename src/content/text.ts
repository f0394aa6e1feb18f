/** Controls, the marks that turn the direction of text, and what is no character at all. */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Text for one line: composed (NFC), without controls, white space folded. */
export function cleanText(text: string): string {
  return cleanRun(text).trim()
}

/** A run inside a line: as `cleanText`, but the space at its ends stays. */
export function cleanRun(text: string): string {
  return cleanCode(text).replace(/[ \t\n\u2028\u2029]+/g, ' ')
}

/** Text of several lines: composed, without controls. */
export function cleanLines(text: string): string {
  return cleanCode(text).trim()
}

/** Text whose every space counts: composed, without controls. */
export function cleanCode(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROLS, '')
}

/**
 * The part of a text in which each `<!--` has its `-->`, and the rest. To look in the rest for comments is in vain,
 * and from each of its `<!--` to the end takes a time that grows with the square of the text.
 */
export function splitAfterComments(text: string): [closed: string, rest: string] {
  const end = text.lastIndexOf('-->')
  const length = end === -1 ? 0 : end + '-->'.length
  return [text.slice(0, length), text.slice(length)]
}
