/** A language as presentations name it: with the region where most of its speakers live. */
export function fullLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region === undefined ? language : `${language}-${region}`
  } catch {
    return 'en-US'
  }
}
