import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { readMarkdown } from '../../src/import/formats/markdown.ts'
import { readPlainText } from '../../src/import/formats/plain-text.ts'
import { findTakeaways } from '../../src/import/takeaways.ts'
import { readFixture } from './read-fixture.ts'

/** What the fixtures are: shape, file, family, first and last headline, how many, what is around. */
const SHAPES = [
  [
    'numbers and lines',
    'v01-numbered-lines.txt',
    'numbered lines',
    'Old pipes cost more than new boilers',
    'The second winter is the real test',
    4,
  ],
  [
    'numbers without a space',
    'v01-numbered-no-space.de.txt',
    'numbered lines',
    'Ruhe ist kein Zustand, sondern ein Raum',
    'Wer mitreden darf, kommt wieder',
    3,
  ],
  [
    'numbers of another script',
    'numbered.ar.txt',
    'numbered lines',
    'الماء أولاً',
    'التعاون يحمي الجميع',
    3,
  ],
  [
    'numbers in Korean',
    'numbered.ko.txt',
    'numbered lines',
    '책만 팔지 않았다',
    '임대료를 먼저 협상했다',
    3,
  ],
  [
    'hashes',
    'v02-hash.md',
    'numbered lines',
    'Floors matter more than software',
    'Peak season is not the time to learn',
    3,
  ],
  [
    'labels, also alone on a line',
    'v03-labels.txt',
    'labels',
    'Write it down twice',
    'Pay for the chair',
    3,
  ],
  [
    'labels in French',
    'v03-labels.fr.txt',
    'labels',
    'Le sol décide avant vous',
    'Un voisin vaut une assurance',
    3,
  ],
  [
    'number words alone',
    'v04-number-words.txt',
    'labels',
    'Light sells',
    'Neighbours come first',
    3,
  ],
  [
    'ordinals in running text',
    'v05-ordinals.txt',
    'ordinals',
    'The road became slower',
    'Somebody cared',
    3,
  ],
  ['ordinals in Chinese', 'v05-ordinals.zh.txt', 'labels', '价格透明', '有人说话', 3],
  [
    'short lines without marks',
    'v06-short-lines.txt',
    'short lines',
    'The mayor kept her promise',
    'Nobody counted on the students',
    3,
  ],
  [
    'headings',
    'v07-headings.md',
    'second-level',
    'Shops lost parking and gained people',
    'Deliveries are the hard part',
    3,
  ],
  [
    'questions as headings',
    'v07-question-headings.es.md',
    'second-level',
    '¿Por qué no llovió?',
    '¿Qué cambia ahora?',
    3,
  ],
  [
    'numbered headings below groups',
    'v08-grouped.md',
    'numbered headings',
    'Storage is the new exhibition',
    'Night shifts pay',
    6,
  ],
  ['bold lead-ins', 'v09-bold-leads.md', 'bold', 'Bees came early', 'Cider is no side business', 3],
  [
    'bold lines',
    'v10-bold-lines.de.md',
    'bold',
    'Kühlketten brauchen Ersatz',
    'Pausen gehören in den Plan',
    3,
  ],
  [
    'items with headline and prose',
    'v11-list-items.md',
    'numbered lines',
    'Sing what people know',
    'Pay the conductor',
    4,
  ],
  [
    'bullets without headlines',
    'v12-bullets.txt',
    'bullets',
    'Eleven lines that were closed in the nineties will be studied again, but the minister promised …',
    'A decision about ticket prices was put off until the autumn',
    4,
  ],
  [
    'numbered prose',
    'v13-numbered-prose.txt',
    'numbered lines',
    'You will be stung on the days when you feel most certain that you understand them …',
    'You will talk about it far too much, and people will be too polite to tell …',
    5,
  ],
  [
    'headlines inside the paragraph',
    'v14-title-in-paragraph.es.txt',
    'numbered lines',
    'Más luz y menos puestos',
    'Una factura mayor',
    5,
  ],
  [
    'labels that run on in one paragraph',
    'v15-run-on.txt',
    'labels',
    'Measure the door first',
    'Launch it unfinished',
    3,
  ],
  [
    'a countdown, in the article’s order',
    'v16-countdown.txt',
    'numbered lines',
    'The one at the tram depot',
    'The one nobody knows',
    5,
  ],
  [
    'keycaps',
    'v17-keycaps.txt',
    'numbered lines',
    'Meetings start late',
    'Everything is urgent',
    3,
  ],
  [
    'circled numbers',
    'v17-circled.ja.txt',
    'numbered lines',
    '家賃を下げた',
    '学校とつながった',
    3,
  ],
  [
    'Chinese numerals',
    'v17-cjk-numerals.zh.txt',
    'numbered lines',
    '先修下水道，再修门面',
    '慢一点更省钱',
    3,
  ],
  [
    'Roman numerals',
    'v17-roman.fr.txt',
    'numbered lines',
    'Le froid rassemble',
    'Le train a fait la différence',
    3,
  ],
  [
    'a box above sections',
    'v18-box.md',
    'second-level',
    'Consent becomes shorter',
    'Deletion gets a date',
    3,
  ],
  [
    'sections that sum themselves up',
    'v19-bottom-lines.md',
    'second-level',
    'The basic charge',
    'The correction factor',
    3,
  ],
  [
    'one line each',
    'v20-one-line-each.txt',
    'no marks',
    'Rates stay where they are until the spring',
    'The bank sees no reason to sell its bonds faster',
    4,
  ],
  [
    'an interview',
    'v21-interview.txt',
    'interview',
    'How did it begin?',
    'Will it still be here in ten years?',
    3,
  ],
  [
    'a plain essay',
    'v22-essay.txt',
    'no marks',
    'I opened the book in January and decided that there would be no other one until the following winter',
    'When the year was over I did not feel wiser, but I had become slower, and …',
    3,
  ],
  ['signs before headlines', 'signs.ja.txt', 'bold', '運賃より本数', '高校生が主役', 5],
  [
    'Dutch labels',
    'labels.nl.txt',
    'labels',
    'De dijk komt er toch',
    'Het dorp wil meebeslissen',
    3,
  ],
  [
    'Roman numerals alone',
    'roman-alone.txt',
    'numbered lines',
    'The first thing you notice about the new tram is how quiet it is',
    'The third thing takes longer to notice',
    3,
  ],
] as const

