import { plainText } from '../inline.ts'
import type { SlideData } from '../model.ts'
import { headlineSteps, type Layer, layersOf } from './layers.ts'
import type { Step } from './steps.ts'
import { countLines, type Piece, stackHeight } from './text-height.ts'

/** The height between a slide's upper and lower margin. */
const ROOM_PX = 532
const TITLE_ROOM_PX = 584

/**
 * The step of a slide's text, from `s1` (little text, set large) to `s6`: the largest that fits,
 * or nothing where even the smallest does not. `composition` are the classes that say how the
 * slide is composed.
 */
export function textSize(
  layout: string,
  data: SlideData,
  composition: readonly string[],
): `s${number}` | undefined {
  if (!ESTIMATED.includes(layout)) return 's3'
  const layers = layersOf(layout, data, composition)
  const roomPx = layout === 'title' ? TITLE_ROOM_PX : ROOM_PX
  const indexes = Array.from({ length: SMALLEST }, (_, index) => index)
  const largest = indexes.find((index) => fits(layers, index, roomPx))
  return largest === undefined ? undefined : `s${largest + 1}`
}

const SMALLEST = 6

/** The layouts whose room is known; the others get a step in the middle. */
const ESTIMATED = ['title', 'statement', 'quote', 'points', 'conclusion']

/** The step of a text that fits in none. */
export const SMALLEST_SIZE = `s${SMALLEST}` as const

function fits(layers: readonly Layer[], index: number, roomPx: number): boolean {
  let heightPx = 0
  for (const { pieces, steps, spacePx } of layers) {
    const step = steps[index] ?? steps.at(-1)
    if (step === undefined || !suits(step, pieces)) return false
    heightPx += stackHeight(pieces, step) + spacePx
  }
  return heightPx <= roomPx
}

function suits({ points = MANY, lines = MANY, perLine }: Step, pieces: readonly Piece[]): boolean {
  return (
    pieces.length <= points &&
    pieces.every((piece) => typeof piece !== 'string' || countLines(piece, perLine) <= lines)
  )
}

const MANY = Number.POSITIVE_INFINITY

/** How long a headline is: no class for the usual, `hl` for long, `hx` for very long. */
export function headlineSize(layout: string, data: SlideData): '' | 'hl' | 'hx' {
  const [usual, long] = headlineSteps(layout).map(({ perLine }) =>
    countLines(plainText(data.headline), perLine),
  )
  if (usual === undefined || usual <= 2) return ''
  return long === undefined || long <= 2 ? 'hl' : 'hx'
}
