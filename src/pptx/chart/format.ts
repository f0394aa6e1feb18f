import type { Chart, ChartSeries } from '../../model.ts'

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

/**
 * The number format of the axis of the values, as its numbers are drawn: in groups, in thousands
 * (`50K`), with what the author wrote around the digits where all series have that.
 */
export function axisFormat({ series }: Chart, ticks: readonly string[]): string {
  const [first] = series
  const isShared = series.every(
    ({ prefix, suffix }) => prefix === first?.prefix && suffix === first.suffix,
  )
  const { prefix = '', suffix = '' } = (isShared ? first : undefined) ?? {}
  const inner = ticks.map((tick) => tick.slice(prefix.length, tick.length - suffix.length))
  const short = inner.map((tick) => /^[-−\d.,]+\s?([KMBT])$/.exec(tick)?.[1]).filter(Boolean)
  const thousands = ' KMBT'.indexOf(short[0] ?? ' ')
  const isOne = short.every((letter) => letter === short[0])
  const isGrouped = inner.some((tick) => /\d[^\d]\d{3}\b/.test(tick))
  const whole = isOne && thousands > 0 ? `0${','.repeat(thousands)}"${short[0]}"` : undefined
  return `${quoted(prefix)}${whole ?? (isGrouped ? '#,##0' : 'General')}${quoted(suffix)}`
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** In a format, text stands in quotes, and a quote cannot stand in text. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
