/** One way to set a text: what a line holds (in characters, wide ones count twice), and its spacing. */
export interface Setting {
  readonly perLine: number
  readonly linePx: number
  /** Between one paragraph or point and the next. */
  readonly gapPx: number
}

/** A part of a slide's text: words that wrap, or something of one height in every setting. */
export type Piece = string | { readonly heightPx: number }

/** How high the pieces are, one below the other. */
export function stackHeight(pieces: readonly Piece[], setting: Setting): number {
  const heights = pieces.map((piece) =>
    typeof piece === 'string'
      ? countLines(piece, setting.perLine) * setting.linePx
      : piece.heightPx,
  )
  const gaps = Math.max(0, pieces.length - 1) * setting.gapPx
  return heights.reduce((sum, height) => sum + height, gaps)
}

const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff01-\uff60]/u
const WORDS = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+`, 'gu')

/** The lines that a text takes; infinitely many if a word is longer than a line. */
export function countLines(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const [word] of text.matchAll(WORDS)) {
    const width = WIDE.test(word) ? 2 : word.length
    if (width > perLine) return Number.POSITIVE_INFINITY
    if (used + width > perLine) {
      lines += 1
      used = 0
    }
    used += WIDE.test(word) ? width : width + 1
  }
  return lines
}
