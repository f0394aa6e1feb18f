import { describe, expect, test } from 'vitest'
import type { SceneBox, SceneCell, SceneSlide } from '../../src/scene.ts'
import { page, startMeasuring, viewDocument, words } from './measuring.ts'

const { session, measure, measureScene } = startMeasuring()

function boxes({ nodes }: SceneSlide): SceneBox[] {
  return nodes.filter((node) => node.kind === 'box')
}

const BOX = 'div { width: 200px; height: 100px'

const SQUARE_PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8'/%3E%3C/svg%3E"

describe('what an element paints', () => {
  test.each([
    { css: 'background: #123456', box: { fill: { kind: 'solid', color: { hex: '123456' } } } },
    { css: 'background: #123456; opacity: .5', box: { fill: { color: { alpha: 0.5 } } } },
    { css: 'background: red; border-radius: 12px', box: { radiusPx: 12 } },
    { css: 'background: red; border-radius: 50%', box: { radiusPx: 50 } },
    {
      css: 'border: 4px dashed red',
      box: { outline: { widthPx: 4, dash: 'dash' } },
    },
    {
      css: 'background: red; box-shadow: inset 0 0 1px red, 1px 2px 3px 4px rgb(0 0 0 / .5)',
      box: { shadow: { rightPx: 1, downPx: 2, blurPx: 3, color: { hex: '000000', alpha: 0.5 } } },
    },
    {
      css: 'border-top: 4px solid red',
      box: { at: { leftPx: 0, topPx: 0, widthPx: 200, heightPx: 4 } },
    },
    {
      css: 'margin: 10.6px 0 0 5.3px; background: red',
      box: { at: { leftPx: 5, topPx: 11, widthPx: 200, heightPx: 100 } },
    },
    {
      css: 'position: absolute; inset: 20.6px auto auto 0; border-top: 1px solid red',
      box: { at: { leftPx: 0, topPx: 21, widthPx: 200, heightPx: 1 } },
    },
    {
      css: 'height: 0.25px; background: red',
      box: { at: { topPx: 0, heightPx: 0.25 } },
    },
  ])('$css is a shape', async ({ css, box }) => {
    const slide = await measure(`${BOX}; ${css} }`, '<div></div>')
    expect(boxes(slide)).toMatchObject([box])
  })

  test.each([
    { css: 'red, blue', angleDeg: 90, places: [0, 1] },
    { css: '90deg, red, lime, blue', angleDeg: 0, places: [0, 0.5, 1] },
    { css: 'to left, red 25%, blue 50px', angleDeg: 180, places: [0.25, 0.25] },
    { css: 'to bottom right, red, blue', angleDeg: 63.43, places: [0, 1] },
    {
      css: '0deg, transparent 10%, rgb(0 0 255 / .5) 20% 30%',
      angleDeg: 270,
      places: [0.1, 0.2, 0.3],
    },
  ])('linear-gradient($css) is a gradient', async ({ css, angleDeg, places }) => {
    const slide = await measure(`${BOX}; background: linear-gradient(${css}) }`, '<div></div>')
    const fill = boxes(slide)[0]?.fill
    if (fill?.kind !== 'linear') throw new Error('no gradient')
    expect(fill.angleDeg).toBeCloseTo(angleDeg, 1)
    expect(fill.stops.map(({ at }) => at)).toEqual(places)
  })

  test('a transparent end of a gradient has the colour of its neighbour', async () => {
    const css = 'background: linear-gradient(transparent, #123456)'
    const fill = boxes(await measure(`${BOX}; ${css} }`, '<div></div>'))[0]?.fill
    expect(fill).toMatchObject({ stops: [{ color: { hex: '123456', alpha: 0 } }, {}] })
  })

  test('a slide’s background can be a gradient', async () => {
    const { background } = await measure('section { background: linear-gradient(red, blue) }', '')
    expect(background.kind).toBe('linear')
  })
})

