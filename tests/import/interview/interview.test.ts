import { expect, test } from 'vitest'
import { paragraph, textOf } from '../../../src/import/article.ts'
import { readHtmlFragment } from '../../../src/import/formats/html.ts'
import { readMarkdown } from '../../../src/import/formats/markdown.ts'
import { readPlainText } from '../../../src/import/formats/plain-text.ts'
import { importArticle } from '../../../src/import/import.ts'
import { findInterview } from '../../../src/import/interview/interview.ts'

function interviewOf(...lines: readonly string[]) {
  return findInterview(lines.map((line) => paragraph(line)))?.choice
}

test('each question of the one who asks begins a section, without the name', () => {
  const found = interviewOf(
    'Roe: How did it begin?',
    'Voss: With a leak.',
    'Roe: Will it last?',
    'Voss: For ten years.',
  )
  expect(found?.starts.map(({ index, title }) => [index, title])).toEqual([
    [0, 'How did it begin?'],
    [2, 'Will it last?'],
  ])
})

test('what the one who answers asks back begins none', () => {
  const found = interviewOf(
    'Roe: How did it begin?',
    'Voss: Who knows? With a leak.',
    'Roe: Will it last?',
    'Voss: For ten years.',
    'Roe: And then?',
    'Voss: Then we rest.',
  )
  expect(found?.starts.map(({ index }) => index)).toEqual([0, 2, 4])
})

test.each([
  ['names that come once', ['Rents: they fell.', 'Prices: they rose.', 'Roads: they stayed.']],
  ['one name alone', ['Roe: How?', 'It began with a leak.', 'Roe: And then?', 'It ended.']],
  ['two voices without a question', ['Roe: It rained.', 'Voss: Yes.', 'Roe: A lot.', 'Voss: Yes.']],
  [
    'a few turns in much prose',
    [
      'Roe: How?',
      'Voss: So.',
      'Roe: Why?',
      'Voss: So.',
      ...Array.from({ length: 9 }, () => 'It rained.'),
    ],
  ],
])('%s are no interview', (_what, lines) => {
  expect(interviewOf(...lines)).toBeUndefined()
})

test('points of an interview begin without the names of its two speakers', async () => {
  const answer = 'The roof of the old cinema leaks after every storm.'
  const text = `A cinema\n\nRoe: How did it begin?\n\nVoss: ${answer}\n\nRoe: Will it last?\n\nVoss: ${answer}`
  const article = { blocks: readPlainText(text), facts: { lang: 'en' } }
  const { content } = await importArticle({ article, file: 'a', pictures: new Map() }, 'a')
  expect(content).toContain('\nThe roof of the old cinema leaks after every storm\n')
  expect(content).toContain(`Voss: ${answer}`)
})

const ANSWERS = {
  en: ['I had an oven that stood empty until ten.', 'We weigh what comes back.', 'I shall bake.'],
  de: ['Ich stehe gern im Wasser.', 'Wir haben vier Jahre geredet.', 'Ich gehe ins Moor.'],
  fr: ['J’ai commencé avec deux fours.', 'Nous pesons les restes.', 'Je vais au marché.'],
  es: ['Yo tenía un horno vacío.', 'Lo pesamos todo, y nos sorprendió.', 'Yo seguiré.'],
  nl: ['Ik had een kast vol rapporten.', 'We liepen elke dag.', 'Ik ga bij de vrijwilligers.'],
  zh: ['我把书架撤掉了两排。', '我们每天都称一次。', '我打算换几把椅子。'],
} as const

const QUESTIONS = {
  en: ['How did it begin?', 'And that has its price.', 'What comes next?'],
  de: ['Stört Sie das noch?', 'Und das rächt sich.', 'Was kommt danach?'],
  fr: ['Comment est-ce venu ?', 'Et cela se paie.', 'Et la suite ?'],
  es: ['¿Cómo empezó?', 'Y eso se paga.', '¿Y ahora?'],
  nl: ['Wat trof u aan?', 'De muis als vijand.', 'En nu?'],
  zh: ['怎么开始的？', '这也有代价，很多人都说。', '以后呢？'],
} as const

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'zh'] as const

