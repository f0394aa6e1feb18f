import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../src/model.ts'
import type { SlideData } from '../../src/slide.ts'
import { keepShortWords } from '../../src/template/short-words.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (words: string): Block => ({ kind: 'paragraph', text: [text(words)] })

const EMPTY: SlideData = {
  ...{ headline: [], number: 0, count: 0, label: '', blocks: [], quotation: undefined },
  ...{ numbers: [], parts: [], stages: [], figure: undefined, note: [], track: [], contents: [] },
  ...{ counted: '', subtitle: '', author: '', date: '', source: '' },
}

/** What a slide says, with `~` where no line ends. */
function keep(data: Partial<SlideData>, layout = 'points', lang = 'en', shows: string[] = []) {
  const at = { file: 'deck.md', line: 1, column: 1 }
  const slide = { layout, classes: [], data: { ...EMPTY, ...data }, notes: '', group: 0, at }
  const json = JSON.stringify(keepShortWords(slide, { lang, shows }))
  return JSON.parse(json.replaceAll('\u00a0', '~')) as SlideData
}

const headline = (words: string, lang?: string, shows?: string[]) =>
  keep({ headline: [text(words)] }, 'points', lang, shows).headline

describe('no line of a headline ends with an article or a preposition', () => {
  test.each([
    ['en', 'Sell the morning. The night will follow.', 'Sell the~morning. The~night will follow.'],
    ['en', 'People came for the price', 'People came for~the~price'],
    ['de', 'Fünf Wege aus der Stadt', 'Fünf Wege aus~der~Stadt'],
    ['fr', 'Le train de nuit est de retour', 'Le~train de~nuit est de~retour'],
    ['es-MX', 'El tren de noche vuelve a casa', 'El~tren de~noche vuelve a~casa'],
  ])('in %s: %s', (lang, words, kept) => expect(headline(words, lang)).toEqual([text(kept)]))

  test('whatever its words are, in a language whose short words are not known', () => {
    expect(headline('A la carte', 'pl')).toEqual([text('A la carte')])
  })

  test('when the next word is in bold', () => {
    const bold: Inline = { kind: 'strong', children: [text('a quiet night')] }
    const kept: Inline = { kind: 'strong', children: [text('a~quiet night')] }
    expect(keep({ headline: [text('After the '), bold] }).headline).toEqual([
      text('After the~'),
      kept,
    ])
  })
})

test('what stays together has sixteen letters at most, nine where headlines are stacked', () => {
  expect(headline('From an incomprehensibility')).toEqual([text('From~an incomprehensibility')])
  expect(headline('What the winter took of us', 'en', ['stacked'])).toEqual([
    text('What the winter took of~us'),
  ])
})

test('sentences and quotations that are set large are kept so; points are not', () => {
  const blocks = [paragraph('The quiet of a night')]
  const kept = [paragraph('The~quiet of~a~night')]
  expect(keep({ blocks }, 'statement').blocks).toEqual(kept)
  expect(keep({ blocks }, 'points').blocks).toEqual(blocks)
  const paragraphs = [[text('Doors on a train')]]
  const quotation = { kind: 'quotation', paragraphs, speaker: undefined, role: undefined } as const
  expect(keep({ quotation }, 'quote').quotation?.paragraphs).toEqual([[text('Doors on~a~train')]])
})