describe('what a style generates', () => {
  const PLACED = 'position: absolute; left: 10px; top: 20px; width: 30px; height: 40px'

  test('a picture in the middle of a generated element stays there', async () => {
    const css = `${BOX} } div::after { content: ''; display: block; width: 144px; height: 44px;
      --picture: url("${SQUARE_PICTURE}"); background: red var(--picture) center / 24px no-repeat }`
    const { nodes } = await measure(css, '<div></div>')
    expect(nodes.find(({ kind }) => kind === 'picture')?.at).toMatchObject({
      leftPx: 60,
      topPx: 10,
    })
  })

  test('an empty positioned ::after is a shape', async () => {
    const css = `div { position: relative } div::after { content: ''; ${PLACED}; background: red }`
    const [box] = boxes(await measure(css, '<div>Words</div>'))
    expect(box?.at).toEqual({ leftPx: 10, topPx: 20, widthPx: 30, heightPx: 40 })
  })

  test('is as faint as it says, and where a transform shifts it', async () => {
    const shift = 'transform: translate(-50%, 5px); opacity: .5'
    const css = `div { position: relative } div::after { content: ''; ${PLACED}; background: red; ${shift} }`
    const [box] = boxes(await measure(css, '<div>Words</div>'))
    expect(box?.at).toMatchObject({ leftPx: -5, topPx: 25, widthPx: 30 })
    expect(box?.fill).toMatchObject({ color: { alpha: 0.5 } })
  })

  test.each([
    { what: 'in a line', css: 'p::before { content: "→ " }', expected: ['→ Words'] },
    { what: 'above it', css: 'p::before { content: "“"; display: block }', expected: ['“|Words'] },
    { what: 'in a word’s style', css: 'b::after { content: "!" }', expected: ['Words!'] },
    {
      what: 'anywhere',
      css: `p::after { content: "7"; ${PLACED}; background: red }`,
      expected: ['Words', '7'],
    },
  ])('words $what are words', async ({ css, expected }) => {
    expect(words(await measure(css, '<p><b>Words</b></p>'))).toEqual(expected)
  })

  test('nothing of it stays in the page', async () => {
    const css = 'p::before { content: "x"; display: block }'
    expect(words(await measure(css, '<p>One</p><p>Two</p>'))).toEqual(['x|One|x|Two'])
  })
})

