/** What helps where a key has a value that it cannot have; `name` is the key inside it, if any. */
export function adviseValue(key: string, name: string, written: string): string {
  if (key === 'lang') return adviseLanguage(written)
  if (key === 'brand' && COLOR_KEYS.includes(name)) return adviseColor(name, written)
  if (key === 'brand' && name === 'radius') return 'Write it in pixels: radius: 8px.'
  if (name === 'url' && /^[\w-]+\.\S+$/.test(written)) return `Write url: https://${written}`
  return HINTS[key] ?? `Write ${key}: "…" on one line, without lists or levels below it.`
}

const HINTS: Readonly<Record<string, string>> = {
  brand: 'Write it as in brand: { accent: "#7a1f5c", font: "IBM Plex Sans" }.',
  agenda: 'Write agenda: true or agenda: false.',
  sources:
    'Write a list: each entry begins with a dash and is a text, or title and url below each other.',
  source: 'Write source: "Title", or give title, url and file below it.',
  theme: 'Write a theme’s name, or the path of a .css file.',
}

/** `fr_FR` and “french” are what somebody means by fr-FR and fr. */
function adviseLanguage(written: string): string {
  const tag = written.replaceAll('_', '-')
  const isTag = tag !== written && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+$/.test(tag)
  const meant = isTag ? tag : tagOf(written)
  return meant === undefined ? 'Write a tag like en, de or pt-BR.' : `Write lang: ${meant}`
}

/** The languages whose words takedeck knows, and some more that decks are written in. */
const TAGS = 'en de fr es it pt nl ja zh ko ar da sv nb fi pl cs ru uk tr el ro hu he hi id vi'

/** The tag of a language that is called by its name, in English or by those who speak it. */
function tagOf(name: string): string | undefined {
  const isCalledSo = (tag: string, lang: string) =>
    new Intl.DisplayNames(lang, { type: 'language' }).of(tag)?.toLowerCase() === name.toLowerCase()
  return TAGS.split(' ').find((tag) => isCalledSo(tag, 'en') || isCalledSo(tag, tag))
}

const COLOR_KEYS = ['accent', 'background', 'text', 'muted', 'highlight']

function adviseColor(key: string, written: string): string {
  const color = colorOf(written.replace(/^[“”„‟"'‘’]+|[“”„‟"'‘’]+$/gu, '').toLowerCase())
  return color === undefined
    ? `Write it in six digits and straight quotes, as in ${key}: "#7a1f5c".`
    : `Write ${key}: "${color}"`
}

/** The colour that somebody means, as far as it can be said in six digits. */
function colorOf(written: string): string | undefined {
  const [, short, long] =
    /^#?(?:([\da-f]{3})[\da-f]?|([\da-f]{6})[\da-f]{0,2})$/.exec(written) ?? []
  const digits = short ?? long
  if (digits !== undefined) return `#${digits}`
  const parts = /^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(written)?.slice(1).map(Number)
  if (parts?.every((part) => part < 256)) {
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  return NAMED_COLORS.get(written.replaceAll(/[ -]/g, '').replace('grey', 'gray'))
}

/** The names of CSS that people know by heart (CSS Color 4, 6.1). */
const NAMED_COLORS: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
  ['gray', '#808080'],
  ['silver', '#c0c0c0'],
  ['red', '#ff0000'],
  ['darkred', '#8b0000'],
  ['maroon', '#800000'],
  ['crimson', '#dc143c'],
  ['orange', '#ffa500'],
  ['gold', '#ffd700'],
  ['yellow', '#ffff00'],
  ['olive', '#808000'],
  ['green', '#008000'],
  ['darkgreen', '#006400'],
  ['lime', '#00ff00'],
  ['teal', '#008080'],
  ['turquoise', '#40e0d0'],
  ['cyan', '#00ffff'],
  ['lightblue', '#add8e6'],
  ['blue', '#0000ff'],
  ['darkblue', '#00008b'],
  ['navy', '#000080'],
  ['royalblue', '#4169e1'],
  ['purple', '#800080'],
  ['indigo', '#4b0082'],
  ['magenta', '#ff00ff'],
  ['pink', '#ffc0cb'],
  ['brown', '#a52a2a'],
])
