import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareLooks, meanSsim, type SlideLook } from '../looks/compare.ts'
import { canDraw } from '../looks/office.ts'
import { lintPptx, openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf } from '../pptx/xml-reader.ts'
import { type Finished, makeProject, takedeck } from '../takedeck.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/marp')
const decks = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parse(name).name)

const draws = canDraw()

/** What a reader of the Markdown sees as words, found without Marp. */
function wordsOfSource(markdown: string): string[] {
  const text = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/^```mermaid$[\s\S]*?^```$/gm, ' ')
    .replace(
      /!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|https?:\S+|^```.*$|:\w+:|\$\$[^$]+\$\$|\$[^$]+\$/gm,
      ' ',
    )
  return [...new Set(text.match(/\p{L}{3,}/gu))]
}

describe('a Marp deck', () => {
  const out = mkdtempSync(join(tmpdir(), 'marp-decks-'))
  let finished: Finished
  let looks: ReadonlyMap<string, readonly SlideLook[]> = new Map()
  beforeAll(async () => {
    const args = ['build', ...decks.map((name) => `${name}.md`), '-o', out]
    finished = await takedeck(FOLDER, args, { TAKEDECK_PPTX_LINE_MODEL: 'libreoffice' })
    if (draws) looks = await compareLooks(out, decks)
  }, 480_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const read = (name: string) => new Uint8Array(readFileSync(join(out, name)))

  test('is built to HTML, PDF and PPTX, and told only of what no presentation can draw', () => {
    const told = finished.stderr.split('\n').filter((line) => line.includes(': warning:'))
    expect(finished.code).toBe(0)
    expect(told.map((line) => /: Slide \d+ has (.*), which/.exec(line)?.[1])).toEqual([
      'a filter (blur(4px) brightness(0.7))',
      'a filter (sepia(1) grayscale(0.5))',
      'a filter (grayscale(1) opacity(0.3))',
      expect.stringMatching(/^a filter \(blur\(10px/),
      expect.stringMatching(/^a filter \(drop-shadow/),
      'a formula',
    ])
    const made = finished.stdout
      .trim()
      .split('\n')
      .map((path) => parse(path).base)
    expect(made.toSorted()).toEqual(
      decks.flatMap((name) => ['html', 'pdf', 'pptx'].map((kind) => `${name}.${kind}`)).toSorted(),
    )
  })

  test.each(decks)('%s keeps every word in the HTML and in the PPTX', (name) => {
    const words = wordsOfSource(readFileSync(join(FOLDER, `${name}.md`), 'utf8'))
    const html = new TextDecoder().decode(read(`${name}.html`))
    const slides = [...openPackage(read(`${name}.pptx`)).parts].filter(([part]) =>
      part.startsWith('ppt/slides/slide'),
    )
    const pptx = slides.map(([, root]) => wordsOf(root)).join(' ')
    expect(words.length).toBeGreaterThan(3)
    expect(words.filter((word) => !html.includes(word))).toEqual([])
    expect(words.filter((word) => !pptx.includes(word))).toEqual([])
  })

  test.each([
    ['mermaid', 'Start / Is it right? / Finish line / Long / storage / yes / not yet'],
    ['mermaid-sequence', 'Alice / Robert the Builder / Can you mend this? / loop [Every minute]'],
    ['mermaid-kinds', 'start button / Animal / + speak(loud): bool / fullname / places / february'],
  ])('%s keeps the words of its diagrams as text above a picture', (name, words) => {
    const { parts } = openPackage(read(`${name}.pptx`))
    const texts = [...parts].flatMap(([part, root]) =>
      part.startsWith('ppt/slides/slide') ? [wordsOf(root)] : [],
    )
    expect(words.split(' / ').filter((each) => !texts.join(' ').includes(each))).toEqual([])
    expect(new TextDecoder().decode(read(`${name}.html`))).not.toContain('@import')
  })

  test('text that fits itself is as large in the PPTX as on the slide', () => {
    const sizesOf = (name: string) =>
      [...openPackage(read(`${name}.pptx`)).parts.values()]
        .flatMap((root) => [...findAll(root, 'a:rPr'), ...findAll(root, 'a:defRPr')])
        .flatMap(({ attributes }) => (attributes.sz === undefined ? [] : [Number(attributes.sz)]))
    expect(Math.max(...sizesOf('fitting-header'))).toBeGreaterThan(9000)
    expect(Math.min(...sizesOf('auto-scaling-code'))).toBeLessThan(1100)
  })

  test('a theme of Marp brings its fonts, and the PPTX embeds them', () => {
    const { parts } = openPackage(read('theme-gaia.pptx'))
    const presentation = parts.get('ppt/presentation.xml')
    const fonts = presentation === undefined ? [] : findAll(presentation, 'p:embeddedFont')
    const styles = fonts.map(({ children }) =>
      children.map(({ name, attributes }) => attributes.typeface ?? name),
    )
    expect(styles).toEqual([
      ['Lato', 'p:regular', 'p:bold'],
      ['Roboto Mono', 'p:regular'],
    ])
  })

  test.each(decks)('%s becomes a PPTX in which nothing must be repaired', (name) => {
    expect(lintPptx(read(`${name}.pptx`))).toEqual([])
  })

  test.runIf(draws).each(decks)('%s looks in LibreOffice as its PDF does', (name) => {
    const slides = looks.get(name) ?? []
    expect(meanSsim(slides)).toBeGreaterThan(0.93)
    expect(Math.min(...slides.map(({ ssim }) => ssim))).toBeGreaterThan(0.9)
  })
})

test('a Marp deck of which only Markdown is asked for says that it is that already', async () => {
  const folder = makeProject({ 'deck.md': '---\nmarp: true\n---\n\n# Hi\n' })
  const { code, stderr } = await takedeck(folder, ['build', 'deck.md', '-f', 'md'])
  const told = 'deck.md:1:1: warning: This Marp deck is Markdown for Marp already'
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(told) })
})

describe('a Marp deck with a mistake', () => {
  test.each([
    ['an unknown theme', 'theme: gaya', '# Hi', 'deck.md:3:1: error: There is no theme “gaya”.'],
    ['an alias', 'header: *x', '# Hi', 'deck.md:3'],
    ['an unclosed list', 'class: [a', '# Hi', 'deck.md:'],
    [
      'a picture on the web',
      'paginate: true',
      'See ![](https://x.org/a.png)',
      'deck.md:6:9: error',
    ],
    ['a missing picture', 'paginate: true', '![bg left](no.png)', 'deck.md:6:12: error'],
    ['a colour for a picture', 'paginate: true', '![bg](red)', 'deck.md:6:7: error'],
    ['a picture outside', 'paginate: true', '<img src="../../x.png">', 'deck.md:6:11: error'],
    [
      'a background on the web',
      'backgroundImage: url(http://x.org/a.png)',
      '# Hi',
      'deck.md:3:22: error',
    ],
  ])('with %s is a problem with its place', async (_name, key, body, place) => {
    const folder = makeProject({ 'deck.md': `---\nmarp: true\n${key}\n---\n\n${body}\n` })
    const { code, stderr } = await takedeck(folder, ['build', 'deck.md', '-f', 'html'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(place) })
    expect(stderr).not.toContain('    at ')
  })
})

test('a Marp deck finds a theme by its name in the folder that --theme-set names', async () => {
  const folder = makeProject({
    'deck.md': '---\nmarp: true\ntheme: quay\n---\n\n# Hi\n',
    'looks/any-name.css': '/* @theme quay */ @import "gaia"; section { color: #123abc }',
  })
  const args = ['build', 'deck.md', '-f', 'html', '--theme-set', 'looks']
  expect(await takedeck(folder, args)).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(folder, 'dist/deck.html'), 'utf8')).toContain('#123abc')
})

test.each([
  ['pie', 'pie title Pets\n', 'deck.md:5:1: warning: “pie” is no kind of diagram', 'Pets'],
  [
    'graph',
    'graph LR\n  A --> B\n  A[Open\n',
    'deck.md:8:1: warning: The diagram leaves out “Open”',
    '',
  ],
])(
  'a %s diagram that cannot be drawn whole is told with its line',
  async (_kind, source, told, text) => {
    const fence = `\`\`\`mermaid\n${source}\`\`\`\n`
    const folder = makeProject({ 'deck.md': `---\nmarp: true\n---\n\n${fence}` })
    const { code, stderr } = await takedeck(folder, ['build', 'deck.md', '-f', 'html'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(told) })
    expect(readFileSync(join(folder, 'dist/deck.html'), 'utf8')).toContain(text)
  },
)
