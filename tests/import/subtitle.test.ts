import { expect, test } from 'vitest'
import { type Block, paragraph } from '../../src/import/article.ts'
import { cutStandfirst, cutSubtitle } from '../../src/import/subtitle.ts'

const TEXT = 'The council sat until two in the morning.'

function cut(...lines: readonly string[]) {
  const { rest, ...found } = cutSubtitle(lines.map((line) => paragraph(line)))
  return { ...found, rest: rest.map((block) => 'text' in block && block.text) }
}

test('a line below the title that ends unlike a sentence is the subtitle', () => {
  const found = cut('What the vote means for the harbour', TEXT)
  expect(found).toEqual({
    subtitle: 'What the vote means for the harbour',
    rest: [TEXT],
    removed: [],
  })
})

test.each([
  ['ends like a sentence', ['It was a long night.', TEXT]],
  ['stands alone', ['What the vote means for the harbour']],
  ['has two words', ['Harbour news', TEXT]],
  ['is a paragraph long', [`Night ${'after night '.repeat(20)}`, TEXT]],
])('a line that %s belongs to the introduction', (_why, lines) => {
  expect(cut(...lines)).toEqual({ subtitle: undefined, rest: lines, removed: [] })
})

test('a number alone above the text counts readers, and is left out', () => {
  expect(cut('What the vote means for the harbour', '9', TEXT)).toMatchObject({
    rest: [TEXT],
    removed: ['9'],
  })
})

const STANDFIRSTS = [
  'Four hundred people came, and eleven tons of rubbish went. What was it good for?',
  'Vierhundert kamen, elf Tonnen Müll gingen. Was hat es gebracht?',
  'Quatre cents bénévoles, onze tonnes de déchets : à quoi bon ?',
  'Cuatrocientas personas y once toneladas de basura. ¿Para qué?',
  'Vierhonderd mensen kwamen, elf ton afval ging weg. Waarvoor?',
  '五年里，县城关了十一家书店，只有这一家还在。',
]

test.each(STANDFIRSTS)(
  'a line in bold or in italics below the title is the subtitle: “%s”',
  (text) => {
    const bold = paragraph(text, text)
    const italic: Block = { ...paragraph(text), isItalic: true }
    for (const line of [bold, italic])
      expect(cutSubtitle([line, paragraph(TEXT)])).toMatchObject({ subtitle: text })
    expect(cutSubtitle([paragraph(text), paragraph(TEXT)]).subtitle).toBeUndefined()
  },
)

test('a standfirst that is too long for a subtitle begins the introduction', () => {
  const text = 'It rained in the harbour, and nobody came. '.repeat(6).trim()
  const blocks = [paragraph(text, text), paragraph(TEXT)]
  expect(cutStandfirst(blocks)).toEqual({ standfirst: [blocks[0]], rest: [blocks[1]] })
  expect(cutSubtitle(blocks)).toMatchObject({ subtitle: undefined, rest: blocks })
})

test.each([
  'A post-incident report by Kestrel Parcel Systems',
  'Ein Bericht der Hafenverwaltung',
  'Un rapport de la Ligue des ports',
  'Un informe de la Red de Huertos',
  'Een onderzoek van de Havenbond',
])('“%s” says what the whole is, and begins no takeaway', (line) => {
  const blocks = [paragraph(line), paragraph(TEXT)]
  expect(cutStandfirst(blocks).standfirst).toEqual([blocks[0]])
  expect(cutSubtitle([paragraph(line)]).subtitle).toBe(line)
})

test.each([
  [
    'asks',
    '**How did it come that this harbour has no cranes, and who has to pay for it in the end?**',
  ],
  ['is short', '**Bees came early.**'],
])('a bold line that %s may begin a takeaway', (_why, line) => {
  const text = line.replaceAll('*', '')
  expect(cutStandfirst([paragraph(text, text), paragraph(TEXT)]).standfirst).toEqual([])
})
