import { describe, expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { isBalanced, isDependent, loses, passesGates } from '../../../src/import/points/gates.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { pointsOf } from './points-of.ts'

test.each([
  ['a list’s phrase', 'Ovens that work on the same day.'],
  ['a phrase with “who”', 'People who can lift a full steam pan.'],
  ['a phrase with a pronoun', 'Seven things I wrote on the back of my badge.'],
  ['“these” without a noun', 'The nurses believe that most of these came from the east.'],
  ['a sentence that only counts', 'Four things are worth keeping.'],
  ['a verb whose subject stood elsewhere', 'Learned six things that we wish we had known.'],
  ['a phrase with “and would”', 'By our estimate, and would save $900 a year.'],
  ['a phrase with “called” and “whose”', 'A volunteer called Geoff whose only job is to say no.'],
  ['“all three” without a noun', 'All three reported accidents in the daytime.'],
  ['“of those” without a noun', 'Four of those now report more passengers than before.'],
  ['“of them” without a noun', 'According to the log, 16 of them were closed.'],
  ['“two of the three”', 'Two of the three did recruit from clinics.'],
  ['“it” behind a phrase', 'In practice it added eleven minutes a day.'],
  ['a noun that its clause describes', 'The way the money is handed out.'],
  ['“says otherwise”', 'The drivers’ tally says otherwise.'],
  ['“it” behind “back”', 'When you are back, give it one feed before you bake.'],
  [
    'what its author is about to do',
    'After six winters on an island, our columnist has some advice.',
  ],
])('%s is no point', (_what, sentence) => {
  expect(pointsOf(sentence)).toEqual([])
})

test.each([
  ['For the first two months we had no income at all.'],
  ['Last year we built three schools.'],
  ['All three clinics reported accidents in the daytime.'],
  ['Of the ten alarms nine of them were false.'],
  ['A teacher called Ada Moreau keeps the keys.'],
  ['Installers who had been trained by the maker finished in three days.'],
])('%s is one', (sentence) => {
  expect(pointsOf(sentence)).toContain(sentence.slice(0, -1))
})

test('a quotation that its sentence goes on with is not shown without its other half', () => {
  const sentence = '“We were wrong about the seals,” the chairman said, “but right about the nets.”'
  expect(pointsOf(sentence)).not.toContain('“We were wrong about the seals,” the chairman said')
})

test('what an order brings about is not so without the order', () => {
  expect(pointsOf('Skip the filter twice, and the drying time doubles.')).not.toContain(
    'The drying time doubles',
  )
})

describe('a point keeps', () => {
  test.each([
    [
      'the end that a “not” belongs to',
      'He did not resign because of the scandal.',
      'He did not resign',
    ],
    [
      'the “never” of its clause',
      'The bank never paid the fine, which grew each year.',
      'The bank paid',
    ],
    [
      'the noun of its pronoun',
      'Eleven lines will be studied, but the state paid for three of them.',
      'The state paid for three of them',
    ],
    [
      'the object of its verb',
      'We began to print, once a quarter and without comment, a list of everyone who had paid.',
      'We began to print, once a quarter and without comment',
    ],
    ['its “may”', 'The bank may extend the rule to its call centres.', 'The bank extends'],
    ['its “if”', 'If the price falls, the town buys buses, and the tram stays.', 'The tram stays'],
    ['its speaker', 'The mayor said that rents fell, and the city grew.', 'The city grew'],
    [
      'a speaker in its middle',
      'The faults, Musk claimed, were an attack.',
      'The faults were an attack',
    ],
    [
      'its “only”',
      'Only two of the ten makers earn money, analysts found.',
      'Only two of the ten makers earn money',
    ],
  ])('%s', (_what, sentence, wrong) => {
    expect(pointsOf(sentence)).not.toContain(wrong)
  })

  test.each([
    ['The bank, which has 9,000 staff, pays all developers.', 'The bank pays all developers'],
    ['However, the files never reached the owner.', 'The files never reached the owner'],
    ['Prices fell by 14% last year, the sharpest drop in ages.', 'Prices fell by 14% last year'],
    ['Output did not fall, although managers feared it.', 'Output did not fall'],
    [
      'Lithium, mined mainly in Chile, remains the largest cost.',
      'Lithium remains the largest cost',
    ],
  ])('what it says when an addition is left out: %s', (sentence, point) => {
    expect(pointsOf(sentence)).toContain(point)
  })
})

test.each([
  ['en', 'negations', 'It doesn’t work', 'It works'],
  ['en', 'limits', 'It will perhaps last', 'It will last'],
  ['en', 'limits', 'Up to 40 plants closed', '40 plants closed'],
  ['de', 'negations', 'Niemand wurde verletzt', 'Jemand wurde verletzt'],
  ['de', 'limits', 'Rund 40 Werke könnten schließen', '40 Werke schließen'],
  ['fr', 'negations', 'La ville n’a pas payé', 'La ville a payé'],
  ['fr', 'limits', 'Le prix pourrait baisser', 'Le prix baisse'],
  ['es', 'negations', 'Tampoco subió el precio', 'Subió el precio'],
  ['es', 'limits', 'La ciudad podría pagar', 'La ciudad paga'],
  ['zh', 'negations', '票价没有上涨', '票价上涨'],
  ['zh', 'limits', '票价可能上涨', '票价上涨'],
] as const)('in %s a lost word of the %s is noticed: %s → %s', (lang, kind, source, text) => {
  const words = languageOf(lang)?.[kind] ?? /$^/g
  expect(loses(source, text, words)).toBe(true)
  expect(loses(source, source, words)).toBe(false)
})

test.each([
  ['“We were wrong”', true],
  ['“We were wrong', false],
  ['we were wrong”', false],
  ['say "yes" to it', true],
  ['say "yes to it', false],
  ['stay ‘on message’', true],
  ['stay on message’', false],
  ['the teams’ plan and Trump’s', true],
  ['„Ja“, sagte sie', true],
  ['« Oui', false],
  ['the plan (as printed', false],
])('%s is balanced: %s', (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced)
})

