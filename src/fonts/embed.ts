import type { EmbeddedFont, FontFace, UsedFace } from '../finished.ts'
import { writeEmbeddedOpenType } from './embedded-open-type.ts'
import { type FaceNames, writeNameTable } from './names.ts'
import { readTrueType } from './true-type.ts'
import { readWoff } from './woff.ts'

/**
 * The faces that a deck uses, in the form in which presentations carry them: as far as their licence
 * bits allow it and the file is TrueType, or a WOFF file lies beside the WOFF2 file. A family without its regular face is
 * left out, since programs ask for that one.
 */
export function embedFonts(
  faces: readonly FontFace[],
  used: readonly UsedFace[],
  readFile: (path: string) => Uint8Array | undefined,
): readonly EmbeddedFont[] {
  // A later one of a name counts: regular faces that words are set in know best which letters they need.
  const wanted = [...used.map((face) => ({ ...face, isBold: false, isItalic: false })), ...used]
  const distinct = [...new Map(wanted.map((face) => [nameOf(face), face])).values()]
  const fonts = distinct.flatMap((face) => embedFace(face, faces, readFile))
  return fonts.filter(({ family }) =>
    fonts.some((font) => font.family === family && font.style === 'Regular'),
  )
}

function nameOf(face: UsedFace): string {
  return `${face.family} ${styleName(face)}`
}

function embedFace(
  used: UsedFace,
  faces: readonly FontFace[],
  readFile: (path: string) => Uint8Array | undefined,
): EmbeddedFont[] {
  const face = faces
    .filter((candidate) => isFace(candidate, used))
    .toSorted((one, other) => farFromBold(one) - farFromBold(other))[0]
  const file = face && readFile(face.file.replace(/\.woff2$/, '.woff'))
  const tables = file && (readWoff(file) ?? readTrueType(file))
  if (!tables || !allowsEmbedding(tables.get('OS/2'))) return []
  const names: FaceNames = { family: used.family, style: styleName(used) }
  const named = new Map([...tables, ['name', writeNameTable(names)] as const])
  return [{ ...names, bytes: writeEmbeddedOpenType(named, names) }]
}

/** The face of this family, weight and style that has the letters that the deck uses. */
function isFace(
  { rule, ranges }: FontFace,
  { family, isBold, isItalic, sample }: UsedFace,
): boolean {
  const code = sample.codePointAt(0) ?? 0
  return (
    /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim() === family &&
    (isBold ? weightOf(rule) >= 600 : weightOf(rule) === 400) &&
    /font-style:\s*italic/.test(rule) === isItalic &&
    (ranges.length === 0 || ranges.some(([first, last]) => first <= code && code <= last))
  )
}

function weightOf(rule: string): number {
  return Number(/font-weight:\s*(\d+)/.exec(rule)?.[1] ?? 400)
}

/** Browsers set bold text in the nearest bold face that a family has. */
function farFromBold({ rule }: FontFace): number {
  return Math.abs(weightOf(rule) - 700)
}

function styleName({ isBold, isItalic }: UsedFace): FaceNames['style'] {
  if (isBold) return isItalic ? 'Bold Italic' : 'Bold'
  return isItalic ? 'Italic' : 'Regular'
}

/** `fsType` of `OS/2`: installable, or embeddable for editing; not restricted, not bitmaps only. */
function allowsEmbedding(windows: Buffer | undefined): boolean {
  if (windows === undefined) return false
  const permission = windows.readUInt16BE(8)
  return (permission & 0x0206) === 0
}
