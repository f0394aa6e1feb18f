import { expect, test } from 'vitest'
import { languageOf } from '../../../src/import/points/languages/languages.ts'
import { isScene } from '../../../src/import/points/scenes.ts'
import { findTopic } from '../../../src/import/points/topic.ts'

/** Whether a sentence of a section on rents shows a moment. */
function showsMoment(lang: string, text: string): boolean {
  const others = ['The rents fell.', 'Old flats stood empty.', 'Owners noticed.', 'Rents rose.']
  const topic = findTopic('Rents of flats', [text, ...others], { language: languageOf(lang) })
  return isScene(text, topic)
}

test.each([
  ['de', 'Das Kind links sagt: „Papa?“'],
  ['zh', '老唐抬头看了看，说：“两米八”'],
  ['zh', '投资人客气地问了一句：“天花板在哪儿？”'],
  ['nl', 'Links het wad, rechts de koeien'],
  ['nl', 'Ada Moreau (66) loopt aan de waterkant'],
  ['en', 'Ada looked up and smiled'],
  ['fr', 'Parlons-en, puisque tout le monde en parle tout bas'],
  ['es', 'No quiero ser demagógica; bueno, un poco sí'],
  ['en', 'The harbour reopened on 26 April at nine in the morning'],
  ['en', 'Turn the packet over'],
  ['en', 'I can live with that, and I suspect so can you'],
])('in %s “%s” is a scene or an aside', (lang, text) => {
  expect(showsMoment(lang, text)).toBe(true)
})

test.each([
  ['en', 'Rents fell in the old town'],
  ['en', 'People must be allowed to be wrong at three in the morning'],
  ['en', 'Ada Moreau says: “Rents of old flats will fall by a third next year”'],
  ['zh', '小鹿早就说过：“注册的人是好奇，回来的人才是客户”'],
  ['de', 'Die Mieten sind in drei Jahren um ein Drittel gefallen'],
])('in %s “%s” is none', (lang, text) => {
  expect(showsMoment(lang, text)).toBe(false)
})