test.each([
  ['en', 'That has changed.'],
  ['en', 'He paid the fine in May.'],
  ['en', 'Here are five lessons from it.'],
  ['en', 'The test shows that this is wrong.'],
  ['en', 'Why did the launch fail?'],
  ['de', 'Das hat sich geändert.'],
  ['de', 'Sie übt zweimal im Jahr.'],
  ['fr', 'Elle devrait être couverte en 2027.'],
  ['fr', 'Voici les trois raisons principales.'],
  ['es', 'Esto no gustó a todos.'],
  ['de', 'In der Regel ja.'],
  ['de', 'Nicht unbedingt.'],
  ['fr', 'Retour sur une expérience que trois autres établissements copient.'],
  ['en', 'A look at what three food halls did wrong.'],
  ['es', 'La lección más difícil es la de Soria.'],
  ['zh', '他们希望票价不变。'],
])('in %s nobody understands alone: %s', (lang, sentence) => {
  const [candidate] = listCandidates([sentence], lang, undefined)
  const language = languageOf(lang)
  expect(candidate && language && isDependent(candidate, language)).toBe(true)
})

test.each([
  ['a count of nothing', 'By March there were eleven.'],
  ['a verb that is not said', 'The pipes beneath Mill Street did not.'],
  ['“this” without a noun', 'You may have a platform team that can absorb this.'],
  ['“him” who is not named', 'Not everybody agrees with him.'],
  ['“it” beside several things', 'Critics of the plans dropped it.'],
  ['“she” who is not named', 'A small fee changed how she planned.'],
  ['a deed that is not named', 'The valley did so two years ago.'],
  ['“it” beside a month', 'The trustees will decide in June whether to pay for it.'],
  ['a promise of an answer', 'People keep asking, so here is the long answer.'],
])('%s is no point either', (_what, sentence) => {
  expect(pointsOf(sentence)).toEqual([])
})

test.each([
  ['Businesses on the east bank say they have lost a fifth.'],
  ['Renters got nothing, because almost none of them were insured.'],
  ['The engineers found the wall sound, and it held.'],
  ['Half of those asked had not made up their minds.'],
  ['Mayor Whitcomb said he would pay.'],
  ['Since 2017 the council has cut library staff from 84 to 49.'],
])('a pronoun behind its noun is understood: %s', (sentence) => {
  expect(pointsOf(sentence)).toContain(sentence.slice(0, -1))
})

test('where an article was written is left out', () => {
  expect(pointsOf('LEEDS — The council has closed two schools.')).toContain(
    'The council has closed two schools',
  )
})

