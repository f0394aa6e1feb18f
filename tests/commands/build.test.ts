import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const withPicture = (source: string) => `${GOOD_DECK}\n## A picture\n\n![Alt text](${source})\n`

describe('build', () => {
  test('writes the Markdown, its theme, HTML, PDF and PPTX, and prints their paths', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    const { code, stdout, stderr } = await takedeck(folder, ['build'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const paths = ['deck.md', 'themes/briefing.css', 'deck.html', 'deck.pdf', 'deck.pptx']
    expect(stdout.trim().split('\n')).toEqual(paths.map((path) => `dist/${path}`))
    for (const path of paths) expect(existsSync(join(folder, 'dist', path))).toBe(true)
  })

  test('leaves nothing but its outputs in the folder', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    await takedeck(folder, ['build', '--format', 'md,html'])
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['deck.html', 'deck.md', 'themes'])
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist'])
  })

  test('builds only the formats and files that are asked for, to the folder that is asked for', async () => {
    const folder = makeProject({ 'content/a.md': GOOD_DECK, 'content/b.md': GOOD_DECK })
    const args = ['build', 'content/b.md', '--format', 'html', '--out', 'public/slides']
    expect((await takedeck(folder, args)).stdout).toBe('public/slides/b.html\n')
    expect(readdirSync(join(folder, 'public/slides'))).toEqual(['b.html'])
  })

  test('a file behind --out is the one that is written, under its own name', async () => {
    const folder = makeProject({ 'content/a.md': GOOD_DECK })
    const args = ['build', 'content/a.md', '--out', 'shown/talk.html']
    expect((await takedeck(folder, args)).stdout).toBe('shown/talk.html\n')
    expect(readdirSync(join(folder, 'shown'))).toEqual(['talk.html'])
  })

  test('the pictures of charts lie beside Markdown of another name', async () => {
    const chart =
      '\n## A chart\n\n<!-- chart: bar -->\n| a | b |\n| - | - |\n| x | 1 |\n| y | 2 |\n'
    const folder = makeProject({ 'content/a.md': GOOD_DECK + chart })
    await takedeck(folder, ['build', 'content/a.md', '--out', 'talk.md'])
    expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toContain('talk-charts/1.svg')
    expect(existsSync(join(folder, 'talk-charts/1.svg'))).toBe(true)
  })

  test('one file for several decks is refused', async () => {
    const folder = makeProject({ 'content/a.md': GOOD_DECK, 'content/b.md': GOOD_DECK })
    const { code, stderr } = await takedeck(folder, ['build', '-o', 'talk.pdf'])
    expect(code).toBe(2)
    expect(stderr).toContain('talk.pdf is one file, and there are 2 decks: name a folder.')
  })

  test('a folder stands for the content files in it', async () => {
    const folder = makeProject({
      'talks/b.md': GOOD_DECK,
      'talks/a.md': GOOD_DECK,
      'talks/a.txt': 'no',
      'other/content/c.md': GOOD_DECK,
      'other/README.md': '# Not a deck',
      'empty/a.txt': 'no',
    })
    const build = (...paths: string[]) => takedeck(folder, ['build', ...paths, '-f', 'html'])
    const built = ['dist/a.html', 'dist/b.html', 'dist/c.html', ''].join('\n')
    expect((await build('talks', 'other/')).stdout).toBe(built)
    const { code, stdout, stderr } = await build('empty', 'talks/a.md')
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'dist/a.html\n' })
    expect(stderr).toContain('empty:1:1: error: There is no content file in this folder.')
  })

  test('a project elsewhere is built in its own folder', async () => {
    const folder = makeProject({ 'content/a.md': GOOD_DECK })
    const { stdout } = await takedeck(makeProject({}), ['build', folder, '-f', 'html'])
    expect(stdout.trim()).toMatch(/dist\/a\.html$/)
    expect(readdirSync(join(folder, 'dist'))).toEqual(['a.html'])
  })

  test('one file of a project elsewhere lies where the user stands', async () => {
    const elsewhere = makeProject({ 'a.md': GOOD_DECK })
    const folder = makeProject({})
    const args = ['build', join(elsewhere, 'a.md'), '-o', 'here/talk.html']
    const { stdout } = await takedeck(folder, args)
    expect(stdout).toBe(`${join(folder, 'here/talk.html')}\n`)
    expect(readdirSync(join(folder, 'here'))).toEqual(['talk.html'])
    expect(readdirSync(elsewhere)).toEqual(['a.md'])
  })

  test('two decks whose outputs would replace each other are refused; one named twice is built once', async () => {
    const folder = makeProject({ 'a/talk.md': GOOD_DECK, 'b/talk.md': GOOD_DECK })
    const build = (...files: string[]) => takedeck(folder, ['build', ...files, '-f', 'html'])
    const { code, stderr } = await build('a/talk.md', 'b/talk.md')
    expect(code).toBe(2)
    expect(stderr).toContain('a/talk.md and b/talk.md have the same outputs')
    expect(existsSync(join(folder, 'dist'))).toBe(false)
    expect((await build('a/talk.md', './a/talk.md')).stdout).toBe('dist/talk.html\n')
  })

  test('a path with spaces that the shell has parted is told once', async () => {
    const folder = makeProject({ 'content/my first talk.md': GOOD_DECK })
    const { code, stderr } = await takedeck(folder, ['build', 'content/my', 'first', 'talk.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('Put the path in quotes: takedeck build "content/my first talk.md"')
    expect(stderr).not.toContain('There is no such file')
  })

  test('so is a whole path with signs that a shell reads', async () => {
    const folder = makeProject({ 'my $5 talk.md': GOOD_DECK })
    const path = join(folder, 'my $5 talk.md')
    const { code, stderr } = await takedeck(makeProject({}), ['build', ...path.split(' ')])
    expect(code).toBe(2)
    expect(stderr).toContain(`takedeck build "${path.replace('$', '\\$')}"`)
  })

  test('pictures are seen from the Markdown also where it is built from another folder', async () => {
    const folder = makeProject({ 'content/deck.md': withPicture('a.png'), 'content/a.png': PIXEL })
    const file = join(folder, 'content/deck.md')
    const args = ['build', file, '--out', join(folder, 'out'), '--format', 'md']
    expect(await takedeck(makeProject({}), args)).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'out/deck.md'), 'utf8')).toContain('src="../content/a.png"')
  })

  test('a mistake in one deck does not keep the others from being built', async () => {
    const folder = makeProject({ 'content/a.md': '## No title\n', 'content/b.md': GOOD_DECK })
    const { code, stdout, stderr } = await takedeck(folder, ['build', '--format', 'html'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'dist/b.html\n' })
    expect(stderr).toContain('content/a.md:1:1: error: The deck has no title.')
  })

  test('keeps an earlier output when the deck has a mistake now', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    await takedeck(folder, ['build', '--format', 'html'])
    const before = readFileSync(join(folder, 'dist/deck.html'))
    writeFileSync(join(folder, 'content/deck.md'), 'no sections\n')
    expect((await takedeck(folder, ['build', '--format', 'html'])).code).toBe(1)
    expect(readFileSync(join(folder, 'dist/deck.html')).equals(before)).toBe(true)
  })

  test('reports every problem of a deck at once, with excerpt, caret and hint', async () => {
    const deck =
      '---\ntitel: x\ntheme: brefing\nbrand: { font: House Sans }\n---\n\n## One\n\n![a](nope.png)\n\n- [x](javascript:y)\n'
    const folder = makeProject({ 'content/deck.md': deck })
    const { code, stderr } = await takedeck(folder, ['build', '--format', 'html'])
    expect(code).toBe(1)
    for (const line of [
      'content/deck.md:2:1: error: “titel” is not a key of a content file, so the deck has no title.',
      'Did you mean “title”?',
      'content/deck.md:3:1: error: There is no theme “brefing”.',
      'Did you mean “briefing”?',
      'content/deck.md:4:10: error: The font “House Sans” is not installed.',
      'content/deck.md:9:1: error: The picture nope.png does not exist.',
      '  9 | ![a](nope.png)\n      ^',
      'content/deck.md:11:3: error: A link to “javascript:y” is not allowed',
    ]) {
      expect(stderr).toContain(line)
    }
  })

  test('--json prints paths and problems for programs', async () => {
    const folder = makeProject({ 'content/a.md': GOOD_DECK, 'content/b.md': '## x\n' })
    const { code, stdout } = await takedeck(folder, ['build', '--format', 'html', '--json'])
    const { decks, problems } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(decks).toEqual([{ file: 'content/a.md', outputs: ['dist/a.html'] }])
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'missing-title', severity: 'error' }),
    )
  })

  test.each([
    { name: 'content/missing.md', says: 'content/missing.md:1:1: error: There is no such file.' },
    { name: 'empty', says: 'empty:1:1: error: There is no content file in this folder.' },
  ])('explains that $name is no content file', async ({ name, says }) => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK, 'empty/a.txt': 'no' })
    const { code, stderr } = await takedeck(folder, ['build', name])
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining(says) })
  })

  test('refuses a file of 50 MB at once', async () => {
    const folder = makeProject({ 'content/deck.md': Buffer.alloc(50_000_000, 'x') })
    const { code, stderr } = await takedeck(folder, ['build'])
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('50.0 MB') })
  })

  test('builds a content file that lies elsewhere as a project of its own', async () => {
    const elsewhere = makeProject({ 'talk.md': withPicture('pixel.png'), 'pixel.png': PIXEL })
    const folder = makeProject({})
    const file = join(elsewhere, 'talk.md')
    expect(await takedeck(folder, ['build', file, '--format', 'html'])).toMatchObject({ code: 0 })
  })
})