/** How pages, notes and texts set what is asked apart from what is answered. */
const WAYS = {
  'bold lines': (asked: string, said: string) => readMarkdown(`**${asked}**\n\n${said}`),
  'lines in italics': (asked: string, said: string) => readMarkdown(`*${asked}*\n\n${said}`),
  'bold and italic lines of a page': (asked: string, said: string) =>
    readHtmlFragment(`<p><em><strong>${asked}</strong></em></p><p>${said}</p>`),
  'bold runs that Word parted': (asked: string, said: string) =>
    readHtmlFragment(
      `<p><strong>${asked.slice(0, 3)}</strong><strong>${asked.slice(3)}</strong></p><p>${said}</p>`,
    ),
  'third-level headings': (asked: string, said: string) => readMarkdown(`### ${asked}\n\n${said}`),
  'dashes before them': (asked: string, said: string) => readPlainText(`— ${asked}\n\n${said}`),
  'answers behind dashes': (asked: string, said: string) => readPlainText(`${asked}\n\n— ${said}`),
  'answers in quotation marks': (asked: string, said: string) =>
    readPlainText(`${asked}\n\n“${said}”`),
  'the name of the paper': (asked: string, said: string) =>
    readPlainText(`taz: ${asked}\n\n${said}`),
  initials: (asked: string, said: string) => readPlainText(`J. O.: ${asked}\n\nH. V.: ${said}`),
} as const

test.each(Object.keys(WAYS).flatMap((way) => LANGUAGES.map((lang) => [way, lang] as const)))(
  'what is asked begins a section, with or without a question mark: %s, in %s',
  (way, lang) => {
    const set = WAYS[way as keyof typeof WAYS]
    const blocks = QUESTIONS[lang].flatMap((asked, at) => set(asked, ANSWERS[lang][at] ?? ''))
    const found = findInterview([...readPlainText('It rained.'), ...blocks])
    const headlines = found?.choice.starts.map(({ title }) => title)
    expect(headlines).toEqual(QUESTIONS[lang].map((asked) => asked.replace(/[.。]$/, '')))
  },
)

test('a short line between answers of one paragraph each is asked, too', () => {
  const found = interviewOf(
    'How did it begin?',
    'I had an oven that stood empty until ten o’clock, and nobody in the school had ever noticed it.',
    'And that has its price.',
    'We weigh what comes back on the plates every day, and then we write the number on the wall.',
    'What comes next?',
    'I shall bake until the summer, and somebody else will have to weigh the plates after that.',
    'Will you be missed?',
    'I hope so, and in any case I shall come to lunch on Fridays with the other pensioners.',
  )
  expect(found?.starts.map(({ index }) => index)).toEqual([0, 2, 4, 6])
})

test('an exclamation of the interviewer begins nothing, and is no point', () => {
  const text =
    '**Why?**\n\nI do.\n\n**Four years!**\n\nI do.\n\n**How?**\n\nI do.\n\n**When?**\n\nI do.'
  const found = findInterview(readMarkdown(text))
  expect(found?.choice.starts.map(({ title }) => title)).toEqual(['Why?', 'How?', 'When?'])
  expect(
    found?.blocks.filter((block) => 'voice' in block && block.voice === 'asks').map(textOf),
  ).toContain('Four years!')
})

test('a long question is shown with what it asks in the end, and stays whole below it', () => {
  const long =
    'You said for ten years that this dyke is too low. Now it is raised. Why are you angry?'
  const found = findInterview(
    readMarkdown(`**${long}**\n\nI am not.\n\n**Why?**\n\nI do.\n\n**How?**\n\nI do.`),
  )
  expect(found?.choice.starts[0]?.title).toBe('Why are you angry?')
  expect(found?.blocks.slice(1).map(textOf)).toContain(long)
})

test('a subhead and what is told below it go to the question that follows', () => {
  const found = findInterview(
    readPlainText(
      'Why?\n\n‘I do.’\n\nThe computer\n\nThere are 900 sensors in the dyke.\n\nHow clever is it?\n\n‘I do not know.’\n\nAnd now?\n\n‘I go.’',
    ),
  )
  expect(found?.blocks.map(textOf)).toEqual([
    ...['Why?', '‘I do.’', 'How clever is it?', 'The computer'],
    ...['There are 900 sensors in the dyke.', '‘I do not know.’', 'And now?', '‘I go.’'],
  ])
})

