/** The room that a chart is drawn for on a slide of 1280 × 720; where it gets another one, it is scaled. */
const SIZE = { widthPx: 860, heightPx: 400, textPx: 24 }
const SLIDE = { widthPx: 1280, heightPx: 720 }

/**
 * The room for a chart, in CSS pixels. A theme with wide slides or large text says so: `--chart-width`
 * and `--chart-text`. What a slide is higher than usual, its charts are, too.
 */
export function sizeFor(tokens: ReadonlyMap<string, string>, slide = SLIDE) {
  const read = (name: string, other: number) => {
    const value = Number.parseFloat(tokens.get(name) ?? '')
    return Number.isNaN(value) ? other : value
  }
  const higherPx = (slide.heightPx * SLIDE.widthPx) / slide.widthPx - SLIDE.heightPx
  return {
    widthPx: read('chart-width', SIZE.widthPx),
    heightPx: Math.max(SIZE.heightPx / 2, Math.round(SIZE.heightPx + higherPx)),
    textPx: read('chart-text', SIZE.textPx),
  }
}