test.each(SHAPES)('takeaways are found where they are %s', async (...row) => {
  const [, file, family, first, last, count] = row
  const { article } = await readFixture(file)
  const found = findTakeaways(article)
  const headlines = found.sections.map(({ headline }) => headline)
  expect(headlines).toHaveLength(count)
  expect([headlines[0], headlines.at(-1)]).toEqual([first, last])
  expect(found.family).toContain(family)
  const lang = /\.(\w\w)\.\w+$/.exec(file)?.[1] ?? 'en'
  expect(found.lang).toBe(lang)
})

test.each([
  [
    'v01-numbered-lines.txt',
    'Four lessons from a winter of district heating',
    'Ada Moreau',
    '2026-05-14',
  ],
  [
    'v01-numbered-no-space.de.txt',
    'Drei Lehren aus dem Umbau der Stadtbibliothek',
    'Jana Keller',
    '2026-03-03',
  ],
  [
    'v03-labels.fr.txt',
    'Ce que trois hivers de maraîchage nous ont appris',
    'Élise Garnier',
    '2026-01-12',
  ],
  [
    'v14-title-in-paragraph.es.txt',
    'Cinco claves de la reforma del mercado central',
    'Lucía Ferrer',
    '2026-04-08',
  ],
  ['v17-circled.ja.txt', '商店街がよみがえった3つの理由', '山田花子', '2026-06-03'],
  ['v17-cjk-numerals.zh.txt', '旧城改造的三点启示', '李明', '2026-04-20'],
  ['v07-headings.md', 'What a year without cars did to our street', 'Nora Lind', '2026-02-11'],
])('%s has its title, author and date', async (file, title, author, date) => {
  const { article } = await readFixture(file)
  expect(findTakeaways(article)).toMatchObject({ title, author, date })
})