test.each([
  ['bold headlines that ask nothing', '**Bees came early.**\n\nI saw them.\n\n'.repeat(4)],
  [
    'three questions at the end of a report',
    `${'The council of the town met on Monday and on Tuesday. '.repeat(20)}\n\n**Why?**\n\nI know.\n\n**How?**\n\nI know.\n\n**When?**\n\nI know.`,
  ],
  [
    'questions of a leaflet',
    '### What does it cost?\n\nNine pounds.\n\n### Where is it?\n\nIn Leeds.\n\n### When?\n\nIn May.',
  ],
])('%s are no interview', (_what, text) => {
  expect(findInterview(readMarkdown(text))).toBeUndefined()
})

async function draftOf(text: string, lang: string) {
  const article = { blocks: readMarkdown(text), facts: { lang } }
  return importArticle({ article, file: 'a', pictures: new Map() }, 'a')
}

test.each([
  ['en', 'Ada Moreau (58) bakes. She bakes well.', 'In conversation: Ada Moreau'],
  ['de', 'Seit dreißig Jahren kartiert Ada Vollmer Moore.', 'Im Gespräch: Ada Vollmer'],
  ['fr', 'Ada Moreau dirige la cantine. Elle pèse tout.', 'Entretien avec Ada Moreau'],
  ['es', 'Ada Ferrer dirige el comedor. Lo pesa todo.', 'Entrevista con Ada Ferrer'],
  [
    'nl',
    'Hydroloog Ada van Rossum (58) loopt. Ada van Rossum praat.',
    'In gesprek: Ada van Rossum',
  ],
] as const)(
  'the deck says whose words the points of an interview are, in %s',
  async (lang, intro, line) => {
    const [first, ...others] = QUESTIONS[lang]
    const asked = [lang === 'de' ? `Frau Vollmer, ${first}` : first, ...others]
    const talk = asked.map((question, at) => `**${question}**\n\n${ANSWERS[lang][at]}`)
    const { content, report } = await draftOf(
      `# On bread\n\n${intro}\n\n${talk.join('\n\n')}`,
      lang,
    )
    expect(content).toContain(`subtitle: "${line}"`)
    expect(report.join('\n')).toContain(
      `the words of ${line.replace(/^.*(?:: | avec | con )/, '')}`,
    )
    expect(content).not.toContain('who speaks?')
  },
)

test('an interview that names nobody says so', async () => {
  const talk = QUESTIONS.en.map((asked, at) => `**${asked}**\n\n${ANSWERS.en[at]}`)
  const { content, report } = await draftOf(`# On bread\n\n${talk.join('\n\n')}`, 'en')
  expect(content).not.toContain('subtitle:')
  expect(report.join('\n')).toContain('does not say clearly who answers')
})

test('what the interviewer says is never a point', async () => {
  const told = 'The big oven of the school kitchen cost nine thousand pounds.'
  const text = `# Bread\n\n**How did it begin?**\n\n“I had an oven that stood empty until ten.”\n\n${told}\n\n**The oven as an enemy of bread.**\n\n“We weigh all plates.”\n\n**And now?**\n\n“I bake.”`
  const { content } = await draftOf(text, 'en')
  expect(content.split('\n').filter((line) => line.includes('nine thousand'))).toEqual([told])
  expect(content).toContain('## 2. The oven as an enemy of bread')
})

test.each([
  ['en', 'Ada Moreau has run a kitchen for eleven years. She says why children wash up.'],
  ['de', 'Ada Moreau leitet seit elf Jahren eine Küche. Sie sagt, warum Kinder abwaschen.'],
  ['nl', 'Ada Moreau leidt al elf jaar een keuken. Ze zegt waarom kinderen afwassen.'],
] as const)(
  'a standfirst of two sentences is the introduction of an interview, in %s',
  async (lang, line) => {
    const talk = QUESTIONS[lang].map((asked, at) => `**${asked}**\n\n${ANSWERS[lang][at]}`)
    const { content } = await draftOf(`# On bread\n\n*${line}*\n\n${talk.join('\n\n')}`, lang)
    expect(content).toMatch(/subtitle: ".*: Ada Moreau"/)
    expect(content).toContain(`### Notes\n\n${line}`)
  },
)
