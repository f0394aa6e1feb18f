/** Puts a wrapped line and the next one together: a word that was parted at the end is one again. */
export function joinLines(line: string, next: string): string {
  const [above, below] = [line.trimEnd(), next.trim()]
  if (/\u00ad$/.test(above)) return above.slice(0, -1) + below
  if (UNSPACED_END.test(above) && UNSPACED_START.test(below)) return above + below
  const [, word] = PARTED.exec(above) ?? []
  if (word === undefined || LEFT_OPEN.test(below)) return `${above} ${below}`
  return isSyllable(word, below) ? above.slice(0, -1) + below : above + below
}

/** Chinese and Japanese put no space between words, nor before or behind their marks. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，．；：！？（）「」『』《》〈〉ー'

const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u')
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u')

/** A hyphen at the end, and the letters before it. */
const PARTED = /(\p{L}+)[-\u2010]$/u

/** “Ein- und Ausgang”, “two- and three-year terms”: the word ends further on. */
const LEFT_OPEN = /^(?:und|oder|bzw\.?|bis|and|or|to|et|ou|y|o|e|en|of)(?!\p{L})/u

/** “Interest-ing” is one word; “well-known”, “twenty-two” and “UN-Charta” keep their hyphen. */
function isSyllable(word: string, below: string): boolean {
  return /^\p{Ll}/u.test(below) && !COMPOUND.test(word)
}

const COMPOUND =
  /^(?:well|self|ex|half|long|short|high|low|full|part|cross|all|so|old|new|mid|third|first|second|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|north|south|east|west|left|right|hard|far|ill|best|worst|e|vice|celui|celle|ceux|là|peut|dit|est|a|soi)$/i
