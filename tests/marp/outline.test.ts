import { Marp } from '@marp-team/marp-core'
import { describe, expect, test } from 'vitest'
import { type Outline, outlineSlides } from '../../src/marp/outline.ts'

function outline(markdown: string): readonly Outline[] {
  const engine = new Marp({ script: false })
  let outlines: readonly Outline[] = []
  outlineSlides(engine.markdown, (found) => {
    outlines = found
  })
  engine.render(markdown)
  return outlines
}

describe('the outline of a deck', () => {
  test('says where its slides begin', () => {
    expect(outline('# A\n\n---\n\nB\n\n---\n\n# C').map(({ line }) => line)).toEqual([1, 3, 7])
  })

  test.each([
    ['# Opening', 'title'],
    ['## Opening', 'content'],
    ['Words alone', 'blank'],
    ['<!-- class: quote -->\n# A', 'quote'],
    ['<!-- class: invert -->\n# A', 'title invert'],
    ['<!-- class: [lead, invert] -->\n# A', 'lead invert'],
  ])('names the kind of slide: %j is %s', (markdown, layout) => {
    expect(outline(markdown)).toMatchObject([{ layout }])
  })

  test.each([
    ['# The **bold** `code` [link](#2)', 'The bold code link'],
    ['Words', ''],
    ['Words\n\n### Later heading', 'Later heading'],
  ])('has the first heading’s text: %j', (markdown, headline) => {
    expect(outline(markdown)).toMatchObject([{ headline }])
  })

  test('calls only the first slide a title', () => {
    expect(outline('# A\n\n---\n\n# B').map(({ layout }) => layout)).toEqual(['title', 'content'])
  })
})
