import type { Chart } from './model.ts'

/** What a chart says, for those who cannot see it: each category with its numbers. */
export function chartWords({ categories, series }: Chart): string {
  const isOne = series.length === 1
  return categories
    .map((category, index) => {
      const values = series.map(({ name, points }) => {
        const label = points[index]?.label ?? ''
        return isOne ? label : `${name} ${label}`
      })
      return `${category}: ${values.join(', ')}`
    })
    .join('; ')
}
