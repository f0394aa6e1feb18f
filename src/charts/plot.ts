import type { Palette } from './palette.ts'
import { element, escapeMarkup } from './svg.ts'

/** What a chart is drawn on: its size, colours, and the direction in which it is read. */
export interface Plot {
  readonly widthPx: number
  readonly heightPx: number
  readonly palette: Palette
  readonly isRightToLeft: boolean
  readonly lang: string
  readonly textPx: number
}

/** What a kind of chart drew: its markup, how high it became, and where its bars or lines stand. */
export interface Drawing {
  readonly heightPx: number
  readonly content: readonly string[]
  readonly inside: Inside
}

/** Where bars, lines or slices stand, before that is mirrored, and what the PPTX must know to agree. */
interface Inside extends Area {
  /** The values at the two ends, and the step between two numbers of the axis. */
  readonly values?: readonly [low: number, high: number, step: number]
  /** The room between two categories, and how far neighbours overlap, in percents of a bar's width. */
  readonly bars?: readonly [gap: number, overlap: number]
  /** Of how many names of categories one is shown. */
  readonly namesEvery?: number
}

/** A rectangle of the plot, before it is mirrored. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Anchor = 'start' | 'middle' | 'end'

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const

/** A distance from where reading begins as one from the left. */
export function mirrored(plot: Plot, x: number): number {
  return plot.isRightToLeft ? plot.widthPx - x : x
}

/** A filled rectangle; `key` names the series (`s0`) or the point (`p3`) that has this colour. */
export function bar(plot: Plot, area: Area, fill: string, key: string): string {
  const x = plot.isRightToLeft ? plot.widthPx - area.x - area.width : area.x
  return element('rect', { ...area, x, fill, 'data-key': key })
}

/** A straight line from point to point. */
export function rule(plot: Plot, from: readonly number[], to: readonly number[], color: string) {
  const [x1 = 0, y1] = from
  const [x2 = 0, y2] = to
  const ends = { x1: mirrored(plot, x1), y1, x2: mirrored(plot, x2), y2 }
  return element('line', { ...ends, stroke: color, 'stroke-width': 1.5 })
}

interface WordStyle {
  readonly anchor: Anchor
  readonly fill?: string
  readonly isBold?: boolean
  /** What they are to the PPTX: `tick`, `title`, `value 0 2` (series and category) or `end 0` (series). */
  readonly part?: string
}

/** Words at a place; `y` is the middle of their lines. */
export function words(
  plot: Plot,
  text: string | readonly string[],
  at: { readonly x: number; readonly y: number },
  style: WordStyle,
): string {
  const lines = typeof text === 'string' ? [text] : text
  const linePx = plot.textPx * 1.2
  const x = mirrored(plot, at.x)
  const anchor = plot.isRightToLeft ? OPPOSITE[style.anchor] : style.anchor
  const attributes = {
    'text-anchor': anchor,
    fill: style.fill ?? plot.palette.text,
    'font-weight': style.isBold ? 700 : undefined,
    'unicode-bidi': lines.some(isRightToLeft) ? 'plaintext' : undefined, // it is not inherited
    'data-part': style.part,
  }
  const top = at.y - ((lines.length - 1) * linePx) / 2 + plot.textPx * 0.35
  return element(
    'text',
    attributes,
    lines.map((line, index) =>
      element('tspan', { x, y: top + index * linePx }, [escapeMarkup(line)]),
    ),
  )
}

/** Whether text has letters that are read from right to left. */
function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
