import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, removeProject, takedeck, writeProject } from '../takedeck.ts'
import { missingWords, readLayouts, readTexts, wordsOf } from './outputs.ts'
import { findCollisions, findSmallLines, readPages } from './pdf.ts'

const count = <Made>(length: number, make: (index: number) => Made) =>
  Array.from({ length }, (_, i) => make(i))
const words = (length: number, stem = 'word') => count(length, (i) => `${stem}${i}`)
const table = (columns: number, rows: number) =>
  [
    `| ${words(columns, 'head').join(' | ')} |`,
    `|${'---|'.repeat(columns)}`,
    ...count(rows, (row) => `| ${words(columns, `r${row}c`).join(' | ')} |`),
  ].join('\n')

/** A section that is hard to fit. */
interface Case {
  readonly name: string
  readonly body: string
  readonly headline?: string
  readonly lang?: string
}

const CASES: readonly Case[] = [
  { name: '60 bullets', body: count(60, (i) => `- Point number${i} of many`).join('\n') },
  {
    name: '400 words of prose',
    body: words(400)
      .join(' ')
      .replace(/(\d*[05]) w/g, '$1. W'),
  },
  { name: 'one sentence of 400 words', body: words(400).join(' ') },
  { name: 'a headline of 34 words', headline: words(34, 'head').join(' '), body: '- a\n- b\n- c' },
  { name: 'a word of 80 letters', body: `- ${'abcdefgh'.repeat(10)} and more\n- b` },
  { name: 'a table of 10 columns', body: table(10, 5) },
  { name: 'a table of 40 rows', body: table(2, 40) },
  {
    name: '70 lines of code',
    body: `\`\`\`\n${count(70, (i) => `const name${i} = call(${i}) // remark`).join('\n')}\n\`\`\``,
  },
  { name: 'a quotation of 200 words', body: `> ${words(200).join(' ')}\n>\n> — Jane Doe, chemist` },
  {
    name: 'everything at once',
    body: `Before.\n\n${table(3, 4)}\n\n> Said.\n>\n> — Jane\n\n\`\`\`\ncode\n\`\`\`\n\n### Sub\n\n${count(9, (i) => `- point${i}\n  - below${i}`).join('\n')}\n\nAfter.`,
  },
  {
    name: 'nine long points against nine short ones',
    body: `### Long\n\n${count(9, (i) => `- point${i} ${words(16).join(' ')}`).join('\n')}\n\n### Short\n\n${count(9, (i) => `- short${i}`).join('\n')}`,
  },
  {
    name: 'three cards of twelve points',
    body: ['One', 'Two', 'Three']
      .map((name) => `### ${name}\n\n${count(12, (i) => `- ${name}${i} is a point`).join('\n')}`)
      .join('\n\n'),
  },
  {
    name: 'a chart below a paragraph and above points',
    body: `${words(30).join(' ')}\n\n<!-- chart: bar -->\n| | |\n|---|---|\n| First | 3 |\n| Second | 4 |\n\n${count(6, (i) => `- point${i} about it`).join('\n')}`,
  },
  {
    name: '30 bars with long names',
    body: `<!-- chart: bar -->\n| | |\n|---|---|\n${count(30, (i) => `| Category${i} with a name of forty letters | ${i + 3} |`).join('\n')}`,
  },
  {
    name: '30 bars for each of two series',
    body: `<!-- chart: grouped -->\n| | one | two |\n|---|---|---|\n${count(30, (i) => `| Name${i} | ${i} | ${i} |`).join('\n')}`,
  },
  {
    name: 'a pie of eight long names',
    body: `<!-- chart: pie -->\n| | |\n|---|---|\n${count(8, (i) => `| Category${i} with a name of forty letters | ${i + 3} |`).join('\n')}`,
  },
  {
    name: 'Japanese',
    lang: 'ja',
    body: count(
      14,
      (i) => `- 私たちは新しい計画を発表しました。詳しくは次の資料をご覧ください${i}`,
    ).join('\n'),
  },
  {
    name: 'Arabic',
    lang: 'ar',
    body: count(14, (i) => `- هذه نقطة مهمة جدا في العرض التقديمي رقم ${i}`).join('\n'),
  },
]

