import type { Random } from './random.ts'

/** Writes words that nobody else has written, so that each can be looked for in the outputs. */
export interface Writer {
  /** So many words with spaces, in the deck's script; now and then a long one, an address, a figure. */
  readonly words: (count: number) => string
  /** The same in bold or with a link, as an author would. */
  readonly phrase: (count: number) => string
  /** So many words, but no more than one can call a line: 200 letters, half of it in Chinese. */
  readonly line: (count: number) => string
  /** Sentences of so many words in all. */
  readonly prose: (count: number) => string
  /** One word that could name something in a program. */
  readonly name: () => string
  /** Every word that was written. */
  readonly written: readonly string[]
}

/** The syllables that words of a language are made of. */
const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  ar: ['مر', 'حب', 'كت', 'اب', 'سل', 'ام', 'در', 'نو', 'جد', 'يد'],
  ja: ['計画', '資料', '発表', 'しい', 'です', 'ひと', 'まち', '新', '道路', '自転車'],
  zh: ['城市', '自行', '车道', '研究', '报告', '去年', '我们', '安全', '街道', '增长'],
}
const LATIN = ['ka', 'ro', 'min', 'tel', 'sa', 'vor', 'lin', 'de', 'gra', 'pu', 'wé', 'fjo', 'il']

/** A writer in a language; every word of theirs ends with `sign`. */
export function writerOf(random: Random, lang: string, sign = ''): Writer {
  const syllables = SYLLABLES[lang] ?? LATIN
  const written: string[] = []
  const word = (length: number): string => {
    const text = Array.from({ length }, () => random.pick(syllables)).join('')
    const unique = `${text}${digitsOf(written.length, lang)}${sign}`
    written.push(unique)
    return unique
  }
  const anyWord = (): string => {
    if (random.happens(0.004)) return word(random.between(12, 30))
    if (random.happens(0.004)) return `https://example.org/${word(random.between(4, 16))}`
    return word(random.between(1, 4))
  }
  const words = (count: number) => Array.from({ length: count }, anyWord).join(' ')
  const isWide = lang === 'ja' || lang === 'zh'
  const line = (count: number): string => {
    let text = word(1)
    for (let left = count - 1; left > 0; left -= 1) {
      if (text.length > (isWide ? 80 : 170)) break
      text += ` ${word(random.between(1, 4))}`
    }
    return text
  }
  return {
    words,
    line,
    phrase: (count) => {
      if (random.happens(0.1)) return `**${words(1)}** ${words(count)}`
      if (random.happens(0.05))
        return `${words(count)} [${words(1)}](https://example.org) ${words(1)}`
      if (random.happens(0.05)) return `${words(count)} \`${words(1)}\``
      return words(count)
    },
    prose: (count) => {
      const sentences: string[] = []
      for (let left = count; left > 0; ) {
        const length = Math.min(left, random.between(4, 22))
        sentences.push(`${words(length)}${isWide ? '。' : '.'}`)
        left -= length
      }
      return sentences.join(' ')
    },
    name: () => word(random.between(1, 3)),
    written,
  }
}

/** Figures make a word unlike all others; they would turn Arabic words about in a PDF. */
function digitsOf(number: number, lang: string): string {
  if (lang !== 'ar') return String(number)
  return [...String(number)].map((digit) => 'بتثجحخدذرز'[Number(digit)]).join('')
}
