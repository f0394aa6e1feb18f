import { describe, expect, test } from 'vitest'
import { fitWidth } from '../../../src/pptx/text/width.ts'
import type { SceneParagraph } from '../../../src/scene-text.ts'
import { makeParagraph, STYLE } from '../scene.ts'

/** A paragraph whose lines are so wide, each beginning with a word of 90 pixels after a space of 10. */
function paragraphOf(...widths: readonly number[]): SceneParagraph {
  const line = { sizePx: 30, firstWordPx: 90, spacePx: 10, endsHard: false }
  const lines = widths.map((widthPx, index) => ({
    ...line,
    ...{ widthPx, baselinePx: 100 + 42 * index, endsAt: 10 * (index + 1) },
  }))
  return makeParagraph('x', 100, { lines, leftPx: 0, rightPx: 600 })
}

describe('the width of a text box', () => {
  test('is the part’s own where nothing breaks', () => {
    expect(fitWidth([paragraphOf(300)], 0, 600).widthPx).toBe(600)
  })

  test('leaves room where a single line nearly fills its part', () => {
    expect(fitWidth([paragraphOf(590)], 0, 600).widthPx).toBeCloseTo(619.5)
  })

  test.each(['المصدر', '出典', 'מקור'])(
    'leaves more room for one line like %s, which a machine may set in its own font',
    (text) => {
      const runs: SceneParagraph['runs'] = [{ kind: 'text', text, style: STYLE }]
      expect(fitWidth([{ ...paragraphOf(590), runs }], 0, 600).widthPx).toBeCloseTo(678.5)
    },
  )

  test('leaves more room for Arabic, and has more breaks written down', () => {
    const runs: SceneParagraph['runs'] = [{ kind: 'text', text: 'المصدر', style: STYLE }]
    const [wide, close] = [paragraphOf(500, 300), paragraphOf(500, 200)].map((paragraph) => ({
      ...paragraph,
      runs,
    }))
    if (wide === undefined || close === undefined) throw new Error('no paragraphs')
    expect(fitWidth([wide], 0, 500).widthPx).toBeCloseTo(550)
    const lines = close.lines.map((line) => ({ ...line, firstWordPx: 15 }))
    expect(fitWidth([{ ...close, lines }], 0, 500).pinned.size).toBe(1)
    expect(
      fitWidth(
        [paragraphOf(500, 200)].map((each) => ({ ...each, lines })),
        0,
        500,
      ).pinned.size,
    ).toBe(0)
  })

  test('counts a first line from where it begins', () => {
    const indented = { ...paragraphOf(500, 200), indentPx: 40 }
    expect(fitWidth([indented], 0, 600).widthPx).toBe(590)
  })

  test('is the middle of the widths at which every line stays as it is', () => {
    expect(fitWidth([paragraphOf(500, 200)], 0, 600).widthPx).toBe(550)
  })

  test('has its breaks written down where paragraphs leave too little room', () => {
    const [narrow, wide] = [paragraphOf(400, 300), paragraphOf(560)]
    const { widthPx, pinned } = fitWidth([narrow, wide], 0, 600)
    expect([...pinned]).toEqual([narrow])
    expect(widthPx).toBeGreaterThan(560)
  })

  test('does not count a break that the author made', () => {
    const paragraph = paragraphOf(500, 200)
    const lines = paragraph.lines.map((line) => ({ ...line, endsHard: true }))
    expect(fitWidth([{ ...paragraph, lines }], 0, 600).widthPx).toBe(600)
  })

  test('does not matter to a link over two lines, whose break is written down', () => {
    const paragraph = paragraphOf(500, 200)
    const link: SceneParagraph['runs'] = [
      { kind: 'text', text: 'a link over two lines', style: { ...STYLE, link: '#2' } },
    ]
    const linked = { ...paragraph, runs: link }
    expect(fitWidth([paragraph, linked], 0, 600).pinned).toEqual(new Set([linked]))
  })
})
