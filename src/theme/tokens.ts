import postcss from 'postcss'

/** A theme's custom properties as its plain slides have them, by name without the dashes. */
export function readTokens(rules: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  postcss.parse(rules).walkRules((rule) => {
    if (!rule.selectors.some((selector) => selector === 'section' || selector === ':root')) return
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens.set(prop.slice(2), value.trim())
    })
  })
  return new Map([...tokens].map(([name, value]) => [name, resolve(value, tokens)]))
}

/** Those of a theme's custom properties that are colours, as `#rrggbb`. */
export function readColors(rules: string): ReadonlyMap<string, string> {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i
  const colors = [...readTokens(rules)].filter(([, value]) => hex.test(value))
  return new Map(colors.map(([name, value]) => [name, sixDigits(value)]))
}

/** A colour of three or six digits as one of six. */
export function sixDigits(color: string): string {
  const long =
    color.length === 4 ? `#${[...color.slice(1)].map((one) => one + one).join('')}` : color
  return long.toLowerCase()
}

/** Properties that name others several times grow by as many times at each level. */
const LONGEST_VALUE = 10_000

/** A value with the properties that it names put in, a few levels deep. */
function resolve(value: string, tokens: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > 8) return value
  const inserted = value.replace(
    /var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/g,
    (all, name: string, other?: string) => tokens.get(name) ?? other?.trim() ?? all,
  )
  const isDone = inserted === value || inserted.length > LONGEST_VALUE
  return isDone ? value : resolve(inserted, tokens, depth + 1)
}
