import { describe, expect, test } from 'vitest'
import { joinWrappedLines } from '../../../src/import/formats/wrapped-lines.ts'

const TOOLS =
  'The shed counted 212 tools on the first day. Only 38 of them were borrowed more than once a month, and the other ones were given away in the autumn.'
const PAPER =
  'An app was tried for three months and given up. The paper list hangs beside the door, and everybody can see who has the ladder.'
const GERMAN =
  'Im Schuppen lagen am ersten Tag 212 Werkzeuge. Nur 38 davon wurden öfter als einmal im Monat ausgeliehen, die anderen gab die Straße im Herbst an Nachbarn ab.'

/** Breaks lines as editors do. */
function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.pop()
    if (last === undefined) lines.push(word)
    else if (last.length + 1 + word.length <= width) lines.push(`${last} ${word}`)
    else lines.push(last, indent + word)
  }
  return lines
}

describe.each([60, 66, 72, 80, 88, 100])('lines wrapped at %i characters are joined', (width) => {
  test.each([
    ['a single paragraph', TOOLS],
    ['a paragraph in German', GERMAN],
  ])('%s', (_what, text) => {
    expect(joinWrappedLines([wrap(text, width)])).toEqual([text])
  })

  test.each([
    ['without indented lines', ''],
    ['with indented lines', '   '],
  ])('below headlines of their own, %s', (_what, indent) => {
    const items = [
      ['1) Most tools are hardly ever used', ...wrap(TOOLS, width, indent)],
      ['2) A list on paper beats an app', ...wrap(PAPER, width, indent)],
    ]
    expect(joinWrappedLines([['A year of shared tools', 'By Petra Olsen'], ...items])).toEqual([
      ...['A year of shared tools', 'By Petra Olsen'],
      ...['1) Most tools are hardly ever used', TOOLS, '2) A list on paper beats an app', PAPER],
    ])
  })

  test('in items without an empty line between them', () => {
    const [first, second] = [`1. ${TOOLS}`, `2. ${PAPER}`]
    const lines = [...wrap(first, width, '   '), ...wrap(second, width, '   ')]
    expect(joinWrappedLines([lines])).toEqual([first, second])
  })

  test('and addresses and verses among them stay lines', () => {
    const address = ['Petra Olsen', '14 Mill Lane', 'Leeds']
    const verse = ['The ladder leans against', 'the wall that leans', 'against the ladder']
    const joined = joinWrappedLines([wrap(TOOLS, width), address, verse, wrap(PAPER, width)])
    expect(joined).toEqual([TOOLS, ...address, ...verse, PAPER])
  })
})

test('a paragraph begins below the short last line of another one', () => {
  expect(joinWrappedLines([[...wrap(TOOLS, 72), ...wrap(PAPER, 72)]])).toEqual([TOOLS, PAPER])
})

test('what was wrapped again, at a smaller width, is joined', () => {
  const again = (text: string) => wrap(text, 88).flatMap((line) => wrap(line, 70))
  expect(joinWrappedLines([again(TOOLS), again(PAPER)])).toEqual([TOOLS, PAPER])
})

test('lines that a hand broke a little early are joined', () => {
  const lines = [
    'The shed counted 212 tools on the first day. Only 38 of them',
    'were borrowed more than once a month, and the other ones were given away',
    'in the autumn. Petra keeps the list, which hangs beside the',
    'door. Everybody can see who has the ladder.',
  ]
  expect(joinWrappedLines([lines])).toEqual([lines.join(' ')])
})

test.each([
  [
    'takeaways of one line each',
    [
      'Most tools of a street are hardly ever used by anybody in it',
      'A list on paper beside the door of the shed beats any app that was tried',
      'Repair needs an owner whom everybody on the street knows by name',
      'iPhones are no tools, whatever the youngest people of the street may say',
      'Noise has to be shared out over the week, and so has the mower queue',
    ],
  ],
  [
    'takeaways in small letters',
    [
      'most tools of a street are hardly ever used by anybody in it',
      'a list on paper beats any app that was tried for it',
    ],
  ],
  [
    'a title above its byline',
    ['Ein Jahr mit geteilten Werkzeugen in unserer Straße', 'von Petra Olsen'],
  ],
  [
    'a line above an address of the web',
    ['All figures of the shed and of its tools stand on one page', 'https://shed.example'],
  ],
  [
    'verses',
    [
      'Shall I compare the ladder to a summer’s day,',
      'which leans and waits for nobody to climb,',
      'or to the mower that is lent away',
      'and comes back blunt, and never comes on time?',
    ],
  ],
])('%s stay lines', (_what, lines) => {
  expect(joinWrappedLines([lines])).toEqual(lines)
})

test.each([
  ['Written by Ada Moreau and Tom Voss, Platform Security', 'Published 18 November 2025'],
  ['Geschrieben von Ada Moreau und Tom Voss vom Hafenamt', 'Veröffentlicht am 18. November 2025'],
  ['Écrit par Ada Moreau et Tom Voss, du port de plaisance', 'Publié le 18 novembre 2025'],
  ['Escrito por Nuria Cebrián y Pau Llorens, de la red', 'Publicado el 18 de noviembre de 2025'],
  ['Geschreven door Ada Moreau en Tom Voss van de haven', 'Foto’s: Ilse van Houten'],
])('lines of who and when stay lines above wrapped prose: “%s”', (who, when) => {
  const prose = [
    'The cranes of the harbour stood still for a whole week in the winter',
    'of that year, and nobody had an idea of what it would cost the town in',
    'the end, or of who was going to pay for it.',
  ]
  const groups = [['A report of the harbour trust and of its friends', who, when], prose, prose]
  expect(joinWrappedLines(groups).slice(1, 3)).toEqual([who, when])
})
