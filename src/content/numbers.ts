/** A number as an author wrote it, and what stood around its digits. */
export interface WrittenNumber {
  readonly value: number
  readonly prefix: string
  readonly suffix: string
}

/** Reads the cells of one column; undefined where a cell is empty or no number. */
export function readNumbers(
  cells: readonly string[],
  lang: string,
): readonly (WrittenNumber | undefined)[] {
  const matches = cells.map(matchNumber)
  const decimal = decimalSign(
    matches.map((match) => match?.digits ?? ''),
    lang,
  )
  const isOfAccounts = matches.some((match) => match?.isInBrackets === false)
  return matches.map((match) => {
    if (match === undefined) return undefined
    const { sign, digits, prefix, suffix } = match
    const value = readDigits(digits, decimalOf(digits) ?? decimal)
    const isBelow = sign !== '' || (isOfAccounts && isLoss(match))
    return { value: isBelow && value > 0 ? -value : value, prefix, suffix }
  })
}

function readDigits(digits: string, decimal: '.' | ','): number {
  const grouping = decimal === '.' ? /[^\d.]/g : /[^\d,]/g
  return Number(digits.replace(grouping, '').replace(',', '.'))
}

/** Whether a cell holds words where a number should stand; an empty one or a dash is a gap. */
export function isNoNumber(cell: string): boolean {
  return !/^\s*(?:[-–—−…]|n\/?a)?\s*$/i.test(cell) && matchNumber(cell) === undefined
}

/** The cells whose decimal sign is another than that of the first that shows one: `17,1` among `18.2`. */
export function otherDecimals(cells: readonly string[]): readonly string[] {
  const signOf = (cell: string) => decimalOf(matchNumber(cell)?.digits ?? '')
  const first = cells.map(signOf).find((sign) => sign !== undefined)
  return cells.filter((cell) => (signOf(cell) ?? first) !== first)
}

/** As accounts write it, beside what is none. A year may stand between brackets, too. */
function isLoss({ isInBrackets, digits, prefix, suffix }: NumberParts): boolean {
  return isInBrackets && !(YEAR.test(digits) && prefix + suffix === '')
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

type NumberParts = NonNullable<ReturnType<typeof matchNumber>>

/** Of single spaces: each of several could be taken for any of them. A currency before or after the sign, digits with their separators, and a unit. */
const NUMBER =
  /^([<>~≈≤≥]?\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{2,3}\s)?)\s*([-−–]|\+|)\s*((?:[A-Z]{0,3}\p{Sc})?)\s*(\d[\d.,'’٬٫\u00a0\u202f ]*)([^\d]{0,16})$/u

function matchNumber(cell: string) {
  const text = cell.trim()
  const inner = /^\((.+)\)$/.exec(text)?.[1]
  const match = NUMBER.exec(asciiDigits((inner ?? text).replace(/(\s)\s+/g, '$1')))
  if (match === null) return undefined
  const [, before = '', sign = '', after = '', digits = '', unit = ''] = match
  const rest = /[.,]?\s*$/.exec(digits)?.[0] ?? ''
  const suffix = digits.endsWith(' ') && unit !== '' ? ` ${unit}` : unit
  return {
    sign: sign === '+' ? '' : sign,
    isInBrackets: inner !== undefined,
    digits: digits.slice(0, digits.length - rest.length),
    prefix: (before + after).trim(),
    suffix: suffix.trimEnd(),
  }
}

/** Arabic-Indic and Persian digits and separators as those of Latin text. */
function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll('\u066a', '%')
}

/** Languages in which a comma parts the decimals. */
const COMMA_LANGUAGES = /^(de|fr|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|sk|ru|uk|tr|el|ro|hu|id|vi)\b/i

/** Which sign parts the decimals: what the column itself says, else what the language does. */
function decimalSign(digits: readonly string[], lang: string): '.' | ',' {
  const told = digits.map(decimalOf).find((sign) => sign !== undefined)
  return told ?? (COMMA_LANGUAGES.test(lang) ? ',' : '.')
}

/** What one number says of its decimal sign; 1,480 says nothing. */
function decimalOf(digits: string): '.' | ',' | undefined {
  const last = /[.,](?=[^.,]*$)/.exec(digits)?.[0] === ',' ? ',' : '.'
  const other = last === '.' ? ',' : '.'
  if (digits.includes(last) && digits.includes(other)) return last
  const count = digits.split(last).length - 1
  if (count > 1) return other
  return count === 0 || /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last
}