describe('whatever the content, nothing leaves its slide, nothing overlaps, no word is lost', () => {
  let folder = ''
  beforeAll(async () => {
    const contents = CASES.map(({ name, ...parts }) => [`content/${name}.md`, writeCase(parts)])
    folder = writeProject(Object.fromEntries(contents))
    const { code, stderr } = await takedeck(folder, ['build'])
    expect([code, stderr]).toEqual([0, ''])
  })
  afterAll(() => removeProject(folder))

  test.each(CASES)('$name', async ({ name, body, headline, lang }) => {
    const pages = await readPages(readFileSync(join(folder, `dist/${name}.pdf`)))
    expect(pages.map(findCollisions)).toEqual(pages.map(() => []))
    expect(pages.map(findSmallLines)).toEqual(pages.map(() => []))

    const comments = /<!--.*?-->/g
    const wanted = wordsOf(`${headline ?? 'Headline'} ${body.replace(comments, '')}`)
    const printed = pages.flatMap((page) => page.lines.map(({ text }) => text)).join('')
    // A PDF has joined letters in forms and an order of their own.
    const inPdf = lang === 'ar' ? [] : [printed]
    const texts = [...Object.values(readTexts(join(folder, 'dist'), name)), ...inPdf]
    expect(texts.map((text) => missingWords(wanted, text))).toEqual(texts.map(() => []))
  })
})

function writeCase({ body, headline = 'Headline', lang = 'en' }: Omit<Case, 'name'>): string {
  return `---\ntitle: t\nlang: ${lang}\n---\n\n## ${headline}\n\n${body}\n\n## Conclusion\n\n- end\n`
}

test('a footer of 150 letters is cut to its room, the same in every output, and its author is told', async () => {
  const themes = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']
  const footer = words(20, 'footer').join(' ')
  const cards = words(4, 'Card').map((name) => `### ${name}\n\nIt says this.`)
  const steps = count(4, (i) => `${i + 1}. **Step${i}** does it`).join('\n')
  const body = `## One\n\n- a\n- b\n\n## Two\n\n${cards.join('\n\n')}\n\n## Three\n\n${steps}\n`
  const files = themes.map((theme) => [
    `content/${theme}.md`,
    `---\ntitle: t\ntheme: ${theme}\nbrand:\n  footer: ${footer}\n---\n\n${body}`,
  ])
  const folder = makeProject(Object.fromEntries(files))
  const { stderr } = await takedeck(folder, ['build'])
  expect(stderr.match(/warning: .*/g)).toHaveLength(themes.length)
  for (const theme of themes) {
    const pages = await readPages(readFileSync(join(folder, `dist/${theme}.pdf`)))
    expect(pages.map(findCollisions)).toEqual(pages.map(() => []))
    const room = new RegExp(`content/${theme}.md:5.*there is room for (\\d+) of them`).exec(stderr)
    const { md, html, pptx } = readTexts(join(folder, 'dist'), theme)
    const layouts = readLayouts(readFileSync(join(folder, `dist/${theme}.pptx`)))
    const shown = [md, html, pptx].map((text) => /footer0 [^…]*…/.exec(text)?.[0] ?? '')
    const inLayouts = layouts.flatMap((text) => text.match(/footer0 [^¦]*/g) ?? [])
    expect(inLayouts.length).toBeGreaterThan(10)
    expect([...new Set([...shown, ...inLayouts])]).toEqual([shown[0]])
    expect(footer.startsWith(`${shown[0]?.slice(0, -1)} `)).toBe(true)
    expect(Number(room?.[1]) - (shown[0]?.length ?? 0)).toBeLessThan(12)
  }
})

