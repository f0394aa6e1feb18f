import { describe, expect, test, vi } from 'vitest'
import { createDeckEngine, marpThemeRules } from '../../src/marp/engine.ts'
import { usePlugins } from '../../src/marp/plugins.ts'
import type { Problem } from '../../src/model.ts'

const FACTS = { title: '', author: '', description: '', lang: 'en', footer: '' }

async function render(markdown: string) {
  const problems: Problem[] = []
  const theme = { name: 'default', rules: marpThemeRules('default') ?? '', faces: [] }
  const engine = createDeckEngine(theme, () => '')
  const source = { markdown, file: 'deck.md', facts: FACTS, theme: undefined }
  await usePlugins(engine, source, (problem) => problems.push(problem))
  return { ...engine.render(markdown), problems }
}

const fence = (language: string, code: string, marks = '```') =>
  `${marks}${language}\n${code}\n${marks}\n`

describe('code', () => {
  test.each([['```'], ['~~~'], ['````']])(
    'in a language has colours, between %s',
    async (marks) => {
      expect((await render(fence('js', 'const one = 1', marks))).html).toMatch(
        /<span style="[^"]*--/,
      )
    },
  )

  test('gets all the time it needs: colours do not depend on how busy the machine is', async () => {
    const theme = { name: 'default', rules: marpThemeRules('default') ?? '', faces: [] }
    const engine = createDeckEngine(theme, () => '')
    const markdown = fence('js', 'const one = 1')
    const source = { markdown, file: 'deck.md', facts: FACTS, theme: undefined }
    await usePlugins(engine, source, () => undefined)
    const limits: (number | undefined)[] = []
    engine.shikiTransformers.push({
      preprocess: (_code, { tokenizeTimeLimit }) => void limits.push(tokenizeTimeLimit),
    })
    engine.render(markdown)
    expect(limits).toEqual([0])
  })

  test('in none is plain', async () => {
    expect((await render(fence('', 'const one = 1'))).html).not.toContain('<span')
  })
})

describe('a diagram', () => {
  const graph = fence('mermaid', 'graph LR\n  A[First box] --> B')

  test('is drawn, without anything that loads', async () => {
    const { html, problems } = await render(graph)
    expect(html).toMatch(/<p><svg data-marp-mermaid="1"[\s\S]*First box[\s\S]*<\/svg><\/p>/)
    expect(html).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org)/)
    expect(problems).toEqual([])
  })

  test('keeps its styles and arrowheads from the next one', async () => {
    const { html } = await render(`${graph}\n---\n\n${graph}`)
    const ids = [...html.matchAll(/ id="(diagram[^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).toContain('url(#diagram-2-arrowhead)')
    expect(html).not.toMatch(/<style>[^<]*(?:^|\})\s*(?:svg|text)\s*\{/)
  })

  test('is larger than Marp draws it, as far as a slide has room', async () => {
    const widths = async (source: string) => {
      const { html } = await render(fence('mermaid', source))
      const [, box = '', width] = /viewBox="0 0 ([\d.]+) [\d.]+" width="(\d+)"/.exec(html) ?? []
      return Number(width) / Number(box)
    }
    const chain = Array.from({ length: 20 }, (_, index) => `N${index} --> N${index + 1}`)
    expect(await widths('graph LR\nA --> B')).toBeCloseTo(1.6, 1)
    expect(await widths(`graph TD\n${chain.join('\n')}`)).toBeCloseTo(0.8, 1)
  })

  test.each([
    ['gantt\n  title Plan', /^“gantt” is no kind of diagram/],
    ['flowchart XX\n  A --> B', /^“flowchart XX” is no first line of a flowchart/],
    ['', /^This diagram cannot be drawn: .+\. The slide shows its text\.$/],
  ])('that cannot be drawn stays text and is told: %j', async (source, message) => {
    const { html, problems } = await render(`# Title\n\n${fence('mermaid', source)}`)
    const at = { file: 'deck.md', line: 3, column: 1 }
    expect(problems).toMatchObject([{ message: expect.stringMatching(message), at }])
    expect(html).toContain('<pre')
  })
})

describe('a formula', () => {
  test('is set where a deck has a dollar sign', async () => {
    expect((await render('$x$')).html).toContain('class="katex"')
  })
})

test('formulas with letters that LaTeX or KaTeX do not know print nothing', async () => {
  const warn = vi.spyOn(console, 'warn')
  const { html, problems } = await render('$\\text{„Größe“ 5 €}$ and $x = 速度$\n')
  expect(html).toContain('速度')
  expect(problems).toEqual([])
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
