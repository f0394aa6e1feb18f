import { describe, expect, test } from 'vitest'
import { type KeyPoints, keyPoints } from '../../../src/import/points/key-points.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { ALL_FIT } from './all-fit.ts'

const tag = await loadTagger('en')

function readProse(lang: string, prose: string): KeyPoints {
  const speech = { lang, tag: lang === 'en' ? tag : undefined, judge: ALL_FIT }
  return keyPoints({ headline: '', paragraphs: [prose] }, speech)
}

describe('a claim and what came of it are shown together', () => {
  test.each([
    ['en', 'The plan promised 400 new flats by June.', 'The town has built 61 flats so far.'],
    ['de', 'Der Plan versprach 400 neue Wohnungen.', 'Die Stadt hat 61 Wohnungen gebaut.'],
    ['fr', 'La promesse parlait de 50 % de repas bio.', 'La part atteint 46 % cette année.'],
    ['es', 'El estudio calculaba 34.000 viajeros al día.', 'Al tranvía subieron 6.120 personas.'],
    ['nl', 'De gemeente beloofde 400 nieuwe woningen.', 'De stad heeft 61 woningen gebouwd.'],
    ['zh', '市政府计划新建400套住房。', '市政府至今建成61套住房。'],
    ['en', 'In 2015 the town had 34 bakers.', 'Today the town has 12 bakers.'],
  ])('%s: %s %s', (lang, claim, outcome) => {
    const { points, remarks } = readProse(lang, `${claim}${lang === 'zh' ? '' : ' '}${outcome}`)
    expect(points).toEqual([claim, outcome].map((one) => one.replace(/[.。]$/u, '')))
    expect(remarks.join('\n')).not.toContain('show both')
  })
})

describe('a claim is not shown alone without a remark', () => {
  test.each([
    ['en', 'The plan promised 400 new flats by June. It was 61.'],
    ['de', 'Der Plan versprach 400 neue Wohnungen. Es wurden 61.'],
    ['fr', 'La promesse parlait de 50 % de repas bio. Elle en est à 46 %.'],
    ['es', 'El estudio calculaba 34.000 viajeros al día. Subieron 6.120.'],
    ['nl', 'De gemeente beloofde 400 nieuwe woningen. Het werden er 61.'],
    ['zh', '市政府计划新建400套住房。它只建成61套。'],
  ])('%s: %s', (lang, prose) => {
    const { points, remarks } = readProse(lang, prose)
    const isAlone = points.length === 1
    expect(remarks.join('\n').includes('show both')).toBe(isAlone)
  })
})

test('a claim without an outcome has no such remark', () => {
  const { remarks } = readProse('en', 'The plan promised 400 new flats. The river is calm.')
  expect(remarks.join('\n')).not.toContain('show both')
})
