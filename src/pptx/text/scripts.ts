/** Letters that presentations set in a font of their own: those of Hebrew, Arabic and Indic scripts. */
const COMPLEX = '\\u0590-\\u08ff\\u0900-\\u0eff\\ufb1d-\\ufdff\\ufe70-\\ufefc'

/** Such letters with the marks after them; or anything else. */
const PART = new RegExp(`(?:[${COMPLEX}]+[^${COMPLEX}\\p{L}\\p{N}]*)+|[^${COMPLEX}]+`, 'gu')

const COMPLEX_LETTER = new RegExp(`[${COMPLEX}]`)

/** Whether presentations set a letter in their font for complex scripts. */
export function isComplex(text: string): boolean {
  return COMPLEX_LETTER.test(text)
}

/**
 * A text in parts, of which those with figures or Latin letters are told apart. Beside right-to-left
 * words programs set these in the font for complex scripts, which may lack them; browsers set them in
 * the first font that has them.
 */
export function partByScript(text: string): { readonly text: string; readonly isLatin: boolean }[] {
  return (text.match(PART) ?? []).map((part) => ({
    text: part,
    isLatin: !isComplex(part) && /[\p{L}\p{N}]/u.test(part),
  }))
}
