import { expect, test } from 'vitest'
import { draftHeadline } from '../../src/import/draft-headline.ts'
import { judgeOf } from '../../src/import/points/judge.ts'
import { loadTagger } from '../../src/import/points/tagger.ts'

const ENGLISH = {
  speech: { lang: 'en', tag: await loadTagger('en'), judge: judgeOf('en') },
  number: 3,
}

const LONG =
  'The bank, which has nine thousand members of staff in forty towns, pays all developers'

function section(headline: string, isDerived = false) {
  return { headline, isDerived, blocks: [] }
}

test('a short headline stays', () => {
  const kept = { headline: 'Water is wet', remarks: [], left: undefined }
  expect(draftHeadline(section('Water is wet'), [], ENGLISH)).toEqual(kept)
})

test('a long headline is shortened by leaving out words; the whole one is kept and shown', () => {
  expect(draftHeadline(section(LONG), [], ENGLISH)).toEqual({
    headline: 'The bank pays all developers',
    remarks: [`the headline was shortened; the article has: “${LONG}”`],
    left: LONG,
  })
})

test('a long headline that cannot be shortened safely stays, with a remark', () => {
  const headline =
    'Why nobody in the council of the old town had expected that the rents would fall at all'
  expect(draftHeadline(section(headline), [], ENGLISH)).toEqual({
    headline,
    remarks: [expect.stringMatching(/^the headline has \d+ words; shorten it$/)],
    left: undefined,
  })
})

test('a missing headline is made of the prose, and that is said', () => {
  const prose = ['Rents fell in the old town. Nobody had expected it.']
  expect(draftHeadline(section('Rents fell …', true), prose, ENGLISH)).toEqual({
    headline: 'Rents fell in the old town',
    remarks: ['the article has no headline here; this is made of its prose'],
    left: undefined,
  })
})

test('where no sentence is fit it is called by its number, and that is said', () => {
  expect(draftHeadline(section('He did not …', true), ['He did not like it.'], ENGLISH)).toEqual({
    headline: 'Takeaway 3',
    isNumber: true,
    remarks: ['the article has no headline here, and no sentence is fit for one: write one'],
    left: undefined,
  })
})

test.each([
  [
    'de',
    'Erkenntnis 3',
    'Sie war vorher schon da gewesen, und das gefiel ihr nicht besonders gut.',
  ],
  [
    'fr',
    'Enseignement 3',
    'Elle y était déjà allée, et cela ne lui avait pas vraiment beaucoup plu.',
  ],
  ['es', 'Clave 3', 'Ella ya había estado allí, y eso no le había gustado demasiado aquella vez.'],
  ['nl', 'Inzicht 3', 'Zij was er al eens geweest, en dat was haar toen niet zo goed bevallen.'],
  ['zh', '要点 3', '他以前去过那里，可是那一次他并不怎么喜欢它，后来也没有再提起过。'],
])('a sentence that leans on others is no headline in %s', async (lang, headline, prose) => {
  const speech = { lang, tag: await loadTagger(lang), judge: judgeOf(lang) }
  const found = draftHeadline(section(`${prose.slice(0, 9)} …`, true), [prose], {
    speech,
    number: 3,
  })
  expect(found.headline).toBe(headline)
})

test('a headline of prose is one piece of it, never put together of parts', () => {
  const prose = [
    'I had no good answer. I bought a Chelsea bun, which was excellent, and which I ate on the bench. Karen Whitlow runs a bakery in the town.',
  ]
  const { headline } = draftHeadline(section('I had no …', true), prose, ENGLISH)
  expect(headline).toBe('Karen Whitlow runs a bakery in the town')
})

test.each([
  [
    'de',
    'Er kam spät. Das Telefon hat das Warten nicht abgeschafft.',
    'Das Telefon hat das Warten nicht abgeschafft',
  ],
  [
    'fr',
    'Il était tard. Le téléphone n’a pas supprimé l’attente.',
    'Le téléphone n’a pas supprimé l’attente',
  ],
  [
    'es',
    'Era tarde. El teléfono no ha eliminado la espera.',
    'El teléfono no ha eliminado la espera',
  ],
  [
    'nl',
    'Hij was laat. De telefoon heeft het wachten niet afgeschaft.',
    'De telefoon heeft het wachten niet afgeschaft',
  ],
  ['zh', '他来晚了。电话没有让等待消失。', '电话没有让等待消失'],
])('a headline of prose is a whole sentence in %s', async (lang, prose, headline) => {
  const speech = { lang, tag: await loadTagger(lang), judge: judgeOf(lang) }
  const found = draftHeadline(section('Er …', true), [prose], { speech, number: 3 })
  expect(found.headline).toBe(headline)
})
