import type { Setting } from './text-height.ts'

/** A size of a text, and how much looks well in it where more would still fit. */
export interface Step extends Setting {
  readonly points?: number
  /** Of one paragraph. */
  readonly lines?: number
}

/*
 * The steps of each kind of text, the largest first. The figures are those of the theme “briefing”
 * at 16:9: average letters on a line of 858 px, line heights, gaps.
 */

export const TITLE: readonly Step[] = [
  { perLine: 16, linePx: 132, gapPx: 0, lines: 3 },
  { perLine: 22, linePx: 95, gapPx: 0, lines: 4 },
  { perLine: 26, linePx: 80, gapPx: 0 },
  { perLine: 32, linePx: 66, gapPx: 0 },
]

export const SUBTITLE: readonly Step[] = [{ perLine: 56, linePx: 42, gapPx: 0 }]
export const CONTEXT: readonly Step[] = [{ perLine: 64, linePx: 36, gapPx: 0 }]

export const HEADLINE: readonly Step[] = [
  { perLine: 38, linePx: 60, gapPx: 0 },
  { perLine: 45, linePx: 51, gapPx: 0 },
  { perLine: 53, linePx: 44, gapPx: 0 },
]

/** The headline above a statement or a quotation, which are the slide. */
export const QUIET_HEADLINE: readonly Step[] = HEADLINE.slice(-1)

export const STATEMENT: readonly Step[] = [
  { perLine: 15, linePx: 140, gapPx: 0 },
  { perLine: 21, linePx: 100, gapPx: 0 },
  { perLine: 31, linePx: 70, gapPx: 0 },
  { perLine: 37, linePx: 58, gapPx: 0 },
  { perLine: 44, linePx: 49, gapPx: 0 },
]

export const QUOTATION: readonly Step[] = [
  { perLine: 27, linePx: 90, gapPx: 29 },
  { perLine: 33, linePx: 75, gapPx: 24 },
  { perLine: 40, linePx: 63, gapPx: 20 },
  { perLine: 47, linePx: 53, gapPx: 17 },
  { perLine: 54, linePx: 45, gapPx: 14 },
  { perLine: 64, linePx: 38, gapPx: 12 },
]

/** Who said it, and what else stands below. */
export const SMALL_TEXT: readonly Step[] = [{ perLine: 64, linePx: 36, gapPx: 0 }]

export const POINTS: readonly Step[] = [
  { perLine: 34, linePx: 62, gapPx: 32, points: 2 },
  { perLine: 48, linePx: 50, gapPx: 24, points: 3 },
  { perLine: 58, linePx: 42, gapPx: 22, points: 6 },
  { perLine: 67, linePx: 36, gapPx: 14 },
  { perLine: 67, linePx: 34, gapPx: 8 },
]

/** Among tables, code or quotations, which have sizes of their own, text is not set large. */
export const POINTS_AMONG_OTHERS: readonly Step[] = POINTS.map((step, index) =>
  index < 2 ? { ...step, points: -1 } : step,
)

/** Two columns, or beside a picture. */
export const POINTS_IN_HALF: readonly Step[] = [
  { perLine: 15, linePx: 62, gapPx: 32, points: 2 },
  { perLine: 22, linePx: 50, gapPx: 24, points: 3 },
  { perLine: 27, linePx: 42, gapPx: 22, points: 6 },
  { perLine: 31, linePx: 36, gapPx: 14 },
  { perLine: 31, linePx: 34, gapPx: 8 },
]

export const CONCLUSION_HEADLINE: readonly Step[] = [
  { perLine: 26, linePx: 87, gapPx: 0 },
  { perLine: 31, linePx: 72, gapPx: 0 },
  { perLine: 38, linePx: 60, gapPx: 0 },
]

/** The sentence that a conclusion opens with. */
export const LEAD: readonly Step[] = [
  { perLine: 31, linePx: 72, gapPx: 0 },
  { perLine: 31, linePx: 72, gapPx: 0 },
  { perLine: 37, linePx: 60, gapPx: 0 },
  { perLine: 45, linePx: 51, gapPx: 0 },
]

/** The sentence that is the conclusion. */
export const LEAD_ALONE: readonly Step[] = [
  { perLine: 21, linePx: 104, gapPx: 0, lines: 4 },
  ...LEAD.slice(1),
]

/** The rows of a conclusion; the gap is their padding. */
export const ROWS: readonly Step[] = [
  { perLine: 38, linePx: 58, gapPx: 32, points: 2 },
  { perLine: 44, linePx: 50, gapPx: 26, points: 4 },
  { perLine: 56, linePx: 42, gapPx: 26, points: 7 },
  { perLine: 64, linePx: 36, gapPx: 20 },
]

export const ROWS_WITH_TERMS: readonly Step[] = [
  { perLine: 26, linePx: 58, gapPx: 32, points: 2 },
  { perLine: 31, linePx: 50, gapPx: 26, points: 4 },
  { perLine: 43, linePx: 42, gapPx: 26, points: 7 },
  { perLine: 50, linePx: 36, gapPx: 20 },
]

/** Numbered rows in two columns. */
export const ROWS_IN_HALF: readonly Step[] = [
  { perLine: 15, linePx: 58, gapPx: 32, points: 2 },
  { perLine: 17, linePx: 50, gapPx: 26, points: 4 },
  { perLine: 21, linePx: 42, gapPx: 26, points: 5 },
  { perLine: 25, linePx: 36, gapPx: 20 },
]
