/** Those of most decks: what Intl knows of a language takes it a while to load. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['ar', 'ar-EG'],
  ['de', 'de-DE'],
  ['en', 'en-US'],
  ['es', 'es-ES'],
  ['fr', 'fr-FR'],
  ['it', 'it-IT'],
  ['ja', 'ja-JP'],
  ['nl', 'nl-NL'],
  ['pt', 'pt-BR'],
  ['zh', 'zh-CN'],
])

/** A language as presentations name it: with the region where most of its speakers live. */
export function fullLanguage(tag: string): string {
  return KNOWN.get(tag) ?? likelyLanguage(tag)
}

/** The same as Unicode's list of likely subtags says it. */
export function likelyLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region === undefined ? language : `${language}-${region}`
  } catch {
    return 'en-US'
  }
}
