import type { Slide, SlideData } from '../slide.ts'

/** Puts soft hyphens between the syllables of words. */
export type PartWords = (text: string) => string

/** Languages that write long words as one, and their patterns (of TeX), which take a tenth of a second to load. */
const PATTERNS = {
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  sv: () => import('hyphen/sv/index.js'),
}

/** What parts the words of a language; undefined where that is not known. */
export async function loadSyllables(lang: string): Promise<PartWords | undefined> {
  const language = languageOf(lang)
  if (language === undefined) return undefined
  const { hyphenateSync } = await PATTERNS[language]()
  const options = { hyphenChar: '\u00ad', minWordLength: 12 } // no shorter word is parted
  return (text) => hyphenateSync(text, options)
}

function languageOf(lang: string): keyof typeof PATTERNS | undefined {
  const [primary = ''] = lang.toLowerCase().split('-')
  return Object.keys(PATTERNS).find((known): known is keyof typeof PATTERNS => known === primary)
}

/** An address is one match with all its words, none of which gets a hyphen that would seem part of it. */
const ADDRESS_OR_WORD = /[a-z]+:\/\/\S+|www\.\S+|\p{L}+/giu

/** What a slide shows, with soft hyphens in those words that may be parted. Code and charts stay as they are. */
export function partSlide({ data, partedWords = [] }: Slide, part: PartWords): SlideData {
  const words = new Set(partedWords)
  const partSome = (text: string) =>
    text.replace(ADDRESS_OR_WORD, (word) => (words.has(word) ? part(word) : word))
  return partTexts(data, partSome) as SlideData // only texts change
}

function partTexts(value: unknown, part: PartWords): unknown {
  if (Array.isArray(value)) return value.map((each) => partTexts(each, part))
  if (typeof value !== 'object' || value === null) return value
  if ('kind' in value && value.kind === 'chart') return value
  if ('kind' in value && value.kind === 'text' && 'text' in value) {
    return { ...value, text: part(String(value.text)) }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, partTexts(inner, part)]),
  )
}
