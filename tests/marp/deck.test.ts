import { Marp } from '@marp-team/marp-core'
import { describe, expect, test } from 'vitest'
import { renderMarpDeck } from '../../src/marp/deck.ts'
import { marpThemeRules } from '../../src/marp/engine.ts'

const FACTS = { title: '', author: 'Ada', description: '', lang: 'en', footer: '' }

function render(markdown: string, title = '') {
  const theme = { name: 'default', rules: marpThemeRules('default') ?? '', faces: [] }
  const source = { markdown, file: 'deck.md', facts: { ...FACTS, title }, theme: undefined }
  const imageData = (name: string) => `data:image/png;base64,${name}`
  return renderMarpDeck({ source, theme, fontRules: '/* fonts */', imageData })
}

const OPTIONS = { inlineSVG: true, script: false, emoji: { unicode: false } } as const

/** What a slide says, and its elements. */
function textOf(html: string): string {
  return html.replace(/ (?!class)[\w-]+="[^"]*"/g, '')
}

describe('a Marp deck, rendered', () => {
  test('has a slide, a note and an outline for each part', async () => {
    const { rendered, slides } = await render(
      '# One\n\n<!-- first -->\n<!-- more -->\n\n---\n\n## Two',
    )
    expect(rendered.slides).toHaveLength(2)
    expect(rendered.notes).toEqual(['first\n\nmore', ''])
    expect(slides).toMatchObject([
      { kind: 'title', data: { headline: [{ text: 'One' }] }, notes: 'first\n\nmore' },
      { kind: 'content', data: { headline: [{ text: 'Two' }] }, at: { line: 6 } },
    ])
  })

  test.each([
    ['', { widthPx: 1280, heightPx: 720 }],
    ['---\nsize: 4:3\n---\n', { widthPx: 960, heightPx: 720 }],
  ])('has the size that it asks for: %j', async (front, size) => {
    expect((await render(`${front}\n# Hi`)).rendered).toMatchObject(size)
  })

  test.each([
    ['Own title', 'Own title'],
    ['', 'Headline'],
  ])('titled %j is called %j', async (title, called) => {
    expect((await render('# Headline', title)).rendered.facts.title).toBe(called)
  })

  test('has its pictures inside, wherever they are named', async () => {
    const style = '<style>h1 { background: url(style.png) }</style>'
    const markdown = `![](text.png) ![bg](bg.png)\n\n<img src="html.png">\n\n${style}`
    const front = '---\nbackgroundImage: url(front.png)\n---\n\n# Hi\n\n---\n\n'
    const { rendered } = await render(front + markdown)
    const shown = rendered.slides.join('') + rendered.css
    for (const name of ['text', 'bg', 'html', 'style', 'front']) {
      expect(shown).toContain(`data:image/png;base64,${name}.png`)
    }
    expect(rendered.css).toMatch(/^\/\* fonts \*\//)
  })

  test.each([
    ['in a line', 'x <!-- open\n\ny', []],
    ['in a block', 'x\n\n<!-- open\n\ny\n\n---\n\nz', [7]],
    ['in a quotation', '> <!-- open\n\ny -->', [5]],
    ['in a list', '- a\n- <!-- open\n\ny', [6]],
    ['in none, for all are closed', '<!-- a -->\n\nb <!-- c --> d <!---->\n\n<!--\ne\n-->', []],
  ])(
    'tells of comments that nothing closes, and is what Marp makes of them: %s',
    async (_place, body, lines) => {
      const markdown = `---\nsize: 4:3\n---\n\n${body}`
      const { rendered, problems } = await render(markdown)
      const told = problems.map(({ rule, at }) => [rule, at.line])
      expect(told).toEqual(lines.map((line) => ['comment-open', line]))
      const { html } = new Marp(OPTIONS).render(markdown, { htmlAsArray: true })
      expect(rendered.slides.map(textOf)).toEqual(html.map(textOf))
    },
  )

  test('tells of a style that nothing closes, too', async () => {
    const { problems } = await render('# T\n\n<style>\nh1 { color: red }\n\n---\n\n# U')
    expect(problems).toMatchObject([{ rule: 'style-open', at: { line: 3, column: 1 } }])
    expect((await render('# T\n\n<style>\nh1 { color: red }\n</style>')).problems).toEqual([])
  })

  test.each(['<!-- ', '<!--', '<! ', '<style>\n'])(
    '%j many times takes no seconds',
    async (opening) => {
      const start = process.cpuUsage()
      await render(`# T\n\nx ${opening.repeat(5000)}\n\n${opening.repeat(5000)}`)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(6000)
    },
  )

  test('knows no theme but the one that it is given', async () => {
    const { rendered } = await render('---\ntheme: gaia\n---\n\n# Hi')
    expect(rendered.css).not.toContain('gaia')
  })
})
