import { describe, expect, test } from 'vitest'
import type { SceneSlide } from '../../src/scene.ts'
import type { Marker } from '../../src/scene-text.ts'
import { lintPptx, openPackage } from './lint.ts'
import { makeBox, makeParagraph, makeSlide, makeText, STYLE, writeSlides } from './scene.ts'
import { findAll, wordsOf, type XmlNode } from './xml-reader.ts'

/** A part of what slides are written as. */
function partOf(slides: readonly SceneSlide[], name = 'ppt/slides/slide1.xml'): XmlNode {
  const part = openPackage(writeSlides(slides)).parts.get(name)
  if (part === undefined) throw new Error(`there is no ${name}`)
  return part
}

/** The attributes of all elements of a name on a slide with these paragraphs. */
function attributesOf(name: string, ...paragraphs: Parameters<typeof makeText>[1]) {
  const slide = partOf([makeSlide(makeText('body', paragraphs))])
  return findAll(slide, name).map(({ attributes }) => attributes)
}

const COLOR = { hex: '0B5D45', alpha: 1 }
const SQUARE: Marker = { kind: 'square', hangPx: 32, sizePx: 12, risePx: 8, color: COLOR }
const numbered = (text: string): { marker: Marker } => ({
  marker: {
    ...{ kind: 'number', hangPx: 34, text, color: COLOR, fontFamily: 'Newsreader' },
    ...{ number: Number.parseInt(text, 10), numerals: 'arabic' },
  },
})
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=='
const NO_CROP = { left: 0, top: 0, right: 0, bottom: 0 }
const PLAIN = { opacity: 1, isGray: false, turnDeg: 0, radiusPx: 0, reason: undefined }
const AT = { leftPx: 358, topPx: 300, widthPx: 400, heightPx: 80 }

const HOSTILE: readonly (readonly [string, SceneSlide])[] = [
  ['a headline alone', makeSlide()],
  ['no headline', { ...makeSlide(), nodes: [] }],
  ['markup in its words', makeSlide(makeText('body', [makeParagraph('& < > " \' ]]>', 200)]))],
  [
    'control characters',
    makeSlide(makeText('body', [makeParagraph('a\u0000b\u001fc\ud800d', 200)])),
  ],
  [
    'emoji, Arabic and Japanese',
    makeSlide(makeText('body', [makeParagraph('😀 عربي 日本語', 200)])),
  ],
  ['a word of 300 letters', makeSlide(makeText('body', [makeParagraph('W'.repeat(300), 200)]))],
  [
    'a hundred points',
    makeSlide(
      makeText(
        'body',
        Array.from({ length: 100 }, (_, at) => makeParagraph('x', 200 + at, { marker: SQUARE })),
      ),
    ),
  ],
  [
    'a table with a short row',
    makeSlide({
      kind: 'table',
      at: AT,
      columnsPx: [200, 200],
      rows: [{ heightPx: 40, isHead: true, cells: [] }],
    }),
  ],
  [
    'the same picture twice',
    makeSlide(
      ...[1, 2].map(() => ({
        ...{ kind: 'picture' as const, at: AT, source: PIXEL, fallback: undefined },
        ...{ alt: '"A" & B', crop: NO_CROP, ...PLAIN },
      })),
    ),
  ],
]

