import { describe, expect, test } from 'vitest'
import { withMetrics } from '../../../src/pptx/text/metrics.ts'
import { makeParagraph, makePresentation, makeSlide, makeText, STYLE } from '../scene.ts'

const FONTS = { body: { latin: STYLE.family, complex: 'Noto Naskh Arabic' } }

const METRICS = new Map([
  [STYLE.family, { ascent: 1, descent: 0.5, elsewhere: { ascent: 0.9, descent: 0.4 } }],
  ['Noto Naskh Arabic', { ascent: 1.4, descent: 0.6, elsewhere: { ascent: 1.1, descent: 0.6 } }],
])

function linesOf(text: string, model: 'powerpoint' | 'libreoffice') {
  const slide = makeSlide(makeText('body', [makeParagraph(text, 200)]))
  const { slides } = withMetrics(
    { ...makePresentation([slide]).scene, fonts: FONTS },
    model,
    METRICS,
  )
  const node = slides.at(0)?.nodes.findLast(({ kind }) => kind === 'text')
  const run = node?.kind === 'text' ? node.paragraphs[0]?.runs[0] : undefined
  return run?.kind === 'text' ? [run.style.ascent, run.style.descent] : []
}

describe('the lines of a text', () => {
  test('are in PowerPoint those of its own family', () => {
    expect(linesOf('word', 'powerpoint')).toEqual([1, 0.5])
  })

  test.each([
    { text: 'word', of: 'the browser', lines: [STYLE.ascent, STYLE.descent] },
    { text: 'كلمة', of: 'the Arabic family', lines: [1.1, 0.6] },
    { text: '言葉', of: 'Noto Sans CJK', lines: [1.16, 0.288] },
  ])('“$text” are in LibreOffice those of $of', ({ text, lines }) => {
    expect(linesOf(text, 'libreoffice')).toEqual(lines)
  })
})