const BODY = 'The council sat until two in the morning and approved the plan by a single vote.'

test('an interview keeps its answers below each question', async () => {
  const { article } = await readFixture('v21-interview.txt')
  const [first] = findTakeaways(article).sections
  expect(first?.blocks).toEqual([paragraph(expect.stringMatching(/^Voss: With a leak/))])
})

test('a box on top belongs to the introduction', async () => {
  const { article } = await readFixture('v18-box.md')
  expect(findTakeaways(article).intro.map((block) => 'text' in block && block.text)).toContain(
    'Cameras in class need a vote of the parents',
  )
})

test('a numbered list inside a takeaway stays there', () => {
  const list = '1. Buy a map\n2. Read it\n3. Go'
  const markdown = `# Title\n\n## One way\n\n${BODY}\n\n${list}\n\n## Another way\n\n${BODY}\n\n## The third way\n\n${BODY}`
  const { sections } = findTakeaways({ blocks: readMarkdown(markdown), facts: {} })
  expect(sections.map(({ headline }) => headline)).toEqual([
    'One way',
    'Another way',
    'The third way',
  ])
})

test.each([
  ['a year', '2024. That was the year in which the plan began, and nobody remembers it fondly.'],
  ['a league', '3. Liga is what the club plays in, and it will stay there for some time to come.'],
])('a paragraph that begins with %s is no takeaway', (_name, odd) => {
  const text = `Title\n\n1. First\n\n${BODY}\n\n2. Second\n\n${BODY}\n\n${odd}\n\n3. Third\n\n${BODY}`
  const { sections } = findTakeaways({ blocks: readPlainText(text), facts: {} })
  expect(sections.map(({ headline }) => headline)).toEqual(['First', 'Second', 'Third'])
})

test('a number of lessons that a takeaway tells of announces nothing', () => {
  const text = `Swimming\n\n${BODY}\n\n1. Fear\n\nTo ask saves us three lessons.\n\n2. Air\n\n${BODY}`
  expect(findTakeaways({ blocks: readPlainText(text), facts: {} }).announced).toBeUndefined()
})

test.each([
  [
    'headings with a number',
    '## Myth 1: More is better\n\n{}\n\n## Myth 2: Brown is whole\n\n{}',
    'Myth 1: More is better',
  ],
  [
    'labels above their headline',
    '## Myth 1\n\nMore is better\n\n{}\n\n## Myth 2\n\nBrown is whole\n\n{}',
    'Myth 1: More is better',
  ],
  [
    'bold lead-ins',
    '**Myth:** More is better. {}\n\n**Myth:** Brown is whole. {}\n\n**Myth:** It is late. {}',
    'Myth: More is better',
  ],
  [
    'numbers before labels',
    '1. Mythos: Mehr ist besser. {}\n\n2. Mythos: Braun ist gut. {}',
    'Mythos: Mehr ist besser',
  ],
  [
    'Chinese headings',
    '## 误区一：越多越好\n\n{}\n\n## 误区二：棕色就是全麦\n\n{}',
    '误区一：越多越好',
  ],
])('what is refuted keeps the label that says so: %s', (_, text, headline) => {
  const prose =
    'The trial of the year before said nothing of the kind, and its authors were surprised by it.'
  const blocks = readMarkdown(`# What we get wrong\n\n${text.replaceAll('{}', prose)}`)
  expect(findTakeaways({ blocks, facts: {} }).sections[0]?.headline).toBe(headline)
})
