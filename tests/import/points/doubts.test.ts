import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { doubtsOf } from '../../../src/import/points/doubts.ts'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

/** What is doubtful about the first of these sentences as a point. */
function doubtsAbout(lang: string, ...sentences: readonly string[]): string[] {
  const topic = findTopic('', sentences, { language: languageOf(lang) })
  const [whole] = listCandidates(sentences, lang, undefined)
  return whole === undefined ? [] : doubtsOf(whole, topic)
}

test.each([
  ['en', 'The town kept this machine.', 'what is “this machine”?'],
  ['en', 'Teachers liked the change.', 'what is “the change”?'],
  ['de', 'Die Stadt behielt diese Maschine.', 'what is “diese Maschine”?'],
  ['fr', 'La ville a gardé cette machine.', 'what is “cette machine”?'],
  ['es', 'La ciudad guardó esa máquina.', 'what is “esa máquina”?'],
  ['en', 'By spring I knew the pages by heart.', 'who speaks?'],
  ['en', '“The boats were fine.”', 'whose words are these?'],
  ['ja', '「客が歩くようになった」', 'whose words are these?'],
  ['en', 'Eight in ten have a garden.', 'what is “Eight in ten”?'],
  ['fr', 'Une sur trois ne dégage aucun salaire.', 'what is “Une sur trois”?'],
  ['de', 'Acht von zehn haben einen Garten.', 'what is “Acht von zehn”?'],
  ['es', 'Ocho de cada diez tienen huerto.', 'what is “Ocho de cada diez”?'],
  ['en', 'Blowing bubbles in a bowl sounds silly.', 'this was so before'],
  ['zh', '很多人以为加装电梯是老年人的事。', 'this was so before'],
  ['zh', '但是头半年的离职率达到百分之二十二。', 'ties it to the sentence before'],
  ['es', 'Cerramos los domingos en 2019.', 'who is “we”?'],
  ['es', 'Los seguros no estaban pensados para eso.', 'what is “eso”?'],
  ['de', 'Hinzu kamen Fahrten zur Kita.', 'ties it to the sentence before'],
  ['de', 'Die Fehlerquote sei bereits gesunken.', 'who says so?'],
])('in %s “%s” asks: %s', (lang, sentence, question) => {
  expect(doubtsAbout(lang, sentence)).toEqual([expect.stringContaining(question)])
})

test('a claim that the next sentence takes back is doubtful', () => {
  expect(doubtsAbout('en', 'The bank promised a cut.', 'But nothing came of it.')).toEqual([
    expect.stringContaining('the next sentence may take it back'),
  ])
})

test.each([
  ['en', 'The town did not save 40%.', 'It saved 23%.', 'say what is so instead'],
  [
    'en',
    'Vans reached the marina on the second day.',
    'They reached the estate on the sixth.',
    'its other half',
  ],
  ['en', 'The lawyers were less cautious.', 'Rents fell.', 'compared with what?'],
  ['en', 'The council had expected a surplus.', 'Rents fell.', 'say what came of it'],
  ['de', 'Vor zwanzig Jahren kamen zehn Bauern.', 'Die Mieten fielen.', 'say what came of it'],
  ['en', 'Before, pupils packed their bags early.', 'The port is open.', 'say what came of it'],
  ['fr', 'Avant, les élèves rangeaient leurs affaires.', 'Le port ferme.', 'say what came of it'],
  ['fr', 'On pourrait croire que les prix comptent.', 'Le port ferme.', 'say what came of it'],
  ['es', 'Durante años la ciudad tuvo tranvías.', 'El puerto cierra.', 'say what came of it'],
  [
    'en',
    'A job slips on Mondays.',
    'According to the data, however, parts are missing.',
    'may take it back',
  ],
  ['fr', 'Le gobelet coûtait 3 euros.', 'Il en coûte désormais 5.', 'its other half'],
  ['es', 'Yo llegaba con mi lista.', 'El puerto cierra.', 'who speaks?'],
  ['es', 'Perdió el segundo tren.', 'El puerto cierra.', 'who or what does this?'],
])('in %s “%s” before “%s” is doubtful: %s', (lang, sentence, next, doubt) => {
  expect(doubtsAbout(lang, sentence, next)).toEqual([expect.stringContaining(doubt)])
})

test.each([
  'The change of the law came late.',
  'The bank closed this year.',
  '“The boats were fine,” said Ada Moreau.',
])('nothing is doubtful about “%s”', (sentence) => {
  expect(doubtsAbout('en', sentence, 'Rents fell as well.')).toEqual([])
})

test('what the same speaker says next may take a quotation back', () => {
  const doubts = doubtsAbout(
    'de',
    '„Wir dachten an Verluste“, sagt die Leiterin.',
    '„Das war nicht so.“',
  )
  expect(doubts).toEqual([expect.stringContaining('may take it back')])
})

test.each([
  ['fr', 'Huit librairies sur dix proposent un café.'],
  ['es', 'Uno de cada cinco socios vendió sus tierras.'],
  ['de', 'Acht von zehn Firmen haben einen Garten.'],
  ['de', 'Laut Verband sei die Fehlerquote bereits gesunken.'],
  ['de', 'Die Stadt erklärt, die Quote sei gesunken.'],
])('in %s “%s” says of what, and who says so', (lang, sentence) => {
  expect(doubtsAbout(lang, sentence)).toEqual([])
})
