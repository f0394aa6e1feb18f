/** Scripts that name their language, or the most likely one. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]

/** Small words that hardly any other of these languages has. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|that|with|is|was|for|are|this)\b/giu,
  de: /\b(der|die|und|das|nicht|mit|ist|ein|eine|auf|werden)\b/giu,
  fr: /\b(le|les|des|est|une|dans|pour|que|sur|pas|du)\b/giu,
  es: /\b(el|los|las|una|por|con|del|más|pero|está|y)\b/giu,
  it: /\b(il|gli|della|che|non|sono|una|per|di|è)\b/giu,
  pt: /\b(os|uma|não|com|para|mais|dos|ao|são|em)\b/giu,
  nl: /\b(het|een|niet|van|zijn|voor|met|ook|naar|wordt)\b/giu,
}

/** Enough to see the language; the rest of a long article says the same. */
const SAMPLE = 20_000

/** The language that a text is written in; `en` where nothing shows it. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(([pattern], index) => {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters)
    return share > (index === 0 ? 0.1 : 0.3)
  })
  if (script !== undefined) return script[1]
  const counts = Object.entries(WORDS).map(([lang, pattern]) => ({
    lang,
    count: sample.match(pattern)?.length ?? 0,
  }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).lang
}
