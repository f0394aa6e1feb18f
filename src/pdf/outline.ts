const TITLE = /\/Title <FEFF([0-9A-F]*)>/g

/** A soft hyphen, and the hyphen that is drawn for it where a line ends, in UTF-16BE as hexadecimal. */
const SOFT_HYPHEN = /^00AD(?:002D)?$/

/**
 * Takes the soft hyphens out of the titles of the outline, in place, and makes spaces that keep words
 * together plain: Chromium copies each heading with both, and with the hyphens at its lines' ends.
 * Spaces behind a title keep its length, so that no offset moves.
 */
export function joinTitles(pdf: Buffer): void {
  for (const { 0: entry, 1: digits = '', index } of pdf.toString('latin1').matchAll(TITLE)) {
    const title = joinWords(digits)
    if (title !== digits) pdf.write(`/Title <FEFF${title}>`.padEnd(entry.length), index, 'latin1')
  }
}

function joinWords(digits: string): string {
  const units = digits.match(/00AD002D|[0-9A-F]{4}/g) ?? []
  const kept = units.filter((unit) => !SOFT_HYPHEN.test(unit))
  return kept.map((unit) => (unit === '00A0' ? '0020' : unit)).join('')
}