test('steps that tear their words side by side go on on another slide', async () => {
  const template = readFileSync(join(import.meta.dirname, '../../templates/deck.hbs'), 'utf8')
  const steps = count(9, (i) => `${i + 1}. **Responsible** administrators understand number${i}`)
  const folder = makeProject({
    'content/deck.md': `---\ntitle: t\ntheme: stage\n---\n\n## Steps\n\n${steps.join('\n')}\n`,
    'templates/deck.hbs': template.replace('marp: true', 'marp: true\nsize: 4:3'),
  })
  await takedeck(folder, ['build', '--format', 'pdf'])
  const pages = await readPages(readFileSync(join(folder, 'dist/deck.pdf')))
  const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
  const torn = lines.filter((text) =>
    /^(Res|Resp|Respo|Respon|administ|administr|admini)$/.test(text),
  )
  expect(torn).toEqual([])
  expect(lines.filter((text) => text.includes('administrators'))).toHaveLength(9)
})

test('a name that is as wide as its field, but not as the room in it, is set smaller and not torn', async () => {
  const names = ['Prototype', 'Certification', 'First series', 'Launch']
  const steps = names.map((name, i) => `${i + 1}. **May 202${i}** ${name}: so it was`)
  const folder = makeProject({
    'content/deck.md': `---\ntitle: t\ntheme: boardroom\n---\n\n## Steps\n\n${steps.join('\n')}\n`,
  })
  await takedeck(folder, ['build', '--format', 'pdf'])
  const pages = await readPages(readFileSync(join(folder, 'dist/deck.pdf')))
  const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
  expect(lines.filter((text) => names.includes(text))).toEqual(names)
})

test('a picture takes no room from the rows of a long table that stands before it', async () => {
  const rows = count(24, (row) => `|${` Text${row} of a cell that needs room |`.repeat(6)}`)
  const head = `| ${words(6, 'head').join(' | ')} |\n|${'---|'.repeat(6)}`
  const deck = `---\ntitle: t\n---\n\n## Rows\n\n${head}\n${rows.join('\n')}\n`
  const street = readFileSync(join(import.meta.dirname, '../fixtures/images/street.jpg'))
  const folder = makeProject({
    'content/alone.md': deck,
    'content/with.md': `${deck}\n![A street](street.jpg)\n`,
    'content/street.jpg': street,
  })
  await takedeck(folder, ['build', '--format', 'pdf'])
  const pages = ['alone', 'with'].map((name) =>
    readPages(readFileSync(join(folder, `dist/${name}.pdf`))),
  )
  const [alone, withPicture] = await Promise.all(pages)
  expect(withPicture).toHaveLength((alone?.length ?? 0) + 1)
})

test('an address that is nearly as wide as its side of a comparison is measured as it will be torn', async () => {
  const points = [
    ...count(4, () => '- word'),
    '  - sailro615 https://example.org/puminwéroteltel616 wéminka617 ilsawé618 lin619 telilfjo620',
    '  - ka621 wéwé622 ka623 kawé624 sasavorvor625 vor626 kakawépu627 kasa628',
  ]
  const sides = `### One side\n\n${points.join('\n')}\n\n### The other\n\n- a\n- b\n`
  const folder = makeProject({
    'content/deck.md': `---\ntitle: t\ntheme: gazette\n---\n\n## One\n\n- a\n- b\n\n## Two\n\n${sides}`,
  })
  await takedeck(folder, ['build', '--format', 'html'])
  const page = await openFile(join(folder, 'dist/deck.html'))
  const overrunsPx = await page.$$eval('section .body', (bodies) =>
    bodies.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  )
  expect(Math.max(...overrunsPx)).toBeLessThan(4)
})

test('one endless word does not make the points beside it small', async () => {
  const deck = `## Headline\n\n- ${'abcdefgh'.repeat(10)} and more\n- b\n\n## Conclusion\n\n- end\n`
  const themes = ['briefing', 'clear', 'gazette']
  const files = themes.map((theme) => [
    `content/${theme}.md`,
    `---\ntitle: t\ntheme: ${theme}\n---\n\n${deck}`,
  ])
  const folder = makeProject(Object.fromEntries(files))
  await takedeck(folder, ['build', '--format', 'md'])
  const sizes = themes.map((theme) => {
    const markdown = readFileSync(join(folder, `dist/${theme}.md`), 'utf8')
    return /_class: points (s\d)/.exec(markdown)?.[1]
  })
  expect(sizes.every((size = 's9') => size <= 's3')).toBe(true)
})

