import type { ChartSeries } from '../../model.ts'

/** A series' number format: with what the author wrote around the digits, as fine as the finest. */
export function numberFormat({ prefix, suffix, points }: ChartSeries): string {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const decimals = Math.min(4, Math.max(0, ...values.map((value) => decimalsOf(value))))
  const isGrouped = points.some(
    ({ value = 0, label }) => Math.abs(value) >= 1000 && !/^\D*\d{4}\D*$/.test(label),
  )
  const whole = isGrouped ? '#,##0' : '0'
  return `${quoted(prefix)}${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${quoted(suffix)}`
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** In a format, text stands in quotes, and a quote cannot stand in text. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
