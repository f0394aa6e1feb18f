import type { FontFace } from '../finished.ts'

/**
 * The `@font-face` rules of the faces that have a character of `text`, their files inside.
 * Without a text, of all faces.
 */
export function inlineFaces(
  faces: readonly FontFace[],
  text: string | undefined,
  readFile: (path: string) => Uint8Array,
): string {
  const used = text === undefined ? undefined : codePointsOf(text)
  return faces
    .filter((face) => used === undefined || covers(face, used))
    .map((face) => withSource(face, readFile(face.file)))
    .join('\n')
}

function codePointsOf(text: string): ReadonlySet<number> {
  const letters = new Set(text) // a few dozen in a long text
  return new Set(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0))
}

/** The upright faces of the families that a CSS list names. */
export function facesOfStack(faces: readonly FontFace[], stack: string): FontFace[] {
  const families = stack.split(',').map((family) => family.trim().replace(/["']/g, ''))
  return faces.filter(({ rule }) => {
    const [, family = ''] = /font-family:\s*["']?([^"';]+)/.exec(rule) ?? []
    return families.includes(family.trim()) && !/font-style:\s*italic/.test(rule)
  })
}

function covers({ ranges }: FontFace, used: ReadonlySet<number>): boolean {
  if (ranges.length === 0) return true
  return [...used].some((code) => ranges.some(([first, last]) => first <= code && code <= last))
}

function withSource(face: FontFace, bytes: Uint8Array): string {
  const data = Buffer.from(bytes).toString('base64')
  const kind = face.file.slice(face.file.lastIndexOf('.') + 1)
  const source = `url("data:font/${kind};base64,${data}") format("${FORMATS[kind] ?? kind}")`
  const [, start = '', space = '', text = '', end = ''] = RULE.exec(face.rule) ?? []
  return `${start}${space}${text};${space}src: ${source}${end}`
}

/** A rule: its head, the space before each declaration, the declarations, what ends it. */
const RULE = /^([^{]*\{)(\s*)(.*?)(;?\s*\})\s*$/s

/** What CSS calls the formats whose files end otherwise. */
const FORMATS: Readonly<Record<string, string>> = { ttf: 'truetype', otf: 'opentype' }
