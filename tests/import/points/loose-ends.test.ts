import { expect, test } from 'vitest'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { isTooShort, looseEndsOf } from '../../../src/import/points/loose-ends.ts'

/** What a whole sentence leaves open as a point, before the next one. */
function looseEndsIn(lang: string, sentence: string, next = ''): string[] {
  const language = languageOf(lang)
  const text = sentence.replace(/[.。]$/u, '')
  return language === undefined ? [] : looseEndsOf({ text, sentence, next }, language)
}

test.each([
  ['en', 'The launch slipped, and our crew went home.', 'who is “we”?'],
  ['de', 'In unserem Landkreis gibt es 43 Schulen.', 'who is “we”?'],
  ['fr', 'La ville a fermé nos deux écoles.', 'who is “we”?'],
  ['es', 'La ciudad cerró nuestras dos escuelas.', 'who is “we”?'],
  ['zh', '我们只接受当天采摘的食材。', 'who is “we”?'],
  ['en', 'The council therefore closed both pools.', '“therefore” ties it'],
  ['de', 'Auch die Bahn fährt im Winter seltener.', '“Auch” ties it'],
  ['fr', 'Le gain disparaît toutefois en trois heures.', '“toutefois” ties it'],
  ['es', 'El puerto, sin embargo, siguió abierto.', '“sin embargo” ties it'],
  ['en', 'A meter tells its owner whether the air is close.', '“close”: of what'],
  ['en', 'Rents in the north rose even higher.', '“even higher”: of what'],
  ['en', 'Coffee does the same to a lesser degree.', '“does the same”: of what'],
  ['es', 'El ayuntamiento hizo lo mismo en marzo.', '“hizo lo mismo”: of what'],
  ['de', 'Bei kleinen Vereinen ist der Aufwand noch höher.', '“noch höher”: of what'],
  ['fr', 'Les petites salles coûtent plus cher.', '“plus cher”: of what'],
])('in %s “%s” leaves open: %s', (lang, sentence, doubt) => {
  expect(looseEndsIn(lang, sentence)).toEqual([expect.stringContaining(doubt)])
})

test.each([
  ['en', 'A piano hates an outer wall.', 'In most houses that’s a myth.', 'what came of it'],
  ['en', 'The town will close the pool by 2030.', 'It has said so before.', 'what came of it'],
  ['en', 'Grants reach every club.', 'They only ever last a year.', 'may grant'],
  ['de', 'Fördermittel gibt es durchaus.', '', 'may grant'],
  ['fr', 'Le port accueille les pêcheurs.', 'Il ne garde que deux quais.', 'may grant'],
])('in %s “%s” before “%s” is doubtful: %s', (lang, sentence, next, doubt) => {
  expect(looseEndsIn(lang, sentence, next)).toEqual([expect.stringContaining(doubt)])
})

test('a point that ends inside a clause says so', () => {
  const language = languageOf('en')
  const sentence = 'The crew, which has two people and no van, left.'
  const text = 'The crew, which has two people'
  expect(language && looseEndsOf({ text, sentence, next: '' }, language)).toEqual([
    expect.stringContaining('ends inside a clause'),
  ])
})

test.each([
  ['en', 'Night buses lose money everywhere, and yet nobody wants them gone.'],
  ['en', 'The serial number tells the year, nothing more.'],
  ['en', '“We lost a year,” said Ada Moreau of the port.'],
  ['de', 'Der Chor probt seit drei Jahren in einer Werkstatt.'],
  ['fr', 'Le café bloque les récepteurs pendant quelques heures.'],
])('in %s “%s” leaves nothing open', (lang, sentence) => {
  expect(looseEndsIn(lang, sentence, 'The port is open.')).toEqual([])
})

test('few words without a figure or a name say little', () => {
  expect(isTooShort('Weeks turn into months')).toBe(true)
  expect(isTooShort('Rents fell by 9%')).toBe(false)
  expect(isTooShort('Rents fell in Leeds')).toBe(false)
})
