import { describe, expect, test } from 'vitest'
import { startMeasuring, words } from './measuring.ts'

const { measure } = startMeasuring()

describe('what a style generates as a picture', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>'
  const content = `content: url("data:image/svg+xml;base64,${btoa(SVG)}")`

  test('is a picture, turned as it is drawn', async () => {
    const place = 'position: absolute; width: 60px; height: 60px; left: 0; top: 0'
    const css = `blockquote::after { ${content}; ${place}; transform: rotate(180deg) }`
    const slide = await measure(css, '<blockquote>Words</blockquote>')
    const at = { leftPx: 0, topPx: 0, widthPx: 60, heightPx: 60 }
    expect(words(slide)).toEqual(['Words'])
    expect(slide.nodes).toContainEqual(
      expect.objectContaining({ kind: 'picture', turnDeg: 180, at }),
    )
  })
})

describe('a formula', () => {
  const formula = (inside: string) => `<span role="math" aria-label="TeX">${inside}</span>`

  test('with a fraction is a picture with its source, and the words around it leave it room', async () => {
    const wide = '<b class="mfrac" style="display: inline-block; width: 100px">n</b>'
    const { nodes } = await measure('', `<p>so ${formula(wide)} is</p>`)
    const text = { kind: 'text', paragraphs: [{ runs: [{}, { text: '\u00a0' }, { text: ' is' }] }] }
    expect(nodes).toMatchObject([text, { kind: 'picture', alt: 'TeX', reason: 'a formula' }])
  })

  test('beside one with a fraction is a picture, too', async () => {
    const both = formula('<i>x</i>') + formula('<b class="mfrac">n</b>')
    const { nodes } = await measure('', `<p>so ${both} is</p><p>${formula('<i>y</i>')} is</p>`)
    expect(nodes.filter(({ kind }) => kind === 'picture')).toHaveLength(2)
  })

  test('that is one line of signs is text', async () => {
    const slide = await measure('', `<p>so ${formula('<i>x</i> = 1')} is</p>`)
    expect(words(slide)).toEqual(['so x = 1 is'])
    expect(slide.nodes).toHaveLength(1)
  })
})

test.each([
  ['<p>x<sup>2</sup></p>', 'super'],
  ['<p>H<sub>2</sub></p>', 'sub'],
])('what stands higher or lower keeps the size around it: %s', async (html, shift) => {
  const { nodes } = await measure('sub, sup { font-size: 50% }', html)
  const runs = [{ style: { shift: 'none' } }, { text: '2', style: { shift, sizePx: 30 } }]
  expect(nodes).toMatchObject([{ paragraphs: [{ runs }] }])
})

test('a see-through highlight has the colour that is seen', async () => {
  const css = 'div { background: #000000 } b { background: rgb(255 255 255 / .2) }'
  const { nodes } = await measure(css, '<div>so <b>marked</b></div>')
  const highlight = { hex: '333333', alpha: 1 }
  expect(nodes.at(-1)).toMatchObject({ paragraphs: [{ runs: [{}, { style: { highlight } }] }] })
})
