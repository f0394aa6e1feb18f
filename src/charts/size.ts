/** The room that a chart is drawn for; where it gets another one, it is scaled. */
const SIZE = { widthPx: 860, heightPx: 400, textPx: 24 }

/** A theme with wide slides or large text says so: `--chart-width` and `--chart-text` in CSS pixels. */
export function sizeFor(tokens: ReadonlyMap<string, string>) {
  const read = (name: string, other: number) => {
    const value = Number.parseFloat(tokens.get(name) ?? '')
    return Number.isNaN(value) ? other : value
  }
  const { widthPx, textPx } = SIZE
  return { ...SIZE, widthPx: read('chart-width', widthPx), textPx: read('chart-text', textPx) }
}
