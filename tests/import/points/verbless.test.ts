import { expect, test } from 'vitest'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { isVerbless } from '../../../src/import/points/verbless.ts'

function lacksVerb(lang: string, text: string): boolean {
  const language = languageOf(lang)
  if (language === undefined) throw new Error(`${lang} has no words`)
  return isVerbless(text, language)
}

test.each([
  ['de', 'Erschienen am 9. Januar 2026'],
  ['de', 'Vier Erkenntnisse für den Vertrieb'],
  ['de', 'Mehr Bäume auf dem Platz'],
  ['fr', 'Salle comble et bonne humeur'],
  ['fr', 'Une hausse de 12 % en un an'],
  ['fr', 'Mauvaise idée, de l’aveu même du maire'],
  ['es', 'Menos coches en el centro'],
  ['es', 'Una subida del 12 %'],
])('in %s “%s” has no verb', (lang, text) => {
  expect(lacksVerb(lang, text)).toBe(true)
})

test.each([
  ['de', 'In den Masken der Büros tauchen Nachtzüge nicht auf'],
  ['de', 'Die EU-Kommission prüft eine Bürgschaft'],
  ['de', 'Der Chor sang im Dom'],
  ['fr', 'Les syndicats dénoncent un rythme imposé'],
  ['fr', 'La ville garde sa halle'],
  ['fr', 'Les volumes augmentèrent de 60 %'],
  ['es', 'La panadería cerró en mayo'],
  ['es', 'Los clientes asentían'],
  ['es', 'La calle gusta a todos'],
  // The tagger tells English verbs, and nothing does Chinese ones.
  ['en', 'A rise of 12 percent'],
  ['zh', '电梯只是一个开始'],
])('in %s “%s” may have one', (lang, text) => {
  expect(lacksVerb(lang, text)).toBe(false)
})