describe('text', () => {
  test('of each panel and of each column is a box of its own', async () => {
    const css = 'div { background: #eee; margin: 8px } ul { display: flex }'
    const content = '<main><div>A</div><div>B</div><ul><li>C<li>D</ul></main>'
    expect(words(await measure(css, content))).toEqual(['A', 'B', 'C', 'D'])
  })

  test.each([
    { columns: '200px 1fr', second: 'beside it', expected: ['First⇥beside it'] },
    { columns: '1fr', second: 'below it', expected: ['First|below it'] },
  ])('of an item that is a grid of $columns', async ({ columns, second, expected }) => {
    const css = `li { display: grid; grid-template-columns: ${columns}; list-style: none }`
    const content = `<ul><li><b>First</b> <span>${second}</span></li></ul>`
    expect(words(await measure(css, content))).toEqual(expected)
  })

  test.each([
    { share: 0.85, expected: ['First⇥one two'] },
    { share: 0.5, expected: ['First', 'one two'] },
  ])('of two lines at $share of the size beside it', async ({ share, expected }) => {
    const grid = 'display: grid; grid-template-columns: 200px 60px; align-items: baseline'
    const css = `li { ${grid}; font: 40px/1.2 Arial } span { font-size: ${share}em }`
    const content = '<ul><li><b>First</b> <span>one two</span></li></ul>'
    expect(words(await measure(css, content))).toEqual(expected)
  })

  test('of a list in columns is parted from what stands above and below all of them', async () => {
    const css = 'ul { display: grid; grid-template-columns: 1fr 1fr; list-style: none }'
    const items = ['a', 'b', 'c', 'd'].map((item) => `<li><p>${item} 1</p><p>${item} 2</p></li>`)
    const list = (html: string) => `<div><h3>Above</h3><ul>${html}</ul><p>Below</p></div>`
    const columns = await measure(css, list(items.join('')))
    expect(words(columns)).toEqual(['Above', 'a 1|a 2', 'b 1|b 2', 'c 1|c 2', 'd 1|d 2', 'Below'])
    expect(words(await measure('', list('<li>a</li><li>b</li>')))).toEqual(['Above|a|b|Below'])
  })

  test('beside a phrase of several lines is parted from the items around it', async () => {
    const css = `ul { list-style: none } li { display: grid; grid-template-columns: 100px 400px }`
    const item = (phrase: string) => `<li><strong>${phrase}</strong><span>of it</span></li>`
    const list = ['One', 'A phrase of more', 'Two', 'Three'].map(item).join('')
    expect(words(await measure(css, `<div><ul>${list}</ul></div>`))).toEqual([
      'One⇥of it',
      'A phrase of more',
      'of it',
      'Two⇥of it|Three⇥of it',
    ])
  })

  test.each([
    { what: 'words', text: 'so many words', hasSpace: true },
    { what: 'Japanese letters', text: '試験区間の通りで制限', hasSpace: false },
  ])('ends a line of $what with a space: $hasSpace', async ({ text, hasSpace }) => {
    const { nodes } = await measure('p { width: 130px }', `<p>${text}</p>`)
    const [found] = nodes.filter((node) => node.kind === 'text')
    const [first] = found?.paragraphs[0]?.lines ?? []
    expect((first?.spacePx ?? Number.NaN) > 0).toBe(hasSpace)
    expect(found?.paragraphs[0]?.lines.length).toBeGreaterThan(1)
  })

  test('of code in a line keeps its spaces', async () => {
    const slide = await measure(
      'code { white-space: break-spaces }',
      '<p>so  <code>a  b</code></p>',
    )
    expect(words(slide)).toEqual(['so a  b'])
  })

  test('of code that is a block of its own begins where that does, in lines as high as its', async () => {
    const css =
      'pre { font: 40px/60px Arial } code { display: inline-block; padding: 9px; line-height: 30px }'
    const { nodes } = await measure(css, '<pre><code>one\ntwo</code></pre>')
    const [text] = nodes.filter((node) => node.kind === 'text')
    expect(text).toMatchObject({ paragraphs: [{ leftPx: 9, lineHeightPx: 30 }] })
  })

  test('that is shown in capitals keeps its words', async () => {
    const slide = await measure('p { text-transform: uppercase }', '<p>Words</p>')
    expect(words(slide)).toEqual(['Words'])
    expect(slide.nodes).toMatchObject([{ paragraphs: [{ runs: [{ style: { caps: 'all' } }] }] }])
  })

  test('leaves the room of a small picture in its line', async () => {
    const content = '<p>Before <svg width="40" height="30"></svg> after</p>'
    const slide = await measure('p { font: 30px/40px Arial }', content)
    expect(words(slide)).toEqual(['Before \u00a0 after'])
    const texts = slide.nodes.filter((node) => node.kind === 'text')
    const [, room] = texts[0]?.paragraphs[0]?.runs ?? []
    expect(room).toMatchObject({ text: '\u00a0', style: { spacingPx: 31.7 } })
    expect(texts[0]?.paragraphs[0]?.lines).toHaveLength(1)
  })

  test('keeps the room of a picture that ends it, so that centred words stay beside it', async () => {
    const svg = '<svg width="40" height="20"><rect width="40" height="20" /></svg>'
    const slide = await measure('p { text-align: center }', `<p>Before ${svg} </p>`)
    expect(words(slide)).toEqual(['Before \u00a0'])
  })

  test.each([
    { css: 'background: white', letters: '1px', color: { hex: '808080', alpha: 1 } },
    { css: 'background: white', letters: '0', color: { hex: '000000', alpha: 0.5 } },
    { css: 'background: linear-gradient(red, blue)', letters: '1px', color: { alpha: 0.5 } },
    { css: 'background: none', letters: '1px', color: { alpha: 0.5 } },
  ])('half seen on a “$css” with letters $letters apart is $color', async (look) => {
    const words = `p { color: rgb(0 0 0 / .5); letter-spacing: ${look.letters} }`
    const { nodes } = await measure(`section { ${look.css} } ${words}`, '<p>Words</p>')
    const texts = nodes.filter(({ kind }) => kind === 'text')
    const runs = [{ style: { color: look.color } }]
    expect(texts).toMatchObject([{ paragraphs: [{ runs }] }])
  })

  test('that stands in the middle of a flexible box or a grid is centred', async () => {
    const css =
      '.a { display: grid; place-items: center } .b { display: flex; justify-content: end }'
    const { nodes } = await measure(css, '<p class="a">1</p><p class="b">2</p>')
    expect(nodes).toMatchObject(
      ['center', 'end'].map((align) => ({ kind: 'text', paragraphs: [{ align }] })),
    )
  })

  test('has highlights of the colour that is seen', async () => {
    const css = 'section { background: #fff } b { background: rgb(0 0 0 / .2); font-weight: 400 }'
    const { nodes } = await measure(css, '<p><b>x</b></p>')
    const style = { highlight: { hex: 'CCCCCC', alpha: 1 } }
    expect(nodes).toMatchObject([{ paragraphs: [{ runs: [{ style }] }] }])
  })

  test('that a margin parts has a wider space', async () => {
    const slide = await measure('b { margin-left: 20px }', '<p>a <b>b</b></p>')
    const space = { text: ' ', style: { spacingPx: 20 } }
    expect(slide.nodes).toMatchObject([{ paragraphs: [{ runs: [{}, space, {}] }] }])
  })

  test('stands beside what a grid puts before it', async () => {
    const css = 'p { display: grid; grid-template-columns: 100px 1fr } b { background: red }'
    const { nodes } = await measure(css, '<p><b>6</b> takeaways</p>')
    const texts = nodes.filter((node) => node.kind === 'text')
    expect(texts.map(({ paragraphs }) => Math.round(paragraphs[0]?.leftPx ?? 0))).toEqual([0, 100])
  })

  test('keeps figures beside Arabic letters in one word', async () => {
    const slide = await measure('', '<p dir="rtl">من 27٪ إلى 41٪</p>')
    expect(slide.nodes).toMatchObject([{ paragraphs: [{ runs: [{ text: 'من 27٪ إلى 41٪' }] }] }])
  })

  test.each([
    ['+70%', false, 'end'],
    ['Lane', false, 'end'],
    ['27 من', true, 'start'],
  ])('goes the way of its first letter where the style says so: %s', async (text, ...way) => {
    const css = 'p { direction: rtl; unicode-bidi: plaintext; text-align: right }'
    const { nodes } = await measure(css, `<p>${text}</p>`)
    const [isRightToLeft, align] = way
    expect(nodes).toMatchObject([{ paragraphs: [{ isRightToLeft, align }] }])
  })
})

