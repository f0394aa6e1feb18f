import type { Language } from './languages/language.ts'

/** “Salle comble, questions nombreuses.”: true where no word looks like a verb with a tense. */
export function isVerbless(text: string, { verbs, tenses }: Language): boolean {
  return tenses !== undefined && text.search(verbs) < 0 && !tenses.test(text)
}
