import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeOf } from '../../../src/import/points/judge.ts'
import { keyPoints as find, type Prose } from '../../../src/import/points/key-points.ts'
import { loadTagger } from '../../../src/import/points/tagger.ts'
import { ALL_FIT } from './all-fit.ts'
import { generateProse } from './generate-prose.ts'
import { isLeftFrom } from './is-left-from.ts'

const TEXTS = join(import.meta.dirname, 'texts')

/** The sections of a text below this folder: a headline line, then its prose. */
function readSections(file: string) {
  const lang = basename(file).slice(0, 2)
  return readFileSync(join(TEXTS, file), 'utf8')
    .split('# ')
    .slice(1)
    .map((section) => section.split('\n').filter((line) => line.trim() !== ''))
    .map(([headline = '', ...paragraphs]) => ({ headline, paragraphs, lang }))
}

const tag = await loadTagger('en')

function keyPoints({ lang, ...prose }: Prose & { lang: string }) {
  return find(prose, { lang, tag: lang === 'en' ? tag : undefined, judge: judgeOf(lang) })
}

/** As the rules alone would have them, whatever was learned. */
function pointsByRules({ lang, ...prose }: Prose & { lang: string }) {
  return find(prose, { lang, tag: lang === 'en' ? tag : undefined, judge: ALL_FIT })
}