test('what a headline is painted on belongs to the kind of slide, what text is painted on does not', async () => {
  const css = 'h1, div { background: #eee }'
  const slide = await measure(css, '<h1>Headline</h1><div>Text</div>')
  expect(boxes(slide).map(({ isFrame }) => isFrame)).toEqual([true, false])
})

describe('a paragraph', () => {
  const paragraphOf = async (css: string, content: string) => {
    const { nodes } = await measure(css, content)
    const [text] = nodes.filter((node) => node.kind === 'text')
    return text?.paragraphs[0]
  }
  const FACE = '@font-face { font-family: Own; src: url(data:,)'

  test.each([
    { faces: `${FACE} }`, synthesis: 'none', isItalic: false },
    { faces: `${FACE} } ${FACE}; font-style: italic }`, synthesis: 'none', isItalic: true },
    { faces: `${FACE} }`, synthesis: 'style', isItalic: true },
    { faces: '', synthesis: 'none', isItalic: true },
  ])(
    'is italic where its words lean: with $faces and font-synthesis: $synthesis',
    async ({ faces, synthesis, isItalic }) => {
      const css = `${faces} p { font-family: Own, Arial; font-synthesis: ${synthesis} }`
      const paragraph = await paragraphOf(css, '<p><em>words</em></p>')
      expect(paragraph?.runs).toMatchObject([{ style: { isItalic } }])
    },
  )

  test.each([
    { css: 'text-indent: 40px', indentPx: 40 },
    { css: 'text-indent: -24px; padding-left: 60px', indentPx: -24 },
    { css: 'text-indent: 40px; direction: rtl', indentPx: 40 },
    { css: 'padding-left: 60px', indentPx: 0 },
  ])('says how much further in its first line begins: $css', async ({ css, indentPx }) => {
    const words = 'one two three four five six seven eight nine ten '.repeat(3)
    const paragraph = await paragraphOf(`p { ${css} }`, `<p>${words}</p>`)
    expect(paragraph?.indentPx).toBe(indentPx)
  })

  test('begins further in only where its block begins', async () => {
    const css = 'p { text-indent: 40px } ul { margin-left: 40px }'
    const paragraph = await paragraphOf(css, '<p><br>after a break</p>')
    expect(paragraph?.indentPx).toBe(0)
  })

  test('has before it the room of its number as that is written', async () => {
    const items = '<li>I</li><li>II</li><li>III</li>'
    const css = 'ol { list-style: upper-roman; font: 40px Arial }'
    const { nodes } = await measure(css, `<ol>${items}</ol>`)
    const hangs = nodes.flatMap((node) =>
      node.kind === 'text' ? node.paragraphs.map(({ marker }) => marker?.hangPx ?? 0) : [],
    )
    const [one = 0, two = 0, three = 0] = hangs
    const [first, second] = [two - one, three - two].map((px) => Math.round(px))
    expect({ first, second }).toEqual({ first: 11, second: 11 })
  })

  test('knows how far above its first line the middle of its bullet stands', async () => {
    const square = 'content: ""; position: absolute; left: 0; top: 16px; width: 8px; height: 8px'
    const css = `li { position: relative; padding-left: 20px; list-style: none }
      li::before { ${square}; background: red }`
    const paragraph = await paragraphOf(css, '<ul><li>A</ul>')
    const risePx = (paragraph?.lines[0]?.baselinePx ?? 0) - 20
    expect(paragraph?.marker).toMatchObject({ risePx })
  })
})

