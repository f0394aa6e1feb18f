import { expect, test } from 'vitest'
import { markBehindRule, paragraph } from '../../src/import/article.ts'
import { draftContent } from '../../src/import/draft.ts'
import { partPlainProse } from '../../src/import/plain-prose.ts'
import { loadTagger } from '../../src/import/points/tagger.ts'
import { findTakeaways } from '../../src/import/takeaways.ts'
import { ALL_FIT } from './points/all-fit.ts'

const TEXTS = {
  en: [
    'The library closed its branch on Mill Lane in March. It had been there for ninety years, and nobody was asked before it was shut.',
    'She had liked it very much. She used to go there with her brother, and then they would walk home along the river in the rain.',
    'Visits to the other branches rose by 38 per cent in a year. He did not expect that, and neither did anybody else in the office.',
    'They sat on the floor. They sat on the stairs as well, and there was always somebody who had brought something to eat with them.',
    'The council saved £28,000 a year and spent £41,000 on a van. It was not what they had meant, and it was what they had been told.',
    'He said nothing about it. He never had said much, and it would have been odd if he had begun with it on that particular evening.',
  ],
  de: [
    'Die Stadt schloss im März die Bücherei in der Mühlgasse. Sie war seit neunzig Jahren da, und niemand wurde gefragt, bevor sie verschwand.',
    'Sie hatte sie gern gehabt. Sie ging mit ihm hin, und dann liefen sie am Fluss entlang nach Hause, auch wenn es dabei regnete.',
    'Die Besuche in den anderen Büchereien stiegen in einem Jahr um 38 Prozent. Er hatte das nicht erwartet, und sonst hatte es auch keiner.',
    'Sie saßen auf dem Boden. Sie saßen auch auf der Treppe, und es war immer jemand da, der ihnen etwas mitgebracht hatte.',
    'Die Stadt sparte 28.000 Euro im Jahr und gab 41.000 Euro für einen Bus aus. Das war nicht so gemeint, und es war so gesagt worden.',
    'Er sagte nichts dazu. Er hatte nie viel gesagt, und es wäre seltsam gewesen, wenn er an diesem Abend damit begonnen hätte.',
  ],
  fr: [
    'La ville a fermé en mars la bibliothèque de la rue du Moulin. Elle était là depuis quatre-vingt-dix ans, et personne n’a été consulté.',
    'Elle l’avait beaucoup aimée. Elle y allait avec lui, et puis ils rentraient ensemble le long de la rivière, même quand il pleuvait.',
    'Les visites dans les autres bibliothèques ont augmenté de 38 % en un an. Il ne s’y attendait pas, et personne d’autre ne s’y attendait.',
    'Ils étaient assis par terre. Ils étaient assis aussi sur les marches, et il y avait toujours quelqu’un qui avait apporté à manger.',
    'La ville a économisé 28 000 euros par an et dépensé 41 000 euros pour un bus. Ce n’était pas voulu, et c’était pourtant ce qui était dit.',
    'Il n’a rien dit. Il n’avait jamais dit grand-chose, et il aurait été étrange qu’il commence justement ce soir-là avec cela.',
  ],
} as const

const FIGURES = /38|28[.,\s]?000|Mill Lane|Mühlgasse|Moulin/u

function article(lang: keyof typeof TEXTS) {
  return { blocks: TEXTS[lang].map((text) => paragraph(text)), facts: { title: 'A', lang } }
}

test.each(['en', 'de', 'fr'] as const)(
  'an essay without marks becomes a few parts in %s, each below a sentence that says something',
  async (lang) => {
    const structure = findTakeaways(article(lang))
    expect(structure.family).toMatch(/^no marks, 6 paragraphs in [23] parts$/)
    const draft = draftContent(structure, undefined, await loadTagger(lang))
    const headlines = draft.sections.map(({ headline }) => headline)
    expect(headlines.filter((headline) => FIGURES.test(headline)).length).toBeGreaterThan(1)
  },
)

test('nothing of it is lost, and its paragraphs stay in their order', async () => {
  const draft = draftContent(findTakeaways(article('de')), undefined, await loadTagger('de'))
  const notes = draft.sections.map((section) => section.notes).join('\n\n')
  expect(notes).toBe(TEXTS.de.join('\n\n'))
})

test('parts begin behind a line across where the article has one', () => {
  const blocks = TEXTS.en.map((text) => paragraph(text))
  const ruled = [...blocks.slice(0, 1), ...markBehindRule(blocks.slice(1))]
  const starts = partPlainProse(ruled, { title: '', lang: 'en', announced: undefined })?.starts
  expect(starts?.map(({ index }) => index)).toEqual([0, 1])
})

test('the announced count is the number of parts; as many paragraphs, and lines, are not grouped', () => {
  const { blocks } = article('en')
  const known = { title: '', lang: 'en' }
  expect(partPlainProse(blocks, { ...known, announced: 4 })?.starts).toHaveLength(4)
  expect(partPlainProse(blocks, { ...known, announced: 6 })).toBeUndefined()
  const lines = TEXTS.en.map((text) => paragraph(text.slice(0, 40)))
  expect(partPlainProse(lines, { ...known, announced: undefined })).toBeUndefined()
})

test.each([
  [
    'its number gives way to it',
    'The library on Mill Lane, which the council shut in March to save money, lent 48,000 books in its last year.',
    'The library on Mill Lane, which the council shut in March to save money, lent 48,000 books in its last year',
  ],
  ['what somebody says stays below it', '“We lent 48,000 books in its last year.”', 'Takeaway 1'],
])('where a part has one point and no headline, %s', async (_, prose, headline) => {
  const section = { headline: '', isDerived: true, isPart: true, blocks: [paragraph(prose)] }
  const parts = { ...findTakeaways(article('en')), intro: [], sections: [section], conclusion: [] }
  const draft = draftContent(parts, undefined, await loadTagger('en'), ALL_FIT)
  const [shown] = draft.sections
  expect(shown?.headline).toBe(headline)
  expect(shown?.notes).toBe(prose)
  expect(shown?.points.includes(shown.headline)).toBe(false)
})
