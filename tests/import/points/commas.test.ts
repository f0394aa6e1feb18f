import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { passesGates } from '../../../src/import/points/gates.ts'

/** What could be shown of a sentence. */
function pointsOf(lang: string, sentence: string): string[] {
  return listCandidates([sentence], lang, undefined)
    .filter((candidate) => passesGates(candidate, lang))
    .map(({ text }) => text)
}

test.each([
  [
    'de',
    'Die Mieten steigen weiter, und jede vierte Lieferung ist unvollständig.',
    'Die Mieten steigen weiter',
  ],
  [
    'de',
    'Wer nicht umzieht, kauft wenig, und die Läden sind leer.',
    'Wer nicht umzieht, kauft wenig',
  ],
  [
    'de',
    'Der Händler hat vier Häuser geschlossen und verkauft im Netz.',
    'Der Händler hat vier Häuser geschlossen',
  ],
  [
    'de',
    'Ein Hersteller, der selbst lackiert, hat die Preise gesenkt.',
    'Ein Hersteller hat die Preise gesenkt',
  ],
  [
    'de',
    'Die Zahl der Fälle stieg allerdings um ein Drittel.',
    'Die Zahl der Fälle stieg um ein Drittel',
  ],
  [
    'fr',
    'Deux pistes sont trop étroites, et une barrière reste fermée.',
    'Deux pistes sont trop étroites',
  ],
  ['fr', 'L’aide, qui couvre un quart du prix, est versée en mai.', 'L’aide est versée en mai'],
  [
    'fr',
    '« Nous avons retrouvé un public », affirme Paul Garnier.',
    '« Nous avons retrouvé un public », affirme Paul Garnier',
  ],
  [
    'fr',
    'Le site tournait jour et nuit, sans aucune pause, et chaque panne retardait des commandes.',
    'Chaque panne retardait des commandes',
  ],
  [
    'es',
    'Los cortes son frecuentes en invierno, y los médicos piden ayuda.',
    'Los cortes son frecuentes en invierno',
  ],
])('in %s “%s” also says: %s', (lang, sentence, point) => {
  expect(pointsOf(lang, sentence)).toContain(point)
})

test.each([
  [
    'a verb behind a relative clause',
    'fr',
    'L’aide de la région, qui couvre un quart du prix, ne suffit plus.',
    'L’aide de la région',
  ],
  [
    'what describes all of them',
    'de',
    'Die Hersteller, die selbst lackieren, haben die Preise gesenkt.',
    'Die Hersteller haben die Preise gesenkt',
  ],
  [
    'the clause that a relative one stands in',
    'de',
    'Die Muscheln, die seit Jahren da sind, und die Krebse haben Feinde.',
    'Die Muscheln, die seit Jahren da sind',
  ],
  [
    'the noun of a pronoun',
    'de',
    'Die Häuser sind groß, und im Winter stehen sie leer.',
    'Im Winter stehen sie leer',
  ],
  [
    'what takes it back',
    'fr',
    'Nous avons payé 900 euros, ce qui est peu, mais la batterie était vide.',
    'Nous avons payé 900 euros',
  ],
])('a point keeps %s', (_what, lang, sentence, wrong) => {
  expect(pointsOf(lang, sentence)).not.toContain(wrong)
})