describe('what lies behind or in front', () => {
  const PLACED = 'position: absolute; left: 0; top: 0; width: 9px; height: 9px'
  const kinds = async (css: string, content: string) =>
    (await measure(css, content)).nodes.map(({ kind }) => kind)

  test.each([
    { depth: -1, expected: ['box', 'text'] },
    { depth: 1, expected: ['text', 'box'] },
  ])('is drawn in the order of its z-index: $depth', async ({ depth, expected }) => {
    const css = `div { ${PLACED}; background: red; z-index: ${depth} }`
    const content = depth < 0 ? '<p>Words</p><div></div>' : '<div></div><p>Words</p>'
    expect(await kinds(css, content)).toEqual(expected)
  })

  test('stays in front of the panel that orders what is inside it', async () => {
    const css = `main { isolation: isolate; background: #eee; position: relative }
      main::before { content: ""; ${PLACED}; background: red; z-index: -1 }`
    const { nodes } = await measure(css, '<p>Above</p><main>Words</main>')
    const fills = nodes.map((node) => (node.kind === 'box' ? node.fill : node.kind))
    const color = (hex: string) => ({ kind: 'solid', color: { hex, alpha: 1 } })
    expect(fills).toEqual(['text', color('EEEEEE'), color('FF0000'), 'text'])
  })
})

describe('what stands before an item', () => {
  const markers = async (css: string, content: string) => {
    const { nodes } = await measure(css, content)
    const texts = nodes.filter((node) => node.kind === 'text')
    return texts.flatMap(({ paragraphs }) => paragraphs.map(({ marker }) => marker))
  }
  const PLACED = 'content: ""; position: absolute; left: 0; top: 9px; width: 8px; height: 8px'

  test.each([
    { css: 'background: red', marker: { kind: 'square', sizePx: 8 } },
    { css: 'background: red; border-radius: 50%', marker: { kind: 'disc', sizePx: 8 } },
    { css: 'border: 1px solid red; border-radius: 9px', marker: { kind: 'sign', text: '○' } },
  ])('is a bullet of its shape: $css', async ({ css, marker }) => {
    const item = `li { position: relative; padding-left: 20px; list-style: none }`
    const list = await markers(`${item} li::before { ${PLACED}; ${css} }`, '<ul><li>A</ul>')
    expect(list).toMatchObject([marker])
  })

  test.each([
    { list: '<ol start="4"><li>A<li value="9">B<li>C</ol>', expected: [4, 9, 10] },
    { list: '<ol type="a"><li>A<li>B</ol>', expected: [1, 2] },
  ])('is the number of the item in $list', async ({ list, expected }) => {
    const found = await markers('ol { padding-left: 40px }', list)
    expect(found.map((marker) => marker?.kind === 'number' && marker.number)).toEqual(expected)
  })

  test.each([
    { type: 'upper-roman', expected: { kind: 'number', numerals: 'romanUc' } },
    { type: 'lower-alpha', expected: { kind: 'number', numerals: 'alphaLc' } },
    { type: 'circle', expected: { kind: 'sign', text: '◦' } },
    { type: 'disc', expected: { kind: 'disc', hangPx: 25, sizePx: 9, risePx: 9 } },
    { type: 'square', expected: { kind: 'square', hangPx: 25, sizePx: 9, risePx: 9 } },
    { type: '"– "', expected: { kind: 'sign', text: '–' } },
  ])('is written as its list says: $type', async ({ type, expected }) => {
    const css = `ul { padding-left: 40px; list-style-type: ${type} }`
    expect(await markers(css, '<ul><li>A</ul>')).toMatchObject([expected])
  })
})

