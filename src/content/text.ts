/** C0 and C1 controls, and the marks that turn the direction of text. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text for one line: composed (NFC), without controls, white space folded. */
export function cleanText(text: string): string {
  return cleanRun(text).trim()
}

/** A run inside a line: as `cleanText`, but the space at its ends stays. */
export function cleanRun(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[ \t\n]+/g, ' ')
}

/** Text of several lines: composed, without controls. */
export function cleanLines(text: string): string {
  return text.normalize('NFC').replace(CONTROLS, '').trim()
}