describe('a presentation', () => {
  test.each(HOSTILE)('of a slide with %s has nothing to repair', (_name, slide) => {
    expect(
      lintPptx(
        writeSlides(
          [slide, slide],
          [[{ kind: 'paragraph', text: [{ kind: 'text', text: 'A note.' }] }], []],
        ),
      ),
    ).toEqual([])
  })

  test('is the same bytes each time', () => {
    const [first, second] = [writeSlides([makeSlide()]), writeSlides([makeSlide()])]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  test('has the theme’s colours and fonts, and names them by reference', () => {
    const theme = partOf([makeSlide()], 'ppt/theme/theme1.xml')
    const fonts = findAll(theme, 'a:latin').map(({ attributes }) => attributes.typeface)
    expect(fonts).toEqual(['Newsreader', 'Hanken Grotesk'])
    expect(wordsAndColors(theme, 'a:dk1')).toEqual(['14211B'])
    const layout = partOf([makeSlide()], 'ppt/slideLayouts/slideLayout1.xml')
    expect(findAll(layout, 'a:schemeClr').map(({ attributes }) => attributes.val)).toContain('tx1')
    expect(findAll(layout, 'a:srgbClr')).toEqual([])
  })
})

function wordsAndColors(root: XmlNode, name: string) {
  const found = findAll(root, name).flatMap((node) => findAll(node, 'a:srgbClr'))
  return found.map(({ attributes }) => attributes.val)
}

describe('a slide', () => {
  test('has its headline in the title placeholder and its text in the body', () => {
    const slide = partOf([makeSlide(makeText('body', [makeParagraph('A point', 300)]))])
    const places = findAll(slide, 'p:sp').map((shape) => [
      findAll(shape, 'p:ph')[0]?.attributes.type,
      wordsOf(shape),
    ])
    expect(places).toEqual([
      ['title', 'A headline'],
      ['body', 'A point'],
    ])
  })

  test('that shows no headline has its title above its edge', () => {
    const slide = partOf([{ ...makeSlide(), nodes: [] }])
    expect(wordsOf(slide)).toBe('A headline')
    expect(Number(findAll(slide, 'a:off')[1]?.attributes.y)).toBeLessThan(0)
  })

  test('has its footer and a number that counts itself', () => {
    const footer = makeText('footer', [makeParagraph('Source: x', 690)])
    const number = makeText('number', [makeParagraph('1', 690)])
    const slide = partOf([makeSlide(footer, number)])
    const types = findAll(slide, 'p:ph').map(({ attributes }) => attributes.type)
    expect(types).toEqual(['title', 'ftr', 'sldNum'])
    expect(findAll(slide, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(['slidenum'])
  })

  test.each([
    { what: 'that is its own', shown: ['1', '2'], fields: ['1', '2'], first: undefined },
    { what: 'that begins after the title', shown: ['', '1'], fields: [undefined, '1'], first: '0' },
    { what: 'among others', shown: ['1 / 9', '2 / 9'], fields: ['1', '2'], first: undefined },
    { what: 'that stands still', shown: ['1', '2', '2'], fields: ['1', '2', undefined] },
  ])('counts the number $what, and keeps what else stands there', ({ shown, fields, first }) => {
    const slides = shown.map((words) =>
      makeSlide(...(words === '' ? [] : [makeText('number', [makeParagraph(words, 690)])])),
    )
    const parts = slides.map((_, index) => partOf(slides, `ppt/slides/slide${index + 1}.xml`))
    const counted = parts.map((part) => findAll(part, 'a:fld')[0])
    expect(counted.map((field) => field && wordsOf(field))).toEqual(fields)
    expect(parts.map(wordsOf)).toEqual(shown.map((words) => `A headline${words}`))
    const presentation = partOf(slides, 'ppt/presentation.xml')
    expect(findAll(presentation, 'p:presentation')[0]?.attributes.firstSlideNum).toBe(first)
  })

  test('has a layout whose parts are where its own are, and say what belongs there', () => {
    const short = { baselinePx: 90, widthPx: 12, sizePx: 30, firstWordPx: 12, spacePx: 8 }
    const lines = [{ ...short, endsAt: 1, endsHard: false }]
    const mark = makeText('mark', [makeParagraph('7', 90, { leftPx: 64, rightPx: 200, lines })])
    const drawing = makeText('decoration', [makeParagraph('“', 90)])
    const number = makeText('number', [makeParagraph('1', 690, { leftPx: 64, rightPx: 80, lines })])
    const body = makeText('body', [makeParagraph('A point', 300)])
    const layout = partOf(
      [makeSlide(mark, drawing, body, number)],
      'ppt/slideLayouts/slideLayout1.xml',
    )
    const places = findAll(layout, 'p:sp').map((shape) => {
      const [offset] = findAll(shape, 'a:off')
      const [size] = findAll(shape, 'a:ext').filter(({ attributes }) => attributes.cx)
      const [left, top, width] = [offset?.attributes.x, offset?.attributes.y, size?.attributes.cx]
      return [wordsOf(shape), ...[left, top, width].map((emu) => Math.round(Number(emu) / 9525))]
    })
    expect(places).toMatchObject([
      ['Headline', 358, expect.any(Number), 858],
      ['1', 64, expect.any(Number), 136],
      ['Text', 358, 124, 858],
      ['‹#›', 64, expect.any(Number), 76],
    ])
  })

  test('draws what all slides of its kind draw on their layout', () => {
    const at = { leftPx: 64, topPx: 56, widthPx: 1152, heightPx: 2 }
    const rule = makeBox(at, { isFrame: true })
    const slides = [makeSlide(rule), makeSlide(rule)]
    expect(findAll(partOf(slides), 'p:sp')).toHaveLength(1)
    const layout = partOf(slides, 'ppt/slideLayouts/slideLayout1.xml')
    const names = findAll(layout, 'p:cNvPr').map(({ attributes }) => attributes.name)
    expect(names).toContain('Rule 2')
  })
})

describe('a list', () => {
  test('has a real bullet that hangs before its text', () => {
    const point = makeParagraph('A point', 200, { marker: SQUARE })
    expect(attributesOf('a:pPr', point)[1]).toMatchObject({ marL: '304800', indent: '-304800' })
    expect(attributesOf('a:buChar', point)).toEqual([{ char: '■' }])
  })

  test('has round bullets where they are round', () => {
    const point = makeParagraph('A point', 200, { marker: { ...SQUARE, kind: 'disc' } })
    expect(attributesOf('a:buChar', point)).toEqual([{ char: '●' }])
    expect(attributesOf('a:buFont', point)).toEqual([{ typeface: 'Arial' }])
  })

  test.each([
    ['square', 12, 8, '■'],
    ['square', 6, 10, '▪'],
    ['disc', 12, 8, '●'],
    ['disc', 8, 10, '•'],
  ] as const)(
    'has of a %s, %d px wide and %d px above the baseline, the letter that stands there',
    (kind, sizePx, risePx, char) => {
      const marker = { ...SQUARE, kind, sizePx, risePx }
      expect(attributesOf('a:buChar', makeParagraph('x', 200, { marker }))).toEqual([{ char }])
    },
  )

  test('has levels', () => {
    const below = makeParagraph('Below', 242, { marker: SQUARE, level: 1, leftPx: 390 })
    expect(attributesOf('a:pPr', below)[1]).toMatchObject({ lvl: '1' })
  })

  test('counts its numbers itself, from where it begins', () => {
    const items = [3, 4, 5].map((number, index) =>
      makeParagraph('Step', 200 + 42 * index, numbered(String(number))),
    )
    const start = { type: 'arabicPlain', startAt: '3' }
    expect(attributesOf('a:buAutoNum', ...items)).toEqual([start, start, start])
  })

  test('counts on after what stands below an item', () => {
    const items = [
      makeParagraph('One', 200, numbered('1.')),
      makeParagraph('Below', 242, { marker: SQUARE, level: 1 }),
      makeParagraph('Two', 284, numbered('2.')),
    ]
    expect(attributesOf('a:buAutoNum', ...items)).toEqual([
      { type: 'arabicPeriod' },
      { type: 'arabicPeriod' },
    ])
  })
})

describe('running text', () => {
  test('keeps its highlight, its decoration and its letter-spacing', () => {
    const style = { ...STYLE, isBold: true, isStruck: true, spacingPx: -1, highlight: COLOR }
    const paragraph = makeParagraph('x', 200, { runs: [{ kind: 'text', text: 'x', style }] })
    expect(attributesOf('a:rPr', paragraph)[1]).toMatchObject({ strike: 'sngStrike' })
    expect(attributesOf('a:highlight', paragraph)).toHaveLength(1)
  })

  test.each([
    {
      link: 'https://example.com/?a=1&b=2',
      mode: 'External',
      target: 'https://example.com/?a=1&b=2',
    },
    { link: '#1', mode: undefined, target: 'slide1.xml' },
  ])('leads to $link', ({ link, mode, target }) => {
    const runs = [{ kind: 'text' as const, text: 'x', style: { ...STYLE, link } }]
    const slide = makeSlide(makeText('body', [makeParagraph('x', 200, { runs })]))
    const root = partOf([slide], 'ppt/slides/_rels/slide1.xml.rels')
    const targets = root.children.map(({ attributes }) => [
      attributes.Target,
      attributes.TargetMode,
    ])
    expect(targets).toContainEqual([target, mode])
  })

  test('is underlined as a link only where the theme underlines links', () => {
    const styles = [true, false].map((isUnderlined) => ({ ...STYLE, link: '#1', isUnderlined }))
    const runs = styles.map((style) => ({ kind: 'text' as const, text: 'x', style }))
    const attributes = attributesOf('a:rPr', makeParagraph('xx', 200, { runs })).slice(1)
    expect(attributes.map(({ u }) => u)).toEqual(['sng', 'none'])
  })

  test('does not lead to a slide that does not exist', () => {
    const runs = [{ kind: 'text' as const, text: 'x', style: { ...STYLE, link: '#9' } }]
    expect(attributesOf('a:hlinkClick', makeParagraph('x', 200, { runs }))).toEqual([])
  })

  test('that is set in columns has a tab between them', () => {
    const text = (words: string) => ({ kind: 'text' as const, text: words, style: STYLE })
    const runs = [text('Term'), { kind: 'tab' as const, toPx: 554 }, text('what it means')]
    const row = makeParagraph('', 200, { runs })
    expect(attributesOf('a:tab', row)).toEqual([{ pos: '1866900', algn: 'l' }])
    expect(attributesOf('a:pPr', row)[1]).toMatchObject({ marL: '1866900', indent: '-1866900' })
  })
})

describe('a table', () => {
  const cell = (text: string, column = 0) => ({
    ...{ at: { ...AT, widthPx: 200, heightPx: 40 }, fill: undefined },
    borders: { bottom: { widthPx: 2, color: COLOR, dash: 'solid' as const } },
    ...{ column, columns: 1, rows: 1 },
    paragraphs: [makeParagraph(text, 328, { leftPx: 358, rightPx: 534 })],
  })
  const table = {
    ...{ kind: 'table' as const, at: AT, columnsPx: [200, 200] },
    rows: [{ heightPx: 40, isHead: true, cells: [cell('a'), cell('b', 1)] }],
  }

  test('is a table, with its widths, its words and its rules', () => {
    const slide = partOf([makeSlide(table)])
    expect(findAll(slide, 'a:gridCol').map(({ attributes }) => attributes.w)).toEqual([
      '1905000',
      '1905000',
    ])
    expect(findAll(slide, 'a:tc').map(wordsOf)).toEqual(['a', 'b'])
    expect(findAll(slide, 'p:cNvPr').at(-1)?.attributes.descr).toBe('a, b')
    expect(findAll(slide, 'a:lnB').map(({ attributes }) => attributes.w)).toEqual([
      '19050',
      '19050',
    ])
  })

  test('says of a cell how many columns and rows it fills, and of each place there that it does', () => {
    const large = { ...cell('a'), columns: 2, rows: 2 }
    const rows = [[large, cell('b', 2)], [cell('c', 2)], [cell('d')]]
    const merged = {
      ...{ ...table, columnsPx: [200, 200, 200] },
      rows: rows.map((cells) => ({ heightPx: 40, isHead: false, cells })),
    }
    const file = writeSlides([makeSlide(merged)])
    expect(lintPptx(file)).toEqual([])
    const spans = findAll(partOf([makeSlide(merged)]), 'a:tr').map((row) =>
      findAll(row, 'a:tc').map(({ attributes }) => attributes),
    )
    expect(spans).toEqual([
      [{ rowSpan: '2', gridSpan: '2' }, { rowSpan: '2', hMerge: '1' }, {}],
      [{ gridSpan: '2', vMerge: '1' }, { hMerge: '1', vMerge: '1' }, {}],
      [{}, {}, {}],
    ])
  })
})

describe('a picture', () => {
  test('is described, and a vector picture stands beside its PNG', () => {
    const svg = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`
    const crop = { ...NO_CROP, left: 0.25 }
    const picture = {
      kind: 'picture',
      at: AT,
      source: svg,
      fallback: PIXEL,
      alt: 'A',
      crop,
      ...{ ...PLAIN, opacity: 0.5, isGray: true, radiusPx: 40 },
    } as const
    const slide = partOf([makeSlide(picture)])
    expect(findAll(slide, 'p:cNvPr').at(-1)?.attributes.descr).toBe('A')
    expect(findAll(slide, 'asvg:svgBlip')).toHaveLength(1)
    const [blip] = findAll(slide, 'a:blip')
    const effects = blip?.children.map(({ name }) => name)
    expect(effects).toEqual(['a:alphaModFix', 'a:grayscl', 'a:extLst'])
    expect(findAll(slide, 'a:srcRect')[0]?.attributes.l).toBe('25000')
  })
})