describe('a table', () => {
  const STYLE = 'table { border-collapse: collapse } td, th { width: 100px; height: 40px }'

  /** Each row's cells: words, the column, and the columns and rows that they fill. */
  async function grid(rows: string, css = ''): Promise<string[]> {
    const { nodes } = await measure(STYLE + css, `<table>${rows}</table>`)
    const table = nodes.find((node) => node.kind === 'table')
    const text = ({ paragraphs, column, columns, rows }: SceneCell) => {
      const [run] = paragraphs[0]?.runs ?? []
      return `${run?.kind === 'text' ? run.text : ''}${column} ${columns}×${rows}`
    }
    return (table?.rows ?? []).map(({ cells }) => cells.map(text).join(', '))
  }

  test.each([
    {
      what: 'one over two columns',
      rows: '<tr><td>a<td>b<tr><td colspan=2>c',
      expected: ['a0 1×1, b1 1×1', 'c0 2×1'],
    },
    {
      what: 'one beside two rows',
      rows: '<tr><td rowspan=2>a<td>b<tr><td>c',
      expected: ['a0 1×2, b1 1×1', 'c1 1×1'],
    },
    {
      what: 'one that would reach out of the table',
      rows: '<thead><tr><th rowspan=9 colspan=9>a<th>b</thead><tr><td>c<td>d',
      expected: ['a0 2×1, b2 1×1', 'c0 1×1, d1 1×1'],
    },
  ])('with $what has each cell in its place', async ({ rows, expected }) => {
    expect(await grid(rows)).toEqual(expected)
  })

  test('has the widths of its columns, also where no row shows all of them', async () => {
    const { nodes } = await measure(
      `${STYLE} .wide { width: 300px }`,
      '<table><tr><td colspan=2>a<td>b<tr><td>c<td class="wide" colspan=2>d</table>',
    )
    const table = nodes.find((node) => node.kind === 'table')
    const { widthPx } = table?.at ?? { widthPx: 0 }
    const sum = table?.columnsPx.reduce((all, each) => all + each, 0)
    expect(table?.columnsPx).toHaveLength(3)
    expect(sum).toBeCloseTo(widthPx, 0)
  })

  test('loses neither its caption nor a picture or a table in a cell', async () => {
    const image =
      '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==" width="9" height="9">'
    const content = `<table><caption>Above</caption><tr><td>${image}<table><tr><td>x</table></table>`
    const slide = await measure(STYLE, content)
    expect(words(slide)).toEqual(['Above'])
    expect(slide.nodes.map(({ kind }) => kind)).toEqual(['table', 'text', 'picture', 'table'])
  })

  test('has the rules of its rows where borders collapse', async () => {
    const { nodes } = await measure(
      `${STYLE} tr { border-bottom: 3px solid red }`,
      '<table><tr><td>a</table>',
    )
    const borders = { bottom: { widthPx: 3, color: { hex: 'FF0000' } } }
    expect(nodes).toMatchObject([{ rows: [{ cells: [{ borders }] }] }])
  })
})