test.each([
  [
    'the end of its phrase',
    'According to the diaries, going to bed late cost most people an hour.',
    'According to the diaries',
  ],
  [
    'its “because” behind “mostly”',
    'A move took nine days, mostly because three controllers broke.',
    'A move took nine days, mostly',
  ],
  [
    'its quotation marks',
    '“We had the data, and we had the people,” Marsh told the board.',
    'We had the people',
  ],
  [
    'what compares, from a clause that is gone',
    'Both goals came from corners, which means that the side lost most, more than any other.',
    'Both goals came from corners more than any other',
  ],
  [
    'one of its list',
    'Fischer has tried marking men, marking zones and a mixture of the two.',
    'Fischer has tried marking men',
  ],
  [
    'the last of its deeds',
    'The county bought a siren, hired two guards and replaced each map.',
    'The county bought a siren, hired two guards',
  ],
])('a point does not lose %s', (_what, sentence, wrong) => {
  expect(pointsOf(sentence)).not.toContain(wrong)
})

/** What could be shown of a sentence in a language that is cut at commas. */
function shownOf(lang: string, sentence: string): string[] {
  return listCandidates([sentence], lang, undefined)
    .filter((candidate) => passesGates(candidate, lang))
    .map(({ text }) => text)
}

test.each([
  ['de', 'Man sollte es als das behandeln, sondern als das, was es geworden ist.', 'als das'],
  ['de', 'Die kommen, weil sie drei trockene Jahre hinter sich haben.', 'Die kommen'],
  ['de', 'Die finanziert man nicht von Jahr zu Jahr.', 'Die finanziert'],
  ['de', 'Weil es funktioniert, jedenfalls für zwei Jahre.', 'Weil'],
  ['de', 'Drüben stand das Wasser, und am Abend kam der Schlamm.', 'Am Abend'],
  ['es', 'Vendió todo el pan antes de las seis.', 'Vendió'],
  ['de', 'Nur 14 Betriebe erfassen überhaupt, was ihre Leute tun.', 'überhaupt'],
  ['de', 'Das sei unbequem, aber ehrlich.', 'Das sei'],
  ['es', 'Llevan años pidiendo otra norma.', 'Llevan'],
  ['es', 'Desde entonces ha traído a casi todos.', 'Desde'],
  ['es', 'Sí, aunque con más ahorros y menos prisa.', 'Sí'],
  ['fr', 'La ville y a consacré deux fois plus qu’il y a six ans.', 'qu’il'],
])('in %s “%s” gives no “%s”', (lang, sentence, wrong) => {
  expect(
    shownOf(lang, sentence).filter((text) => text.endsWith(wrong) || text.startsWith(wrong)),
  ).toEqual([])
})

test.each([
  ['de', 'Die neuen Züge kommen im Mai.'],
  ['de', 'Weil der Bus fehlt, fahren alle mit dem Auto.'],
  ['es', 'Hubo dos cortes en una semana.'],
  ['es', 'Tenemos tres informes y ninguna certeza.'],
  ['de', 'Der Umbau kostete 2.800 Euro.'],
  ['fr', 'Il faut compter six ans avant que cela se voie.'],
])('in %s “%s” stands whole', (lang, sentence) => {
  expect(shownOf(lang, sentence)).toContain(sentence.slice(0, -1))
})

test.each([
  ['fr', 'La ville a perdu trois lignes ; le tram reste gratuit.', 'La ville a perdu trois lignes'],
  [
    'fr',
    'La raison est moins l’âge que le personnel : un agent fait tout.',
    'La raison est moins l’âge que le personnel',
  ],
  ['es', 'La red perdió fuerza; el puente tiene dos carriles.', 'El puente tiene dos carriles'],
])('in %s “%s” is parted at its mark', (lang, sentence, clause) => {
  expect(shownOf(lang, sentence)).toContain(clause)
})

test('in French what introduces a list behind a colon is no point', () => {
  expect(shownOf('fr', 'Le constat est clair : la ville a perdu trois lignes.')).not.toContain(
    'Le constat est clair',
  )
})

test('no point ends where its verb still asks for a word', () => {
  const sentence = 'I drive the bus, read the gauge and am, since last spring, a master.'
  expect(pointsOf(sentence).filter((text) => text.endsWith(' am'))).toEqual([])
})
