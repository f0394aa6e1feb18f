/** The numbers one to twelve in words, by language. */
const WORDS: readonly (readonly string[])[] = [
  ['one', 'eins', 'un', 'une', 'uno', 'una', '一', '하나', 'um', 'uma', 'واحد', 'één', 'een'],
  ['two', 'zwei', 'deux', 'dos', 'due', '二', '两', '兩', '두', 'اثنان', 'dois', 'duas', 'twee'],
  ['three', 'drei', 'trois', 'tres', 'tre', '三', '세', 'ثلاثة', 'ثلاث', 'três', 'drie'],
  ['four', 'vier', 'quatre', 'cuatro', 'quattro', '四', '네', 'أربعة', 'أربع', 'quatro'],
  ['five', 'fünf', 'cinq', 'cinco', 'cinque', '五', '다섯', 'خمسة', 'خمس', 'vijf'],
  ['six', 'sechs', 'seis', 'sei', '六', '여섯', 'ستة', 'ست', 'zes'],
  ['seven', 'sieben', 'sept', 'siete', 'sette', '七', '일곱', 'سبعة', 'سبع', 'sete', 'zeven'],
  ['eight', 'acht', 'huit', 'ocho', 'otto', '八', '여덟', 'oito'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove', '九', '아홉', 'negen'],
  ['ten', 'zehn', 'dix', 'diez', 'dieci', '十', '열', 'dez', 'tien'],
  ['eleven', 'elf', 'onze', 'once', 'undici', '十一'],
  ['twelve', 'zwölf', 'douze', 'doce', 'dodici', '十二', 'doze', 'twaalf'],
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const VALUES = new Map(
  WORDS.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/** A pattern for the numbers that are written as words, longest first. */
export const NUMBER_WORD = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')

/** The value of a count as prose has it: one or two digits, or a word; undefined for anything else. */
export function readCount(written: string): number | undefined {
  return /^\d{1,2}$/.test(written) ? Number(written) : VALUES.get(written.toLowerCase())
}

/** The value of a number in digits of any script, in words, in Roman or circled numerals. */
export function readNumeral(written: string): number | undefined {
  const circled = circledValue(written)
  if (circled !== undefined) return circled
  const roman = ROMAN.indexOf(written)
  if (roman >= 0) return roman + 1
  if (/^\p{Nd}+$/u.test(written)) return Number([...written].map(digitOf).join(''))
  return VALUES.get(written.toLowerCase())
}

function circledValue(written: string): number | undefined {
  const code = written.codePointAt(0) ?? 0
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775
  return written === '🔟' ? 10 : undefined
}

/** The zeros of the decimal digits that articles use: ASCII, Arabic, Persian, Hindi, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code
  return code - zero
}
