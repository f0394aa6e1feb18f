import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../src/import/article.ts'
import { cutConclusion } from '../../src/import/conclusion.ts'
import { readMarkdown } from '../../src/import/formats/markdown.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { findTakeaways } from '../../src/import/takeaways.ts'

const FIRST = 'Hydrants need a map, and the crews carried an old one.'
const SECOND = 'Radios failed where the walls of the warehouse were thick.'

function section(headline: string, ...texts: readonly string[]) {
  return { headline, blocks: texts.map((text): Block => paragraph(text)), isDerived: false }
}

/** The words of the end, and how many takeaways are left. */
function endOf(...sections: readonly ReturnType<typeof section>[]) {
  const { conclusion, sections: left } = cutConclusion(sections)
  return { end: conclusion.map((block) => ('text' in block ? block.text : '')), left: left.length }
}

test.each(['Conclusion', 'Fazit', 'En conclusion :', 'まとめ'])(
  'a section called “%s” is the end, and no takeaway',
  (headline) => {
    const sections = [section('A', FIRST), section('B', SECOND), section(headline, 'It rained.')]
    expect(endOf(...sections)).toEqual({ end: ['It rained.'], left: 2 })
  },
)

test('the end begins below its heading inside the last takeaway', () => {
  const last = section('B', SECOND, 'Final thoughts', 'It rained.')
  expect(endOf(section('A', FIRST), last)).toEqual({ end: ['It rained.'], left: 2 })
})

test.each(['Taken together, they cost little.', 'Unterm Strich regnete es.', '总之，下雨了。'])(
  'a paragraph that begins like “%s” is the end',
  (text) => {
    expect(endOf(section('A', FIRST), section('B', SECOND, text))).toEqual({ end: [text], left: 2 })
  },
)

test('a paragraph that only the last of several takeaways has is the end', () => {
  const sections = [section('A', FIRST), section('B', FIRST), section('C', SECOND, 'It rained.')]
  expect(endOf(...sections).end).toEqual(['It rained.'])
})

test.each([
  ['looks back on all of them', 'None of this needed thick walls.'],
  ['shares no word with its takeaway', 'Tomorrow somebody brings breakfast.'],
])('among takeaways of several lengths the last paragraph is the end where it %s', (_why, text) => {
  const sections = [section('A', FIRST, FIRST, FIRST), section('B', FIRST), section('C', FIRST)]
  expect(endOf(...sections, section('Radios failed', SECOND, text)).end).toEqual([text])
})

test('a last paragraph that goes on about its takeaway stays there', () => {
  const text = 'New radios would have passed the walls.'
  const sections = [section('A', FIRST, FIRST, FIRST), section('B', FIRST), section('C', FIRST)]
  expect(endOf(...sections, section('Radios failed', SECOND, text)).end).toEqual([])
})

test.each([
  'Where this leaves us',
  'In short',
  'What leaders should do now',
  'Was bleibt',
  'Key takeaways',
  'The argument in three lines',
  'À retenir',
  'What it means for the rest',
  'Would we do it again?',
  '小结',
])(
  'the last section is the end where it is called “%s”, any other one is a takeaway',
  (headline) => {
    const sections = [section('A', FIRST), section(headline, 'It rained.'), section('B', SECOND)]
    expect(endOf(...sections)).toEqual({ end: [], left: 3 })
    expect(endOf(...sections.slice(0, 2)).end).toEqual(['It rained.'])
  },
)

test('a heading that only the last takeaway has begins the end', () => {
  const heading: Block = { kind: 'heading', level: 3, text: 'Harbour' }
  const last = section('C', SECOND)
  const ending = { ...last, blocks: [...last.blocks, heading, paragraph('It rained.')] }
  expect(endOf(section('A', FIRST), section('B', SECOND), ending).end).toEqual(['It rained.'])
})

test('a section more than the article announces is the end, and that is said', () => {
  const sections = [section('A', FIRST), section('B', SECOND), section('Harbour', 'It rained.')]
  const { conclusion, remarks } = cutConclusion(sections, { announced: 2 })
  expect(conclusion).toEqual([paragraph('It rained.')])
  expect(remarks).toEqual([expect.stringContaining('“Harbour” is one more than announced')])
  expect(cutConclusion(sections, { announced: 3 }).conclusion).toEqual([])
})

test('paragraphs behind a line across a page are the end, where only the last takeaway has one', () => {
  const ruled: Block = { ...paragraph('Radios need thin walls.'), isBehindRule: true }
  const last = { ...section('Radios', SECOND), blocks: [paragraph(SECOND), ruled] }
  expect(endOf(section('A', FIRST, FIRST, FIRST), last).end).toEqual(['Radios need thin walls.'])
  expect(endOf({ ...last, headline: 'A' }, last).end).toEqual([])
})

