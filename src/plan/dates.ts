/** A day or month like 2026-03-01 as one reads it in the deck's language; every other date as it is written. */
export function writeDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  const time = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
  return isDay ? format(time, day !== undefined, lang) : date
}

function format(time: Date, hasDay: boolean, lang: string): string {
  const month = { year: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' } as const
  const parts = hasDay ? ({ ...month, day: 'numeric' } as const) : month
  return new Intl.DateTimeFormat(localeOf(lang), parts).format(time)
}

/**
 * English is that of most countries, day first, unless the author names one. A language whose dates
 * nobody knows has it, too: `Intl` would take that of the machine.
 */
function localeOf(lang: string): string {
  try {
    const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(lang)
    return locale === 'en' ? 'en-GB' : locale
  } catch {
    return 'en-GB'
  }
}
