import { Marp } from '@marp-team/marp-core'
import { katexMarpCorePlugin } from '@marp-team/marp-core/plugins/katex'
import { describe, expect, test } from 'vitest'
import { FORMULA_FONTS, fontData, nameFormulas } from '../../src/marp/formulas.ts'
import type { Problem } from '../../src/model.ts'

const FACTS = { title: '', author: '', description: '', lang: 'en', footer: '' }

function render(markdown: string) {
  const problems: Problem[] = []
  const source = { markdown, file: 'deck.md', facts: FACTS, theme: undefined }
  const engine = new Marp({ script: false })
  engine.use(katexMarpCorePlugin({ fontPath: FORMULA_FONTS, options: { output: 'html' } }))
  const report = (problem: Problem) => problems.push(problem)
  const toMathml = (formula: string, isBlock: boolean) => `<math block="${isBlock}">${formula}`
  nameFormulas(engine.markdown, source, { toMathml, report })
  return { html: engine.render(markdown).html, problems }
}

describe('a formula', () => {
  test('has its source as its name, in a line and alone', () => {
    const { html, problems } = render('A $x < 2$ here\n\n$$\nE = mc^2\n$$\n')
    expect(html).toContain('<span role="math" aria-label="x &lt; 2" data-mathml=')
    expect(html).toContain('<p><span role="math" aria-label="E = mc^2" data-mathml=')
    const mathml = [...html.matchAll(/data-mathml="([^"]*)"/g)].map(([, value]) => value)
    expect(mathml).toEqual(
      ['false', 'true'].map((block, index) => {
        return `&lt;math block=&quot;${block}&quot;&gt;${['x &lt; 2', 'E = mc^2'][index]}`
      }),
    )
    expect(html).not.toContain('<p></p>')
    expect(problems).toEqual([])
  })

  test('that KaTeX cannot read is told with its place', () => {
    const { problems } = render('# Title\n\nA $\\frac{a$ here\n')
    const at = { file: 'deck.md', line: 3, column: 4 }
    expect(problems).toMatchObject([{ rule: 'formula', severity: 'warning', at }])
    expect(problems[0]?.message).toMatch(/^KaTeX cannot read this formula: Unexpected end of input/)
  })
})

test.each([
  ['what is written above as other words', 'frac{a is no formula\n\n$\\frac{a$ is', 3, 2],
  ['the second time', '$x$ and `x`\n\n$$\n\\frac{a\n$$\n', 4, 1],
  ['in a list', '- one\n  1. two\n  2. wrong $\\frac{a$ here\n', 3, 13],
  ['in a table', '| a | b |\n| - | - |\n| c | $\\frac{a$ |\n', 3, 8],
])('a formula that KaTeX cannot read is told where it stands: %s', (_, markdown, line, column) => {
  const { problems } = render(markdown)
  expect(problems).toMatchObject([{ rule: 'formula', at: { file: 'deck.md', line, column } }])
})

describe('a font of formulas', () => {
  const data = (html: string, face: string) => fontData(`${FORMULA_FONTS}KaTeX_${face}.woff2`, html)

  test.each([
    ['x', ['Main-Regular', 'Math-Italic']],
    ['\\mathbb{R}', ['Main-Regular', 'AMS-Regular']],
    ['\\mathbf{x}', ['Main-Regular', 'Main-Bold']],
    ['\\mathcal{L}', ['Main-Regular', 'Caligraphic-Regular', 'Caligraphic-Bold']],
    ['\\displaystyle\\int', ['Main-Regular', 'Size2-Regular']],
    ['\\Bigg(', ['Main-Regular', 'Size4-Regular']],
    ['\\mathtt{x}', ['Main-Regular', 'Typewriter-Regular']],
  ])('comes along with %s where its letters do', (formula, faces) => {
    const all = ['AMS-Regular', 'Caligraphic-Bold', 'Caligraphic-Regular', 'Fraktur-Regular']
    const more = ['Main-Bold', 'Main-BoldItalic', 'Main-Italic', 'Main-Regular', 'Math-Italic']
    const last = ['SansSerif-Regular', 'Script-Regular', 'Size1-Regular', 'Size2-Regular']
    const known = [...all, ...more, ...last, 'Size3-Regular', 'Size4-Regular', 'Typewriter-Regular']
    const { html } = render(`$${formula}$`)
    const found = known.filter((face) => data(html, face) !== '')
    expect(found).toEqual(faces.toSorted())
  })

  test('is one WOFF2 file, and no other address', () => {
    expect(data(render('$x$').html, 'Main-Regular')).toMatch(/^data:font\/woff2;base64,/)
    expect(fontData(`${FORMULA_FONTS}KaTeX_Main-Regular.ttf`, 'katex')).toBe('')
    expect(fontData('picture.png', 'katex')).toBeUndefined()
  })
})