test.each(['À retenir', '小结', 'Key takeaways'])(
  'a line “%s” inside the last takeaway of a plain text begins the end',
  (line) => {
    const last = section('B', SECOND, line, 'It rained.')
    expect(endOf(section('A', FIRST), last).end).toEqual(['It rained.'])
  },
)

test.each([
  ['Markdown', readMarkdown],
  ['plain text', readPlainText],
])('a line across in %s stands above the end', (_format, read) => {
  for (const rule of ['---', '***', '* * *', '___']) {
    const [, ruled] = read(`${SECOND}\n\n${rule}\n\nRadios need thin walls.`)
    expect(ruled).toEqual({ ...paragraph('Radios need thin walls.'), isBehindRule: true })
  }
})

test.each([
  'In the end the harbour pays.',
  'Am Ende zahlt der Hafen.',
  'Au fond, c’est le port qui paie.',
  'Al final paga el puerto.',
  'Uiteindelijk betaalt de haven.',
  '说到底，港口要付钱。',
])('the last paragraph is the end where it begins like “%s”', (text) => {
  expect(endOf(section('A', FIRST), section('B', SECOND, text)).end).toEqual([text])
  const further = [SECOND, text, FIRST, SECOND, FIRST]
  expect(endOf(section('A', ...further), section('B', ...further)).end).toEqual([])
})

test.each([
  'In the end the harbour pays, and it pays for a long time.',
  'Am Ende zahlt der Hafen, und er zahlt lange.',
  'Au fond, c’est le port qui paie, et il paie longtemps.',
  'Al final paga el puerto, y paga durante mucho tiempo.',
  'Uiteindelijk betaalt de haven, en zij betaalt lang.',
  '说到底，港口要付钱，而且要付很久。',
])('a plain essay ends with a paragraph that begins like “%s”', (text) => {
  const prose = [FIRST, SECOND, `${FIRST} ${SECOND}`, text].map((each) => paragraph(each))
  const { sections, conclusion } = findTakeaways({ blocks: prose, facts: { title: 'A harbour' } })
  expect(conclusion).toEqual([paragraph(text)])
  expect(sections).toHaveLength(3)
})

test('what an article calls its end, and what stands below it, is kept', () => {
  const { headline, conclusion } = cutConclusion([
    ...[section('A', FIRST), section('B', SECOND)],
    ...[section('Final thoughts', 'It is dry.'), section('Method', 'We asked.')],
  ])
  expect(headline).toBeUndefined()
  expect(conclusion).toContainEqual({ kind: 'heading', level: 3, text: 'Method' })
  const rain = section('And then it stopped raining', 'It is dry.')
  const counted = cutConclusion([section('A', FIRST), section('B', SECOND), rain], { announced: 2 })
  expect(counted.headline).toBe('And then it stopped raining')
})

test.each([
  'What we do now',
  'Was wir jetzt tun',
  'Ce que nous ferons',
  'Lo que haremos ahora',
  'Wat we nu doen',
  '接下来怎么办',
  'And the sea?',
])('where takeaways are numbered a line without a number begins the end: “%s”', (line) => {
  const last = section('C', SECOND, line, 'It rained.', 'It is dry.')
  const sections = [section('A', FIRST, FIRST), section('B', SECOND), last]
  const { conclusion, headline } = cutConclusion(sections, { isNumbered: true })
  expect([headline, conclusion]).toEqual([line, [paragraph('It rained.'), paragraph('It is dry.')]])
})

test('a section that comes back to the introduction is the end, and that is said', () => {
  const intro = [paragraph('投资人问：“天花板在哪儿？”老唐说：“两米八。”')]
  const sections = [section('数字', FIRST), section('涨价', SECOND), section('老师傅', FIRST)]
  const last = section('两米八', '他笑了笑。')
  const { conclusion, remarks } = cutConclusion([...sections, last], { intro })
  expect(conclusion).toEqual([paragraph('他笑了笑。')])
  expect(remarks).toEqual([expect.stringContaining('comes back to the introduction')])
  const told = section('涨价', '房高两米八。')
  expect(cutConclusion([...sections, told, last], { intro }).conclusion).toEqual([])
})

test('the last answer of an interview has no end but what its interviewer tells', () => {
  const sections = [
    section('Why?', FIRST),
    section('How?', FIRST),
    section('And?', SECOND, 'It rained.'),
  ]
  expect(cutConclusion(sections, { isTalk: true }).conclusion).toEqual([])
  const told: Block = { ...paragraph('She laughs.'), voice: 'tells' }
  const ended = { ...section('And?'), blocks: [paragraph(SECOND), told] }
  expect(cutConclusion([...sections, ended], { isTalk: true }).conclusion).toEqual([told])
})