test('an endless word in a table is torn; the words in its other columns stay whole', async () => {
  const themes = ['boardroom', 'briefing', 'clear', 'gazette', 'poster', 'stage']
  const row = (word: string) => `| Responsible | ${word} | administration | 42 | Second |`
  const rows = ['Word', 'abcdefgh'.repeat(10), 'Word'].map(row)
  const table = [`| ${words(5, 'Head').join(' | ')} |`, `|${'---|'.repeat(5)}`, ...rows]
  const files = themes.map((theme) => [
    `content/${theme}.md`,
    `---\ntitle: t\ntheme: ${theme}\n---\n\n## Rows\n\n${table.join('\n')}\n`,
  ])
  const folder = makeProject(Object.fromEntries(files))
  const { stderr } = await takedeck(folder, ['build', '--format', 'pdf'])
  expect(stderr).toBe('')
  for (const theme of themes) {
    const pages = await readPages(readFileSync(join(folder, `dist/${theme}.pdf`)))
    const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
    expect(lines.filter((text) => text === 'Responsible')).toHaveLength(3)
    expect(lines.filter((text) => text === 'administration')).toHaveLength(3)
    expect(missingWords(['abcdefgh'.repeat(10)], lines.join(''))).toEqual([])
  }
})

test('a table that is wider than its slide tears words of its head, and none of its rows', async () => {
  const row = (index: number) => `| ${words(8, `r${index}name`).join(' | ')} |`
  const table = [
    `| ${words(8, 'wordsofheads').join(' | ')} |`,
    `|${'---|'.repeat(8)}`,
    ...count(3, row),
  ]
  const folder = makeProject({
    'content/a.md': `---\ntitle: t\ntheme: clear\n---\n\n## Rows\n\n${table.join('\n')}\n`,
  })
  const { stderr } = await takedeck(folder, ['build', '--format', 'pdf'])
  expect(stderr).toBe('')
  const pages = await readPages(readFileSync(join(folder, 'dist/a.pdf')))
  const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
  const cells = count(3, (index) => words(8, `r${index}name`)).flat()
  expect(cells.filter((cell) => !lines.includes(cell))).toEqual([])
  const heads = words(8, 'wordsofheads')
  expect(heads.some((head) => !lines.includes(head))).toBe(true)
})

test('a wide table with margins, in a text as wide as its slide, tears words and stays on it', async () => {
  const rows = ['hem', 'rom', 'otm'].map((name) => `| ${words(10, `wordsof${name}`).join(' | ')} |`)
  const table = [rows[0], `|${'---|'.repeat(10)}`, ...rows.slice(1)].join('\n')
  const folder = makeProject({
    'content/a.md': `---\ntitle: t\ntheme: poster\n---\n\n## Rows\n\n<!-- layout: steps -->\n\n${table}\n`,
  })
  const { stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(stderr).not.toContain('holds more than fits')
  const markdown = readFileSync(join(folder, 'dist/a.md'), 'utf8')
  expect(markdown.match(/_class: steps/g)).toHaveLength(1)
})

test('a long Japanese headline that stands beside its points stays on its slide', async () => {
  const headline = count(14, (i) => `私たちは新しい計画を${i}`).join('')
  const folder = makeProject({
    'content/a.md': `---\ntitle: t\ntheme: poster\nlang: ja\n---\n\n## ${headline}\n\n- 発表\n- 資料\n- 計画\n`,
  })
  const { stderr } = await takedeck(folder, ['build', '--format', 'pdf'])
  expect(stderr).not.toContain('holds more than fits')
  const pages = await readPages(readFileSync(join(folder, 'dist/a.pdf')))
  expect(pages.flatMap(findCollisions)).toEqual([])
})

test('a space that a line of code breaks at takes no room', async () => {
  const lines = count(16, (index) => `${'x'.repeat(60 + index)} ${'y'.repeat(60)}`)
  const folder = makeProject({
    'content/a.md': `---\ntitle: t\ntheme: clear\n---\n\n## Code\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`,
  })
  const { stderr } = await takedeck(folder, ['build', '--format', 'md'])
  expect(stderr).toBe('')
})
