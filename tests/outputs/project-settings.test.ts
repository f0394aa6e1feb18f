import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'

const SETTINGS = `theme: boardroom
lang: de
author: Acme
brand:
  accent: "#7a1f5c"
  radius: 4px
`

const deck = (frontMatter = '') => `---\ntitle: Eins\n${frontMatter}---\n\n## Zwei\n\nEin Satz.\n`

async function build(files: Readonly<Record<string, string>>) {
  const folder = makeProject(files)
  const { code, stdout, stderr } = await takedeck(folder, ['build', '-f', 'md'])
  const read = (path: string | undefined) =>
    path === undefined ? '' : readFileSync(join(folder, path), 'utf8')
  const paths = stdout.split('\n')
  return {
    code,
    stderr,
    markdown: read(paths.find((path) => path.endsWith('deck.md'))),
    css: read(paths.find((path) => path.endsWith('.css'))),
  }
}

describe('the settings of a project', () => {
  test('hold for a deck that says nothing else', async () => {
    const { stderr, markdown, css } = await build({
      'takedeck.yml': SETTINGS,
      'content/deck.md': deck(),
    })
    expect(stderr).toBe('')
    expect(markdown).toMatch(/theme: boardroom-\w+/)
    expect(markdown).toContain('lang: de')
    expect(markdown).toContain('author: "Acme"')
    expect(css).toContain('--color-accent: #7a1f5c')
  })

  test('give way to the front matter, key by key, inside the brand, too', async () => {
    const own = 'theme: clear\nauthor: Ada\nbrand:\n  accent: "#14305c"\n'
    const { markdown, css } = await build({
      'takedeck.yml': SETTINGS,
      'content/deck.md': deck(own),
    })
    expect(markdown).toMatch(/theme: clear-\w+/)
    expect(markdown).toContain('author: "Ada"')
    expect(markdown).toContain('lang: de')
    expect(css).toContain('--color-accent: #14305c')
    expect(css).toContain('--radius: 4px')
    expect(css).not.toContain('#7a1f5c')
  })

  test('may be called takedeck.yaml', async () => {
    const { markdown } = await build({ 'takedeck.yaml': SETTINGS, 'content/deck.md': deck() })
    expect(markdown).toContain('lang: de')
  })

  test('name files as seen from where they stand', async () => {
    const { stderr, css } = await build({
      'takedeck.yml': 'theme: looks/ours.css\n',
      'looks/ours.css':
        "/* @theme ours */\n@import 'briefing';\nsection { --color-muted: #123456 }",
      'content/deck.md': deck(),
    })
    expect(stderr).toBe('')
    expect(css).toContain('--color-muted: #123456')
  })
})

describe('what is wrong in takedeck.yml is said with its line and column', () => {
  test.each([
    ['an unknown key', 'lang: en\ntheem: clear', '2:1: warning', 'Did you mean “theme”?'],
    ['a key of one deck', 'title: x', '1:1: warning', 'of one deck, not of the whole project'],
    ['a key of a brand', 'footer: x', '1:1: warning', 'Write it below brand'],
    ['a colour that is none', 'brand:\n  accent: green', '2:3: error', 'a colour like #0b6'],
    ['an unknown key of a brand', 'brand:\n  fnot: x', '2:3: warning', 'Did you mean “font”?'],
    [
      'a theme that nobody has',
      'lang: en\ntheme: brefing',
      '2:1: error',
      'Did you mean “briefing”?',
    ],
    ['broken YAML', 'lang: en\nauthor: A: B', '2:9: error', 'author: "A: B"'],
    ['a faint colour', 'brand: { accent: "#ffee00" }', '1:10: warning', 'The nearest colour'],
  ])('%s', async (_what, settings, place, says) => {
    const { stderr } = await build({ 'takedeck.yml': settings, 'content/deck.md': deck() })
    expect(stderr).toContain(`takedeck.yml:${place}`)
    expect(stderr).toContain(settings.split('\n').at(Number(place.slice(0, 1)) - 1))
    expect(stderr).toContain(says)
  })

  test('once, however many decks there are', async () => {
    const { stderr } = await build({
      'takedeck.yml': 'theem: clear\n',
      'content/deck.md': deck(),
      'content/other.md': deck(),
    })
    expect(stderr.match(/takedeck\.yml:1:1/g)).toHaveLength(1)
  })

  test('and every mistake of a brand at once', async () => {
    const { stderr } = await build({
      'takedeck.yml': 'brand:\n  accent: green\n  radius: 8\n  fnot: x\n',
      'content/deck.md': deck(),
    })
    expect(stderr.match(/takedeck\.yml:\d:3/g)).toEqual([
      'takedeck.yml:2:3',
      'takedeck.yml:3:3',
      'takedeck.yml:4:3',
    ])
  })
})