describe('pictures', () => {
  test('of the project are inside the HTML and named by the Markdown', async () => {
    const folder = makeProject({
      'content/deck.md': withPicture('images/a%20b&c.png'),
      'content/images/a b&c.png': PIXEL,
    })
    const { code, stderr } = await takedeck(folder, ['build', '--format', 'md,html'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const html = readFileSync(join(folder, 'dist/deck.html'), 'utf8')
    expect(html).toContain(`src="data:image/png;base64,${PIXEL.toString('base64')}"`)
    const markdown = readFileSync(join(folder, 'dist/deck.md'), 'utf8')
    expect(markdown).toContain('<img src="../content/images/a%20b%26c.png" alt="Alt text">')
  })

  test.each([
    ['/etc/passwd', 'is not a path inside the project'],
    ['../../secret.png', 'lies outside the project'],
    ['%2e%2e/%2e%2e/secret.png', 'lies outside the project'],
    ['C:%5Cx.png', 'is not a path inside the project'],
    ['file:///etc/passwd', 'is not a path inside the project'],
    ['data:image/png;base64,AAAA', 'is not a path inside the project'],
    ['http://127.0.0.1/x.png', 'is on the web'],
    ['%zz.png', 'is not a path inside the project'],
    ['', 'A picture without a path'],
    ['folder', 'is not a file'],
    ['text.png', 'is not a picture'],
    ['link.png', 'lies outside the project'],
  ])('named “%s” are refused: %s', async (source, says) => {
    const folder = makeProject({
      'content/deck.md': withPicture(source),
      'content/text.png': 'not a picture',
    })
    mkdirSync(join(folder, 'content/folder'))
    symlinkSync('/etc/passwd', join(folder, 'content/link.png'))
    const { code, stderr } = await takedeck(folder, ['build', '--format', 'html'])
    expect(code).toBe(1)
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/content\/deck\.md:\d+:1: error/)
  })
})
