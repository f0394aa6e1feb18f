import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import type { Language } from './language.ts'
import { CHINESE } from './zh.ts'

/** What is known about a language; nothing for one whose sentences are only ever chosen whole. */
export function languageOf(lang: string): Language | undefined {
  return LANGUAGES.get(primaryTag(lang))
}

/** True where the parts of speech tell what may be left out. */
export function isEnglish(lang: string): boolean {
  return primaryTag(lang) === 'en'
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['zh', CHINESE],
])

function primaryTag(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? ''
}