describe('a picture', () => {
  const SVG =
    '<svg viewBox="0 0 100 50" width="100" height="50"><rect width="100" height="50" fill="red"/></svg>'
  const DATA = `data:image/svg+xml,${encodeURIComponent(SVG.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`

  async function pictures(css: string, content: string) {
    const { nodes } = await measure(css, content)
    return nodes.filter((node) => node.kind === 'picture')
  }

  test('has its opacity, its grey and its round corners', async () => {
    const css =
      'img { opacity: .5; filter: grayscale(1); border-radius: 50%; width: 60px; height: 60px }'
    const expected = { opacity: 0.5, isGray: true, radiusPx: 30 }
    expect(await pictures(css, `<img src="${DATA}">`)).toMatchObject([expected])
  })

  test('can be a background, cut where its element ends', async () => {
    const css = `div { width: 50px; height: 50px; background: url("${DATA}") 0 0 / cover }`
    const expected = { crop: { left: 0, right: 0.5 } }
    expect(await pictures(css, '<div></div>')).toMatchObject([expected])
  })

  test('stands before an item instead of a bullet', async () => {
    const place = `left: 0; width: 30px; height: 30px; background: black url("${DATA}") 0 0 / cover`
    const css = `li { padding-left: 40px; position: relative; list-style: none } li::before { content: ''; position: absolute; ${place} }`
    const { nodes } = await measure(css, '<ul><li>Build</li></ul>')
    expect(nodes.map(({ kind }) => kind)).toEqual(['box', 'picture', 'text'])
    const [text] = nodes.filter((node) => node.kind === 'text')
    expect(text?.paragraphs.map(({ marker }) => marker)).toEqual([undefined])
  })

  test('can be a background so far from the end of its element', async () => {
    const place = `url("${DATA}") right 12px bottom 8px / 20px 10px no-repeat`
    const css = `div { width: 100px; height: 50px; background: ${place} }`
    const at = { leftPx: 68, topPx: 32, widthPx: 20, heightPx: 10 }
    expect(await pictures(css, '<div></div>')).toMatchObject([{ at }])
  })

  test('is an svg that stands in the text, with a photograph for programs that know none', async () => {
    const [picture] = await pictures('rect { fill: blue }', `<p>A ${SVG} line</p>`)
    const [, svg = ''] = picture?.source.split('base64,') ?? []
    expect(atob(svg)).toContain('fill:#0000FF')
    expect(picture?.fallback).toMatch(/^data:image\/png;base64,/)
    const [blank] = await pictures('rect { visibility: hidden }', `<p>A ${SVG} line</p>`)
    expect(picture?.fallback).not.toBe(blank?.fallback)
  })

  test.each([
    { css: 'background: conic-gradient(red, blue)', reason: 'a background of conic-gradient' },
    {
      css: 'background: linear-gradient(red, blue), blue; clip-path: circle()',
      reason: 'a clip-path',
    },
    { css: 'background: red; filter: blur(2px)', reason: 'a filter (blur(2px))' },
  ])('stands for what has $css, and says so', async ({ css, reason }) => {
    const [picture, ...more] = await pictures(`${BOX}; ${css} }`, '<div>Words</div>')
    expect(picture).toMatchObject({ reason, at: { widthPx: 200, heightPx: 100 } })
    expect(picture?.source).toMatch(/^data:image\/png;base64,/)
    expect(more).toEqual([])
  })

  const GENERATED = 'content: ""; width: 30px; height: 40px'
  const ROUND = 'background: radial-gradient(red, blue)'

  test.each([
    { what: 'that is placed', css: `position: absolute; left: 10px; top: 20px; ${ROUND}` },
    { what: 'that flows', css: `display: block; margin: 20px 10px; ${ROUND}` },
    {
      what: 'that is turned',
      css: 'position: absolute; left: 10px; top: 20px; background: red; rotate: 0deg; transform: scale(.5)',
    },
  ])('stands for what a style generates $what', async ({ css }) => {
    const style = `${BOX}; position: relative } div::before { ${GENERATED}; ${css} }`
    const [picture, ...more] = await pictures(style, '<div></div>')
    const isSmall = css.includes('scale')
    const [widthPx, heightPx] = isSmall ? [15, 20] : [30, 40]
    expect(picture?.at).toMatchObject({ widthPx, heightPx })
    expect(picture?.reason).toMatch(/radial-gradient|transform/)
    expect(picture?.source).toMatch(/^data:image\/png;base64,/)
    const [blank] = await pictures(style, '<div style="opacity: .01"></div>')
    expect(picture?.source).not.toBe(blank?.source)
    expect(more).toEqual([])
  })

  test('is taken once of what looks the same', async () => {
    const content = '<div></div>'.repeat(3)
    const taken = await pictures(`div { width: 30px; height: 30px; ${ROUND} }`, content)
    expect(taken).toHaveLength(3)
    expect(new Set(taken.map(({ source }) => source)).size).toBe(1)
  })

  test('of a surface leaves its words as they are', async () => {
    const css = `${BOX}; background: radial-gradient(red, blue) }`
    expect(words(await measure(css, '<div>Words</div>'))).toEqual(['Words'])
  })
})

