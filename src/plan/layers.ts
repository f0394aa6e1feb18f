import { plainText } from '../inline.ts'
import type { Block, SlideData } from '../model.ts'
import { piecesOf } from './pieces.ts'
import * as steps from './steps.ts'
import { countLines, type Piece } from './text-height.ts'

/** A text that stands above or below others. With fewer steps than they, it keeps its last one. */
export interface Layer {
  readonly pieces: readonly Piece[]
  readonly steps: readonly steps.Step[]
  /** What keeps it from its neighbours. */
  readonly spacePx: number
}

/** The texts of a slide from top to bottom, as its layout sets them. */
export function layersOf(
  layout: string,
  data: SlideData,
  composition: readonly string[],
): readonly Layer[] {
  switch (layout) {
    case 'title':
      return titleLayers(data)
    case 'statement':
      return statementLayers(data)
    case 'quote':
      return quoteLayers(data)
    case 'conclusion':
      return conclusionLayers(data, composition)
    default:
      return [headlineLayer(layout, data), pointLayer(data, composition)]
  }
}

/** The sizes of a layout's headline, the usual one first. */
export function headlineSteps(layout: string): readonly steps.Step[] {
  return layout === 'conclusion' ? steps.CONCLUSION_HEADLINE : steps.HEADLINE
}

function titleLayers({ headline, subtitle, blocks }: SlideData): Layer[] {
  const subtitles = subtitle === '' ? [] : [subtitle]
  return [
    { pieces: [plainText(headline)], steps: steps.TITLE, spacePx: 0 },
    { pieces: subtitles, steps: steps.SUBTITLE, spacePx: 32 },
    { pieces: piecesOf(blocks), steps: steps.CONTEXT, spacePx: 16 },
  ]
}

function statementLayers({ headline, blocks }: SlideData): Layer[] {
  const words = plainText(headline)
  if (blocks.length === 0) return [{ pieces: [words], steps: steps.STATEMENT, spacePx: 0 }]
  return [
    { pieces: [words], steps: steps.QUIET_HEADLINE, spacePx: 55 },
    { pieces: piecesOf(blocks), steps: steps.STATEMENT, spacePx: 0 },
  ]
}

function quoteLayers({ headline, quotation, blocks }: SlideData): Layer[] {
  const { paragraphs = [], speaker, role } = quotation ?? {}
  const by = [speaker, role].filter((part) => part !== undefined)
  return [
    { pieces: [plainText(headline)], steps: steps.QUIET_HEADLINE, spacePx: 55 },
    { pieces: paragraphs.map(plainText), steps: steps.QUOTATION, spacePx: 0 },
    { pieces: by.map(plainText), steps: steps.SMALL_TEXT, spacePx: 36 },
    { pieces: piecesOf(blocks), steps: steps.SMALL_TEXT, spacePx: 0 },
  ]
}

function conclusionLayers(data: SlideData, composition: readonly string[]): Layer[] {
  const [first, ...rest] = data.blocks
  if (first === undefined || !composition.includes('lead')) {
    return [headlineLayer('conclusion', data), rowLayer(data.blocks, composition)]
  }
  const lead = { pieces: piecesOf([first]), spacePx: 43 }
  if (rest.length === 0) return [{ ...lead, steps: steps.LEAD_ALONE }]
  return [{ ...lead, steps: steps.LEAD }, rowLayer(rest, composition)]
}

function rowLayer(blocks: readonly Block[], composition: readonly string[]): Layer {
  const pieces = piecesOf(blocks)
  if (composition.includes('columns')) {
    return { pieces: linesOfColumns(pieces), steps: steps.ROWS_IN_HALF, spacePx: 26 }
  }
  const rows = composition.includes('terms') ? steps.ROWS_WITH_TERMS : steps.ROWS
  return { pieces, steps: rows, spacePx: 26 }
}

/** A headline is set first, as large as its length allows; the text takes what it leaves. */
function headlineLayer(layout: string, { headline }: SlideData): Layer {
  const words = plainText(headline)
  const all = headlineSteps(layout)
  const step = all.find(({ perLine }) => countLines(words, perLine) <= 2) ?? all.at(-1)
  return { pieces: [words], steps: step === undefined ? [] : [step], spacePx: 50 }
}

function pointLayer({ blocks }: SlideData, composition: readonly string[]): Layer {
  const pieces = piecesOf(blocks)
  if (composition.includes('columns')) {
    return { pieces: linesOfColumns(pieces), steps: steps.POINTS_IN_HALF, spacePx: 0 }
  }
  return { pieces, steps: pointSteps(blocks), spacePx: 0 }
}

function pointSteps(blocks: readonly Block[]): readonly steps.Step[] {
  if (blocks.some(({ kind }) => kind === 'picture')) return steps.POINTS_IN_HALF
  const isPlain = blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list')
  return isPlain ? steps.POINTS : steps.POINTS_AMONG_OTHERS
}

/** What stands side by side in two columns is as high as the longer of the two. */
function linesOfColumns(pieces: readonly Piece[]): Piece[] {
  const half = Math.ceil(pieces.length / 2)
  return pieces.slice(0, half).map((left, index) => {
    const right = pieces[half + index] ?? ''
    const isLeft = typeof left !== 'string' || left.length >= String(right).length
    return isLeft ? left : right
  })
}
