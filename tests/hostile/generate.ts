import { wordsFor } from '../../src/plan/words.ts'
import { type Random, randomFrom } from './random.ts'
import { type Writer, writerOf } from './writer.ts'

/** A content file that nobody wrote. */
export interface GeneratedDeck {
  readonly content: string
  readonly lang: string
  /** The words that the slides must show, each of them once in the content. */
  readonly words: readonly string[]
  /** Those of them that charts show, or the tables behind them. */
  readonly chartWords: readonly string[]
}

/** Writes a deck of sections of all kinds, sizes and mixtures; the same seed gives the same deck. */
export function generateDeck(seed: number, theme: string): GeneratedDeck {
  const random = randomFrom(seed)
  const lang = random.pick(['en', 'en', 'en', 'de', 'ja', 'ar', 'zh'])
  const writer = writerOf(random, lang)
  const author: Author = { random, writer, chartWriter: writerOf(random, lang, 'x') }
  const { conclusion, appendix } = wordsFor(lang)
  const sections = Array.from({ length: random.between(4, 8) }, () => writeSection(author))
  const content = [
    writeFrontMatter(author, lang, theme),
    random.happens(0.7) ? author.writer.prose(random.small(3, 150)) : '',
    ...sections,
    random.happens(0.7) ? `## ${conclusion}\n\n${writePoints(author)}` : '',
    random.happens(0.3) ? `## ${appendix}\n\n${writeBlocks(author, random.between(1, 3))}` : '',
  ]
  const texts = content.filter((text) => text !== '').join('\n\n')
  return { content: texts, lang, words: writer.written, chartWords: author.chartWriter.written }
}

interface Author {
  readonly random: Random
  readonly writer: Writer
  readonly chartWriter: Writer
}

function writeFrontMatter({ random, writer }: Author, lang: string, theme: string): string {
  const lines = [
    `title: "${writer.line(random.small(1, 14))}"`,
    random.happens(0.7) ? `subtitle: "${writer.line(random.small(2, 30))}"` : '',
    random.happens(0.7) ? `author: "${writer.line(random.small(1, 8))}"` : '',
    random.happens(0.5) ? 'date: 14 May 2025' : '',
    random.happens(0.7) ? `source: "${writer.line(random.small(1, 9))}"` : '',
    random.happens(0.4) ? 'agenda: true' : '',
  ]
  const sources = Array.from(
    { length: random.happens(0.3) ? random.small(1, 14) : 0 },
    () => `  - title: "${writer.words(random.between(2, 14))}"\n    url: https://example.org`,
  )
  const list = sources.length === 0 ? [] : ['sources:', ...sources]
  const given = lines.filter((line) => line !== '')
  return ['---', ...given, `lang: ${lang}`, `theme: ${theme}`, ...list, '---'].join('\n')
}

const LAYOUTS = [
  ...[
    'agenda',
    'appendix',
    'cards',
    'chart',
    'code',
    'comparison',
    'conclusion',
    'image',
    'number',
  ],
  ...[
    'picture',
    'points',
    'quote',
    'section',
    'sources',
    'statement',
    'steps',
    'table',
    'timeline',
  ],
]

function writeSection(author: Author): string {
  const { random, writer } = author
  const body = random.pick(BODIES)(author)
  // A chart has no smaller size: there the headline is of a usual length.
  const longest = body.includes('<!-- chart') ? 8 : random.happens(0.05) ? 34 : 14
  const headline = writer.line(longest === 34 ? 34 : random.small(1, longest))
  const hint = random.happens(0.2) ? `<!-- layout: ${random.pick(LAYOUTS)} -->` : ''
  const notes = random.happens(0.1) ? '### Notes\n\nWhat the speaker says.' : ''
  return [`## ${headline}`, hint, body, notes].filter((text) => text !== '').join('\n\n')
}

/** What can be all of a section. */
const BODIES: readonly ((author: Author) => string)[] = [
  writePoints,
  writePoints,
  writeParagraph,
  writeParagraph,
  writeStages,
  writeStages,
  writeNumbers,
  writeTable,
  writeTable,
  writeChart,
  writeCode,
  writeQuotation,
  writeParts,
  writeParts,
  writeParts,
  writePicture,
  (author) => `${writePicture()}\n\n${writeBlocks(author, 1)}`,
  (author) => `${writeParagraph(author)}\n\n${writeTable(author)}\n\n${author.writer.words(6)}.`,
  (author) => `${writeChart(author)}\n\n${writePoints(author)}`,
  (author) => writeBlocks(author, author.random.between(2, 5)),
  (author) => writeBlocks(author, author.random.between(2, 8)),
]

const BLOCKS = [
  ...[writePoints, writePoints, writeParagraph, writeParagraph, writeStages, writeTable],
  ...[writeCode, writeQuotation, writeChart, writePicture],
]

