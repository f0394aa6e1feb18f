import { expect, test } from 'vitest'
import { readBytes } from '../../../src/import/formats/formats.ts'
import { type PlacedText, readColumns } from '../../../src/import/formats/pdf-order.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'
import { processorTimeMs } from '../../processor-time.ts'
import { type Line, makePdf } from './make-pdf.ts'

/** Lines of a column, from the top down. */
function column(x: number, top: number, texts: readonly string[]): Line[] {
  return texts.map((text, at) => ({ x, y: top - 12 * at, text }))
}

/** The lines of two columns as some programs write them: row by row over both. */
function rowByRow(left: readonly Line[], right: readonly Line[]): Line[] {
  return left.flatMap((line, at) => [line, ...(right[at] === undefined ? [] : [right[at]])])
}

function placed({ x, y, text, size = 10 }: Line): PlacedText {
  return { text, x, y, width: (size / 2) * text.length, height: size }
}

const LEFT = column(40, 700, [
  'The harbour is eighty metres',
  'wide, and every ship turns',
  'in front of the market.',
  'It takes nine minutes.',
])
const RIGHT = column(300, 700, [
  'Tugs are cheaper than a',
  'quay. The town bought two',
  'of them in the spring, and',
  'nobody has complained.',
])
const TEXT = [...LEFT, ...RIGHT].map(({ text }) => text)

test('columns are read one after the other, whatever the order in the file', () => {
  const text = readColumns(rowByRow(LEFT, RIGHT).map(placed))
  expect(text?.split('\n')).toEqual(TEXT)
})

test.each([
  ['lowered', -3, 'CO'],
  ['raised', 4, '40 m'],
])('a %s two stays in its line', (_how, rise, base) => {
  const y = 652
  const line = [
    { x: 40, y, text: base },
    { x: 40 + 5 * base.length, y: y + rise, text: '2', size: 7 },
    { x: 46 + 5 * base.length, y, text: 'was said' },
  ]
  const text = readColumns([...rowByRow(LEFT, RIGHT), ...line].map(placed))
  expect(text?.split('\n')).toEqual([...TEXT.slice(0, 4), `${base}2 was said`, ...TEXT.slice(4)])
})

test('a page of 5,000 labels is read in seconds', () => {
  const labels = Array.from({ length: 5000 }, (_, at) => ({
    x: (at * 3779) % 5003,
    y: (at * 7919) % 20_011,
    text: `${at}`,
    size: 6 + (at % 5),
  }))
  expect(processorTimeMs(() => readColumns(labels.map(placed)))).toBeLessThan(10_000)
})

test('a headline over both columns parts what is above it from what is below', () => {
  const across = {
    x: 40,
    y: 640,
    text: 'A headline that goes over both of the columns of this page',
  }
  const below = rowByRow(
    column(40, 610, ['a1', 'a2', 'a3', 'a4']),
    column(300, 610, ['b1', 'b2', 'b3', 'b4']),
  )
  const text = readColumns([...below, across, ...rowByRow(LEFT, RIGHT)].map(placed))
  const lines = text?.split('\n').filter((line) => line !== '')
  expect(lines).toEqual([...TEXT, across.text, 'a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4'])
})

test('three columns are read from left to right', () => {
  const three = ['a', 'b', 'c'].map((name, at) =>
    column(
      40 + 170 * at,
      700,
      [1, 2, 3, 4].map((row) => `${name}${row} of the text`),
    ),
  )
  const rows = [0, 1, 2, 3].flatMap((row) => three.flatMap((lines) => lines[row] ?? []))
  expect(readColumns(rows.map(placed))).toBe(
    three.flatMap((lines) => lines.map(({ text }) => text)).join('\n'),
  )
})

test.each([
  ['one column', [...LEFT, ...column(40, 640, ['And so on.', 'And on.'])]],
  ['a small table', [...rowByRow(LEFT.slice(0, 3), RIGHT.slice(0, 3)), ...column(40, 640, TEXT)]],
])('a page of %s is left in the order of its file', (_what, lines) => {
  expect(readColumns(lines.map(placed))).toBeUndefined()
})

test('a PDF in columns has its takeaways, without heads, feet, ligatures and broken words', async () => {
  const page = (number: number, left: readonly string[], right: readonly string[]) => [
    { x: 40, y: 800, text: `The Harbour Post, number ${number}` },
    ...rowByRow(column(40, 700, left), column(300, 700, right)),
    { x: 280, y: 30, text: `${number}` },
  ]
  const pdf = makePdf([
    page(
      1,
      [
        'Two lessons from a narrow harbour',
        '',
        '1. Tugs are cheaper than quays',
        '',
        'A second tug cost the town less than one',
        'new bollard would have cost in the old ba-',
        'sin. The pilots had asked for it since the',
        'spring of the first accident, and nobody had',
      ],
      [
        'answered them in writing.',
        '',
        '2. Wind matters more than tide',
        '',
        'Ships that arrived with the wind behind',
        'them needed twice the room. The harbour',
        'master now sends them away when it blows',
        'with more than eight.',
      ],
    ),
    page(
      2,
      [
        'What else was said stands in the report',
        'of the pilots, which has nine pages and a',
        'map of the harbour with all the places at',
        'which a ship has run aground.',
      ],
      [
        'The town has printed it in two languages',
        'and sends it to everybody who asks for it',
        'by letter, and it has answered a hundred',
        'letters since then.',
      ],
    ),
  ])
  const article = await readBytes(pdf, { file: 'a.pdf', extension: '.pdf' })
  const { sections } = findTakeaways(article)
  expect(sections.map(({ headline }) => headline)).toEqual([
    'Tugs are cheaper than quays',
    'Wind matters more than tide',
  ])
  const text = JSON.stringify(sections)
  expect(text).toContain('in the old basin. The pilots')
  expect(text).toContain('and nobody had answered them in writing.')
  expect(text).not.toContain('Harbour Post')
})

test('a small lowered two in the columns of a PDF is not taken for the number of its page', async () => {
  const small = { x: 53.4, y: 649, text: '2', size: 7 }
  const page = [
    ...rowByRow(LEFT, RIGHT),
    ...[{ x: 40, y: 652, text: 'CO' }, small, { x: 60, y: 652, text: 'is what the tugs save.' }],
    ...column(40, 640, ['Nobody has counted it.', 'The town will do so.']),
    { x: 280, y: 30, text: '7' },
  ]
  const pdf = makePdf([page])
  const { blocks } = await readBytes(pdf, { file: 'a.pdf', extension: '.pdf' })
  const text = JSON.stringify(blocks)
  expect(text).toContain('CO2 is what the tugs save.')
  expect(text).not.toContain('7')
})
