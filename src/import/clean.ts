/** Controls, marks that turn the direction of text, soft hyphens and invisible joiners. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Text of an article on one line: composed, no invisible characters, white space folded. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
}
