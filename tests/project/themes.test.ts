import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeThemes, readTheme, resolveImport } from '../../src/project/themes.ts'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const choice = (name: string) => ({ name, at: { file: 'content/x.md', line: 3, column: 1 } })

describe('readTheme', () => {
  test('a deck that names no theme gets briefing', () => {
    expect(readTheme(makeProject({}), undefined)).toMatchObject({
      css: expect.stringContaining('@theme briefing'),
    })
  })

  test('a theme of the project shadows the package’s of the same name', () => {
    const root = makeProject({
      'templates/themes/briefing.css': '/* @theme briefing */ /* mine */',
    })
    expect(readTheme(root, choice('briefing'))).toMatchObject({
      css: expect.stringContaining('mine'),
    })
  })

  test.each([
    ['brefing', 'Did you mean “briefing”?'],
    ['base', 'The themes are boardroom, briefing'],
    ['../../secret', 'The themes are boardroom, briefing'],
    ['gone.css', 'There is no theme file gone.css.'],
  ])('%s is a problem with the place where it was named: %s', (name, says) => {
    const problem = readTheme(makeProject({}), choice(name))
    expect(problem).toMatchObject({ rule: 'unknown-theme', at: { line: 3 } })
    expect(Object.values(problem).join(' ')).toContain(says)
  })

  test.each([['mine.css'], ['../mine.css'], ['content/mine.css']])(
    'a file is found from the content file or from the project: %s',
    (name) => {
      const root = makeProject({ 'content/mine.css': 'a', 'mine.css': 'b' })
      expect(readTheme(root, choice(name))).toHaveProperty('css')
    },
  )

  test('a folder that is called like a theme is none', () => {
    const root = makeProject({ 'templates/themes/mine.css/inside': 'x', 'b.css/inside': 'x' })
    const [named, filed] = [choice('mine'), choice('../b.css')].map((name) => readTheme(root, name))
    expect(named).toMatchObject({ message: 'There is no theme “mine”.' })
    expect(filed).toMatchObject({ message: '../b.css is a folder, not a theme.' })
    expect(describeThemes(root).map(({ name }) => name)).not.toContain('mine')
  })

  test('a file outside the project is refused, also through a link', () => {
    const root = makeProject({})
    symlinkSync(join(makeProject({ 'x.css': 'x' }), 'x.css'), join(root, 'link.css'))
    expect(readTheme(root, choice('link.css'))).toMatchObject({ rule: 'theme-outside' })
  })
})

describe('resolveImport', () => {
  const root = makeRoot()
  function makeRoot(): string {
    return join(import.meta.dirname, '../..')
  }

  test.each([['@fontsource/newsreader/400.css'], ['base.css'], ['briefing'], ['./base']])(
    'finds %s',
    (specifier) => {
      expect(resolveImport(root, specifier, join(root, 'x.css'))?.css).toBeTruthy()
    },
  )

  test.each([
    ['https://example.org/x.css'],
    ['/etc/passwd'],
    ['../../../../../../etc/passwd'],
    ['@fontsource/no-such-font/400.css'],
    ['@fontsource/../../../../../etc/passwd'],
    ['gone.css'],
  ])('does not follow %s', (specifier) => {
    expect(resolveImport(root, specifier, join(root, 'x.css'))).toBeUndefined()
  })
})

describe('a font of a theme', () => {
  const theme = (source: string) =>
    `/* @theme mine */\n@font-face { font-family: X; src: url('${source}') }\n`

  test.each([
    ['gone.woff2', 'does not exist'],
    ['../../../outside.woff2', 'outside'],
    ['/etc/outside.woff2', 'does not exist'],
  ])('%s is a problem of the theme, with its line', async (source, says) => {
    const root = makeProject({
      'project/content/deck.md': GOOD_DECK,
      'project/templates/themes/mine.css': theme(source),
      'outside.woff2': 'x',
    })
    const folder = join(root, 'project')
    const { code, stderr } = await takedeck(folder, ['build', '-f', 'md', '-t', 'mine'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^templates\/themes\/mine\.css:2:1: error: The font/)
    expect(stderr).toContain(says)
  })
})

test('a theme of ten lines that builds on another one restyles the deck', async () => {
  const css = "/* @theme mine */\n@import 'briefing';\nsection { --color-accent: #8a1538 }\n"
  const root = makeProject({ 'content/deck.md': GOOD_DECK, 'mine.css': css })
  expect(await takedeck(root, ['build', '-f', 'md', '-t', 'mine.css'])).toMatchObject({ code: 0 })
  const written = readFileSync(join(root, 'dist/themes/mine.css'), 'utf8')
  expect(written.match(/@theme \w+/g)).toEqual(['@theme mine'])
  expect(written).toMatch(/--color-accent: #0b5d45[\s\S]*--color-accent: #8a1538/)
  expect(readFileSync(join(root, 'dist/deck.md'), 'utf8')).toContain('theme: mine')
})

test('a theme that the command line names and nobody has is said without a place', async () => {
  const root = makeProject({ 'content/deck.md': GOOD_DECK })
  const { code, stderr } = await takedeck(root, ['build', '-f', 'md', '-t', 'brefing'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^error: There is no theme “brefing”\./)
})
