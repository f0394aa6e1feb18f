import { expect, test } from 'vitest'
import { listCandidates } from '../../../src/import/points/candidate.ts'
import { passesGates } from '../../../src/import/points/gates.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'

const english = await loadTagger('en')

/** What could be shown of a sentence. */
function pointsOf(lang: string, sentence: string): string[] {
  return listCandidates([sentence], lang, lang === 'en' ? english : undefined)
    .filter((candidate) => passesGates(candidate, lang))
    .map(({ text }) => text)
}

test.each([
  ['de', 'Nun könnte man sagen: Das papierlose Büro kommt ohnehin.', 'Das papierlose Büro kommt'],
  ['de', 'Es gab ein Versprechen: Die Sensoren melden sich selbst im Rathaus.', 'Die Sensoren'],
  [
    'fr',
    'La liste s’engageait sur une méthode : toute dépense sera soumise aux habitants.',
    'Toute',
  ],
  ['es', 'Este era el lema: los vecinos pagan menos por el agua que antes.', 'Los vecinos'],
  ['zh', '群里来了一条通知：请大家减少不必要的群消息。', '请大家'],
])('in %s a claim is not shown without what it was called: %s', (lang, sentence, start) => {
  expect(pointsOf(lang, sentence).filter((text) => text.startsWith(start))).toEqual([])
})

test.each([
  [
    'de',
    'Die Lernforschung hat in dreißig Jahren vieles widerlegt, was als gesichert gilt.',
    'Die Lernforschung hat in dreißig Jahren vieles widerlegt',
  ],
  [
    'de',
    'Die Uhren sind nach heutigem Stand nicht genau genug, um eine Behandlung darauf zu stützen.',
    'Die Uhren sind nach heutigem Stand nicht genau genug',
  ],
  [
    'de',
    'Lorenzen, 19 Jahre alt und nur im Kasten, weil der andere verletzt war, parierte 14 Würfe.',
    'Lorenzen, 19 Jahre alt und nur im Kasten',
  ],
  [
    'en',
    'Companies that raise salaries are, for the most part, answering the wrong question.',
    'Companies that raise salaries are, for the most part',
  ],
  [
    'en',
    'In June the pupils voted again and, to the surprise of all the adults, did away with phones.',
    'In June the pupils voted again and, to the surprise of all the adults',
  ],
  [
    'en',
    'The R7 needed help eleven times and the Dusto, which bumps into things, fourteen.',
    'The R7 needed help eleven times and the Dusto',
  ],
])('in %s “%s” is not cut to what is torn or claims more', (lang, sentence, torn) => {
  expect(pointsOf(lang, sentence)).not.toContain(torn)
})

test('a limit behind a comma keeps its comma', () => {
  const points = pointsOf(
    'de',
    'Der Bus darf weiterfahren, allerdings nur mit höchstens 25 Kindern.',
  )
  expect(points).toEqual(['Der Bus darf weiterfahren, allerdings nur mit höchstens 25 Kindern'])
})

test('what brackets part from the next clause stays apart', () => {
  const points = pointsOf('fr', 'Un chien a mordu un acheteur (sans gravité), mais il est revenu.')
  expect(points.filter((text) => /acheteur (?!\()/u.test(text))).toEqual([])
})

test('what a reason or a relative clause adds can still go', () => {
  expect(
    pointsOf('de', 'Das Werk stand im Sommer zehn Wochen still, weil Wasser fehlte.'),
  ).toContain('Das Werk stand im Sommer zehn Wochen still')
})
