/**
 * French puts spaces before its double marks, inside its quotation marks and between thousands. Where one
 * stands it breaks no line on a slide; none is added. Text of another language stays as it is.
 */
export function keepFrenchSpaces(text: string, lang: string): string {
  return /^fr(?![a-z])/i.test(lang) ? text.replace(BREAKABLE, '\u00a0') : text
}

/** A space before a mark or a unit, behind an opening quotation mark, or before three more digits. */
const BREAKABLE = / (?=[;:!?»%€°])|(?<=«) |(?<=\d) (?=\d{3}(?!\d)|[kKM]?€|M€|Md)/g