function writeBlocks(author: Author, count: number): string {
  const subheading = () => (author.random.happens(0.2) ? `### ${author.writer.words(3)}\n\n` : '')
  const blocks = Array.from(
    { length: count },
    () => `${subheading()}${author.random.pick(BLOCKS)(author)}`,
  )
  // A comment parts two lists that stand one after the other.
  return blocks.join('\n\n<!-- todo: more -->\n\n')
}

function writePoints({ random, writer }: Author): string {
  const longest = random.small(2, 60)
  const nests = random.happens(0.3)
  const isBold = random.happens(0.3)
  const points = Array.from({ length: random.small(1, 44) }, () => {
    const text = writer.phrase(random.small(1, longest))
    const below = nests && random.happens(0.5) ? random.small(1, 5) : 0
    const nested = Array.from({ length: below }, () => `\n  - ${writer.words(random.small(1, 14))}`)
    return `- ${isBold ? `**${writer.words(random.between(1, 4))}** ` : ''}${text}${nested.join('')}`
  })
  return points.join('\n')
}

function writeParagraph({ random, writer }: Author): string {
  return writer.prose(random.happens(0.1) ? 400 : random.small(3, 160))
}

function writeStages({ random, writer }: Author): string {
  const isTimeline = random.happens(0.5)
  const longest = random.small(3, 40)
  const stages = Array.from({ length: random.small(2, 14) }, (_, index) => {
    const lead = isTimeline ? `${1990 + index}` : writer.words(random.between(1, 3))
    const title = random.happens(0.5) ? `${writer.words(2)}: ` : ''
    return `${index + 1}. **${lead}** ${title}${writer.words(random.small(2, longest))}`
  })
  return stages.join('\n')
}

function writeNumbers({ random, writer }: Author): string {
  const numbers = Array.from({ length: random.between(1, 5) }, () => {
    const value = random.pick(['62%', '−31%', '+48 s', '1,480,000', '$3.4 billion', '12'])
    return `**${value}** — ${writer.words(random.small(1, 30))}`
  })
  return [...numbers, ...(random.happens(0.3) ? [writer.words(8)] : [])].join('\n\n')
}

function writeTable({ random, writer }: Author): string {
  const columns = random.small(1, 10)
  const longest = random.small(1, columns > 5 ? 4 : 16)
  const row = () =>
    `| ${Array.from({ length: columns }, () => writer.words(random.small(1, longest))).join(' | ')} |`
  const rows = Array.from({ length: random.small(1, 44) }, row)
  return [row(), `|${'---|'.repeat(columns)}`, ...rows].join('\n')
}

function writeChart({ random, chartWriter: writer }: Author): string {
  const type = random.pick(['bar', 'grouped', 'stacked', 'line', 'area', 'pie', 'donut'])
  const isRound = type === 'pie' || type === 'donut'
  const series = isRound ? 1 : random.small(1, 5)
  const names = Array.from({ length: series }, () => writer.words(random.small(1, 3)))
  const hasDown = type !== 'area' && type !== 'stacked' && !isRound && random.happens(0.3)
  const rows = Array.from({ length: random.between(2, isRound ? 6 : 12) }, (_, row) => {
    const numbers = names.map(() => random.between(hasDown ? -40 : 1, 90))
    const name =
      type === 'line' || type === 'area' ? String(2001 + row) : writer.words(random.small(1, 4))
    return `| ${[name, ...numbers].join(' | ')} |`
  })
  const head = `| ${['Name', ...names].join(' | ')} |`
  return [`<!-- chart: ${type} -->`, head, `|${'---|'.repeat(series + 1)}`, ...rows].join('\n')
}

function writeCode({ random, writer }: Author): string {
  const widest = random.small(1, 14)
  const lines = Array.from({ length: random.small(1, 72) }, () => {
    const names = Array.from({ length: random.between(1, widest) }, () => writer.name())
    return `${' '.repeat(random.small(0, 8))}${names.join(random.pick([' = ', '.', ', ', ' ']))}`
  })
  return ['```', ...lines, '```'].join('\n')
}

function writeQuotation({ random, writer }: Author): string {
  const paragraphs = Array.from(
    { length: random.small(1, 3) },
    () => `> ${writer.prose(random.small(3, 120))}`,
  )
  const by = random.happens(0.7)
    ? [`> — ${writer.words(2)}, ${writer.words(random.small(1, 8))}`]
    : []
  return [...paragraphs, ...by].join('\n>\n')
}

function writeParts(author: Author): string {
  const { random, writer } = author
  const parts = Array.from({ length: random.between(1, 6) }, () => {
    const body = random.pick([writePoints, writePoints, writeParagraph])(author)
    return `### ${writer.line(random.small(1, 5))}\n\n${body}`
  })
  return [...(random.happens(0.3) ? [writer.prose(12)] : []), ...parts].join('\n\n')
}

function writePicture(): string {
  return '![](images/street.jpg)'
}
