import postcss from 'postcss'
import type { FontFace } from '../model.ts'

/**
 * The `@font-face` rules of the faces that have a character of `text`, their files inside.
 * Without a text, of all faces.
 */
export function inlineFaces(
  faces: readonly FontFace[],
  text: string | undefined,
  readFile: (path: string) => Uint8Array,
): string {
  const used = text === undefined ? undefined : new Set([...text].map((c) => c.codePointAt(0) ?? 0))
  return faces
    .filter((face) => used === undefined || covers(face, used))
    .map((face) => withSource(face, readFile(face.file)))
    .join('\n')
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
  const root = postcss.parse(face.rule)
  const data = Buffer.from(bytes).toString('base64')
  const kind = face.file.slice(face.file.lastIndexOf('.') + 1)
  root.first?.type === 'atrule' &&
    root.first.append({
      prop: 'src',
      value: `url("data:font/${kind};base64,${data}") format("${FORMATS[kind] ?? kind}")`,
    })
  return root.toString()
}

/** What CSS calls the formats whose files end otherwise. */
const FORMATS: Readonly<Record<string, string>> = { ttf: 'truetype', otf: 'opentype' }