describe('the theme’s tokens', () => {
  const tokensOf = async (css: string) => (await measureScene(page(css, '')))?.colors

  test('are colours in any notation', async () => {
    const css = 'section { --color-accent: hsl(0 100% 50%); --color-text: rgb(0 0 255 / .5) }'
    const colors = { accent: { hex: 'FF0000', alpha: 1 }, text: { hex: '0000FF', alpha: 0.5 } }
    expect(await tokensOf(css)).toMatchObject(colors)
  })

  test.each([
    { scheme: 'light', hex: '112233' },
    { scheme: 'dark', hex: 'DDEEFF' },
  ])('may depend on whether a slide is $scheme', async ({ scheme, hex }) => {
    const css = `section { color-scheme: ${scheme}; --color-text: light-dark(#123, #def) }`
    expect(await tokensOf(css)).toMatchObject({ text: { hex } })
  })

  test('are those of most slides', async () => {
    const css = `section { --color-background: #fff } .title { --color-background: #fd0 }`
    const document = page(css, '').replace('<section>', '<section class="title">')
    const slide = '<svg data-marpit-svg><foreignObject><section></section></foreignObject></svg>'
    const scene = await measureScene(document + slide + slide)
    expect(scene?.colors.background?.hex).toBe('FFFFFF')
  })
})

test('samples are told before the slides in front of them, and all together are the same', async () => {
  const words = (text: string) => `<p>${text}</p>`
  const css = 'section::after { content: attr(data-marpit-pagination) }'
  const [slide = '', ...others] = ['Slide', 'Second slide', 'Sample'].map((text, index) =>
    page(css, words(text)).replace('<section>', `<section data-marpit-pagination="${index + 1}">`),
  )
  const document = { frame: [slide, ...others].join('</section></foreignObject></svg>') }
  const wanted = { prints: false, measures: true, isFitted: true }
  const whole = await viewDocument(session(), document, wanted).measured
  const view = viewDocument(session(), document, { ...wanted, samples: { after: 2 } })
  expect((await view.samples)?.slides).toEqual(whole.scene?.slides.slice(2))
  expect((await view.measured).scene).toEqual(whole.scene)
  expect(whole.scene?.slides).toHaveLength(3)
})

test('a break that a theme hides breaks no line', async () => {
  const slide = await measure('b, b + br { display: none }', '<p><b>1</b><br>Takeaway</p>')
  expect(words(slide)).toEqual(['Takeaway'])
})

describe('a drawing', () => {
  const drawing = (text: string) =>
    `<svg viewBox="0 0 100 50" width="200" height="100"><rect width="9" height="9"/>${text}</svg>`

  test('has its words as text above it, where and as large as they are drawn', async () => {
    const text = '<text x="50" y="20" font-size="10" text-anchor="middle" fill="red">Two</text>'
    const { nodes } = await measure('', drawing(text))
    const color = { hex: 'FF0000', alpha: 1 }
    const runs = [{ text: 'Two', style: { sizePx: 20, color } }]
    const lines = [{ baselinePx: expect.closeTo(40, 0) }]
    expect(nodes).toMatchObject([
      { kind: 'picture' },
      { paragraphs: [{ runs, lines, align: 'center' }] },
    ])
    const [, svg = ''] = nodes[0]?.kind === 'picture' ? nodes[0].source.split('base64,') : []
    expect(atob(svg)).not.toContain('Two')
  })

  test('keeps the lines that are placed by hand', async () => {
    const lines = '<tspan x="0" dy="10">One</tspan><tspan x="0" dy="10">line</tspan>'
    expect(words(await measure('', drawing(`<text>${lines}</text>`)))).toEqual(['One⇥line'])
  })

  test('keeps words that lean inside its picture, and says which', async () => {
    const { nodes } = await measure('', drawing('<text transform="rotate(90)">Leaning</text>'))
    expect(nodes).toMatchObject([{ reason: 'words in a drawing (Leaning)' }])
  })
})
