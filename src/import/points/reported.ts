import type { Language } from './languages/language.ts'

/** “Die Quote sei gesunken”: German tells by its verb that somebody said so, and here nobody is named. */
export function isReported(text: string, { attributions }: Language): boolean {
  const [main = ''] = text.split(/[,;:]/u)
  return REPORTED.test(main) && text.search(attributions) < 0 && !SPEAKER.test(text)
}

const REPORTED =
  /(?<=\S )(?:sei|seien|habe|werde|könne|müsse|wolle|solle|dürfe|gebe|gehe|komme|brauche)(?![a-zß-ɏ])/u

const SPEAKER =
  /(?<![a-zß-ɏ])(?:ich|dass|ob|als|h(?:eiß|ieß)t? es|nach (?:Ansicht|Meinung|Einschätzung|Auskunft|Darstellung|Worten))(?![a-zß-ɏ])/iu
