/** Whether the categories are points in time, which go on from left to right. */
export function isTime(categories: readonly string[], lang: string): boolean {
  const months = [lang, 'en'].flatMap(monthsIn)
  return categories.every((category) => {
    const text = category.trim().toLowerCase()
    if (/(?:^|\D)(?:1[5-9]|20|21)\d\d(?:\D|$)|^[qht][1-4]\b|^'\d\d$/.test(text)) return true
    return months.some((month) => text.startsWith(month))
  })
}

/** The months' names, short enough to begin the long ones, too. */
function monthsIn(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)))
  return names.map((name) => name.toLowerCase().replace('.', ''))
}
