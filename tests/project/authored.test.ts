import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isOwnPdf, isOwnPptx } from '../../src/project/saved-elsewhere.ts'
import { zipFiles } from '../../src/zip.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const PAGE = '<!doctype html><html><head><title>An article</title></head><body>Words</body></html>'

test.each([
  ['the content file', { 'deck.md': GOOD_DECK }, 'deck.md', 'deck.md is the content file itself'],
  [
    'Markdown that is no deck',
    { 'content/README.md': GOOD_DECK, 'README.md': '# About\n' },
    'README.md',
    'README.md is no output of takedeck',
  ],
  [
    'an author’s own Marp deck',
    {
      'content/m.md': GOOD_DECK,
      'm.md': '---\nmarp: true\ntheme: gaia\ntitle: "Mine"\n---\n\n# Mine\n',
    },
    'm.md',
    'm.md is no output of takedeck',
  ],
  [
    'a page about Marp',
    { 'content/article.md': GOOD_DECK, 'article.html': PAGE.replace('Words', 'marp and bespoke') },
    'article.html',
    'article.html is no output of takedeck',
  ],
  [
    'the page that was imported',
    { 'content/article.md': GOOD_DECK, 'article.html': PAGE },
    'article.html',
    'article.html is no output of takedeck',
  ],
  [
    'a theme of the project',
    {
      'content/deck.md': GOOD_DECK,
      'templates/themes/briefing.css': "/* @theme briefing */\n@import 'stage';\n",
    },
    'templates/themes/briefing.css',
    'templates/themes/briefing.css is no output of takedeck',
  ],
])('a build does not replace %s', async (_, files, name, message) => {
  const folder = makeProject(files)
  const before = readFileSync(join(folder, name), 'utf8')
  const [deck = ''] = Object.keys(files)
  const out = name.startsWith('templates') ? 'templates' : '.'
  const args = ['build', deck, '-o', out, '-f', 'md,html']
  const { code, stdout, stderr } = await takedeck(folder, args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`${message}: building would replace it.`)
  expect(readFileSync(join(folder, name), 'utf8')).toBe(before)
})

const MARP_DECK = `---\nmarp: true\ndescription: ${'要'.repeat(660)}\n---\n\n# Hi\n`

const OTHER_TEMPLATE =
  '{{#each slides}}\n{{#unless @first}}\n\n---\n\n{{/unless}}\n{{markdown}}\n\n<!--\n{{notes}}\n-->\n{{/each}}\n'

const LONG = ["'", '&', '<'].map((sign) => `"${sign.repeat(200)}"`)
const LONG_DECK = `---\ntitle: ${LONG[0]}\nsubtitle: ${LONG[1]}\nauthor: ${LONG[2]}\n---\n\n## One\n\n- two\n`

test.each([
  ['of takedeck’s own template', { 'content/deck.md': GOOD_DECK }],
  [
    'of a template that says nothing of Marp',
    { 'content/deck.md': GOOD_DECK, 'templates/deck.hbs': OTHER_TEMPLATE },
  ],
  ['of a deck with a long title, subtitle and author', { 'content/deck.md': LONG_DECK }],
  ['of a Marp deck with a long description', { 'content/deck.md': MARP_DECK }],
])('a build replaces outputs of an earlier one, %s', async (_, files) => {
  const folder = makeProject(files)
  const build = () => takedeck(folder, ['build', '-o', '.', '-f', 'md,html'])
  const [first, second] = [await build(), await build()]
  expect(first.code).toBe(0)
  expect(second).toEqual(first)
})

test('outputs without a mark, as they were once, are replaced', async () => {
  const folder = makeProject({ 'content/deck.md': LONG_DECK })
  const build = () => takedeck(folder, ['build', '-o', '.', '-f', 'md,html'])
  const first = await build()
  const unmarked = [
    ['deck.md', /^# Written by takedeck.*\n/m],
    ['deck.html', /<meta name="generator"[^>]*>/],
  ] as const
  for (const [name, mark] of unmarked) {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toMatch(mark)
    writeFileSync(join(folder, name), text.replace(mark, ''))
  }
  expect(await build()).toEqual(first)
})

test('a build does not wait for what is no plain file', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  mkdirSync(join(folder, 'dist'))
  execFileSync('mkfifo', [join(folder, 'dist/deck.html')])
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'html'])
  expect(code).toBe(1)
  expect(stderr).toContain('dist/deck.html is no output of takedeck: building would replace it.')
})

test('a file that cannot be read is not replaced', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  mkdirSync(join(folder, 'dist'))
  symlinkSync('/proc/self/mem', join(folder, 'dist/deck.html')) // not even by the system's owner
  const { code, stderr } = await takedeck(folder, ['build', '-f', 'html'])
  expect(code).toBe(1)
  expect(stderr).toContain('dist/deck.html cannot be read and may be no output of takedeck')
})

const WITH_CHART = `${GOOD_DECK}\n## A chart\n\n<!-- chart: bar -->\n| a | b |\n| - | - |\n| x | 1 |\n| y | 2 |\n`

/** What a reader of PDF appends that writes into it. */
const NOTE_IN_PDF = Buffer.from(
  '1 0 obj\n<</Type /Annot>>\nendobj\nxref\n0 0\ntrailer\n<<>>\n%%EOF\n',
)

const OWN_PROPERTIES = '<Properties><Application>takedeck</Application></Properties>'

/** The same parts, packed by another program. */
function saveAgain(pptx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(pptx), { mtime: '2026-01-01' })
}

const SAVED = 'was made or saved by another program, and may hold somebody’s work'

test.each([
  ['deck.pdf', 'pdf', (bytes: Buffer) => Buffer.concat([bytes, NOTE_IN_PDF]), SAVED],
  ['deck.pptx', 'pptx', saveAgain, SAVED],
  [
    'deck-charts/1.svg',
    'md',
    (bytes: Buffer) => `<!-- mine -->${bytes}`,
    'is no output of takedeck',
  ],
] as const)('what somebody has saved since is not replaced: %s', async (...row) => {
  const [name, format, change, message] = row
  const folder = makeProject({ 'content/deck.md': WITH_CHART })
  const build = () => takedeck(folder, ['build', '-f', format])
  const path = join(folder, 'dist', name)
  const first = await build()
  expect(first.code).toBe(0)
  expect(await build()).toEqual(first)
  writeFileSync(path, change(readFileSync(path)))
  const changed = readFileSync(path)
  const { code, stdout, stderr } = await build()
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`dist/${name} ${message}: building would replace it.`)
  expect(stderr).toContain('Move it away')
  expect(readFileSync(path).equals(changed)).toBe(true)
})

test('a PPTX is taken for another program’s when one has saved it again, unchanged', () => {
  const bytes = zipFiles([{ path: 'docProps/app.xml', bytes: Buffer.from(OWN_PROPERTIES) }])
  expect(isOwnPptx(Buffer.from(bytes))).toBe(true)
  expect(isOwnPptx(Buffer.from(saveAgain(bytes)))).toBe(false)
  expect(isOwnPptx(Buffer.from(bytes).subarray(0, 60))).toBe(false)
  expect(isOwnPptx(Buffer.from(zipFiles([])))).toBe(false)
  expect(isOwnPdf(Buffer.alloc(0))).toBe(false)
})

test('what a PPTX says of its program is unpacked to a megabyte and no further', () => {
  const bytes = Buffer.from(OWN_PROPERTIES.padEnd(1_000_001))
  expect(isOwnPptx(Buffer.from(zipFiles([{ path: 'docProps/app.xml', bytes }])))).toBe(false)
})