const FILES = readdirSync(TEXTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
const SECTIONS = FILES.flatMap(readSections)

describe('the key points of a section', () => {
  test.each(SECTIONS)('are words of its prose in their order: $headline', (section) => {
    const { points } = keyPoints(section)
    for (const point of points) expect(isLeftFrom(section.paragraphs.join(' '), point)).toBe(true)
  })

  test.each(SECTIONS)('are at most four and short: $headline', (section) => {
    const { points } = keyPoints(section)
    expect(points.length).toBeLessThanOrEqual(4)
    const most = points.length > 1 ? 14 : 22
    for (const point of points) expect(point.split(/\s+/).length).toBeLessThanOrEqual(most)
  })

  test.each(FILES)('of %s change only knowingly', async (file) => {
    const shown: string[] = []
    for (const section of readSections(file)) {
      const { points, remarks } = keyPoints(section)
      shown.push(`## ${section.headline}`, ...points.map((point) => `- ${point}`))
      shown.push(...remarks.map((remark) => `? ${remark}`), '')
    }
    await expect(shown.join('\n')).toMatchFileSnapshot(join(TEXTS, file.replace('.txt', '.points')))
  })

  test('are words of the prose in their order whatever the prose is', () => {
    for (let seed = 0; seed < 60; seed++) {
      const prose = generateProse(seed)
      const { points } = keyPoints({ headline: 'Any', paragraphs: [prose], lang: 'en' })
      for (const point of points) expect([isLeftFrom(prose, point), point]).toEqual([true, point])
    }
  })

  test('are the same every time', () => {
    const section = { headline: 'Any', paragraphs: [generateProse(7)], lang: 'en' }
    expect(keyPoints(section)).toEqual(keyPoints(section))
  })

  test('are none, with a remark, where every sentence leans on another', () => {
    const paragraphs = ['That has changed. He did not like it. Why should they?']
    const { points, remarks } = pointsByRules({ headline: 'Change', paragraphs, lang: 'en' })
    expect(points).toEqual([])
    expect(remarks).toEqual([expect.stringContaining('no sentence is short and clear enough')])
  })

  test('begin with what the section itself calls its summary, without the label', () => {
    const paragraphs = [
      'Rents fell by a tenth in the old town. Nobody had expected it.',
      'Bottom line: Ask for the smallest connection.',
    ]
    const { points } = pointsByRules({ headline: 'Bills', paragraphs, lang: 'en' })
    expect(points).toEqual([
      'Ask for the smallest connection',
      'Rents fell by a tenth in the old town',
    ])
  })

  test('are not a summary that leans on other words; that is said', () => {
    const paragraphs = ['Rents fell by a tenth in the old town.', 'Bottom line: It was worth it.']
    const { points, remarks } = pointsByRules({ headline: 'Bills', paragraphs, lang: 'en' })
    expect(points).toEqual(['Rents fell by a tenth in the old town'])
    expect(remarks).toContainEqual(expect.stringContaining('sums itself up'))
  })

  test('do not repeat the headline', () => {
    const paragraphs = ['Rents fell in the old town. The council had built forty flats.']
    const { points } = pointsByRules({
      headline: 'In the old town rents fell',
      paragraphs,
      lang: 'en',
    })
    expect(points).toEqual(['The council had built forty flats'])
  })

  test.each([
    ['en', 'The first plan was a bus in every village. It was a mistake.'],
    ['de', 'Die Verbünde erwarteten einen Einbruch im Januar. Er blieb aus.'],
    ['fr', 'Les services les plus chers sont les plus sûrs. Ce n’est pas le cas.'],
    ['es', 'La segunda tienda parece la mitad de trabajo. Fue al revés.'],
    ['es', 'Una red eléctrica es como una carretera ancha. No lo es.'],
    ['en', 'Most people call the lake the cleanest of the county. They are wrong.'],
    ['de', 'Der Umbau klingt nach einer Kleinigkeit. Ist er nicht.'],
    ['de', 'Die halbe Stadt hält das Wasser für sauber. Sie irren sich.'],
    ['fr', 'La moitié de la ville juge le lac propre. Ils ont tort.'],
    ['fr', 'La recette paraît facile à suivre. Elle ne l’est pas.'],
    ['es', 'La mitad del pueblo considera limpio el lago. Se equivocan.'],
    ['it', 'La ricetta sembra facile da seguire. Non lo è.'],
    ['it', 'Sei commercianti su dieci temevano un calo. Il fatturato è cresciuto.'],
    ['zh', '这里的湖水是全省最干净的湖水。他们错了。'],
    ['zh', '这道菜看起来非常容易做。其实不然。'],
    ['es', 'Los libreros del valle temen a las bibliotecas. Aquí ocurrió lo contrario.'],
  ])('are in %s not what the next sentence takes back: %s', (lang, prose) => {
    const { points } = pointsByRules({ headline: 'Buses', paragraphs: [prose], lang })
    expect(points).not.toContain(prose.split(/[.。]/)[0])
  })

  test.each([
    ['en', 'Thanks for reading this far.'],
    ['de', 'Vielen Dank fürs Lesen bis hierher.'],
    ['fr', 'Merci de m’avoir lue jusqu’ici.'],
    ['es', 'Gracias por leer hasta aquí abajo.'],
    ['it', 'Grazie per aver letto fin qui.'],
    ['zh', '感谢大家的阅读，我们下期再见。'],
  ])('are in %s no farewell: %s', (lang, farewell) => {
    expect(pointsByRules({ headline: 'Buses', paragraphs: [farewell], lang }).points).toEqual([])
  })

  test('come from a thesis that is a paragraph of its own, or a remark offers it', () => {
    const own =
      'Une promesse ne vaut que ce que l’on compte, dans la ville et hors de la ville, chaque année, sans exception et sans délai.'
    const paragraphs = ['Le port a fermé deux quais. Les bateaux sont partis en mai.', own]
    const { remarks } = pointsByRules({ headline: 'Le port', paragraphs, lang: 'fr' })
    expect(remarks).toContainEqual(expect.stringContaining(own))
    const short = ['The port shut two quays. Boats left in May.', 'Quays must be open to boats.']
    const { points } = pointsByRules({ headline: 'The port', paragraphs: short, lang: 'en' })
    expect(points[0]).toBe('Quays must be open to boats')
  })

  test('of few words have no remark below the sentence before them', () => {
    const paragraphs = [
      'In February the fare was halved for three weeks. Passenger numbers hardly moved.',
    ]
    const { points, remarks } = pointsByRules({ headline: 'The fare', paragraphs, lang: 'en' })
    expect(points).toHaveLength(2)
    expect(remarks).toEqual([])
  })

  test('of an introduction are not its announcement', () => {
    const paragraphs = ['Five lessons can be drawn from the winter. Rents fell in the old town.']
    const prose = { headline: 'Any', paragraphs, lang: 'en' }
    expect(pointsByRules({ ...prose, announced: 5 }).points).toEqual(['Rents fell in the old town'])
  })

  test('are nothing without prose', () => {
    const nothing = pointsByRules({ headline: 'Empty', paragraphs: [], lang: 'en' })
    expect(nothing).toEqual({ points: [], remarks: [], finds: [], chance: 0 })
  })

  test('are whole sentences in a language whose grammar is not known', () => {
    const paragraphs = [
      'Cijfers, zegt hij, zijn niet alles. De omzet steeg vorig jaar met acht procent.',
    ]
    const { points } = pointsByRules({ headline: 'Omzet', paragraphs, lang: 'nl' })
    expect(points).toEqual([
      'Cijfers, zegt hij, zijn niet alles',
      'De omzet steeg vorig jaar met acht procent',
    ])
  })
})
