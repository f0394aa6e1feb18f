import type { EmbeddedFont, FontFace, UsedFace } from '../finished.ts'
import { packBytes } from '../zip.ts'
import { writeEmbeddedOpenType } from './embedded-open-type.ts'
import { type FaceNames, writeNameTable } from './names.ts'
import { readTrueType } from './true-type.ts'
import { readWoff } from './woff.ts'

/** Gives the faces that are used in the form in which presentations carry them. */
export type FontEmbedder = (used: readonly UsedFace[]) => readonly EmbeddedFont[]

/**
 * Embeds the faces of a theme as far as their licence bits allow it and the file is TrueType, or a
 * WOFF file lies beside the WOFF2 file. Each is made once, so that it can be made before all that are
 * used are known.
 */
export function openFonts(
  faces: readonly FontFace[],
  readFile: (path: string) => Uint8Array | undefined,
): FontEmbedder {
  const known = new Map<string, readonly EmbeddedFont[]>()
  return (used) =>
    embedFonts(used, faces, (wanted, face) => {
      const key = `${face.file} ${nameOf(wanted)}`
      const fonts = known.get(key) ?? embedFace(wanted, face, readFile)
      known.set(key, fonts)
      return fonts
    })
}

/** A family without its regular face is left out, since programs ask for that one. */
function embedFonts(
  used: readonly UsedFace[],
  faces: readonly FontFace[],
  embed: (wanted: UsedFace, face: FontFace) => readonly EmbeddedFont[],
): readonly EmbeddedFont[] {
  // A later one of a name counts: regular faces that words are set in know best which letters they need.
  const wanted = [...used.map((face) => ({ ...face, isBold: false, isItalic: false })), ...used]
  const found = wanted.flatMap((each) => {
    const face = findFace(faces, each)
    return face === undefined ? [] : [[nameOf(each), { each, face }] as const]
  })
  const fonts = [...new Map(found).values()].flatMap(({ each, face }) => embed(each, face))
  return fonts.filter(({ family }) =>
    fonts.some((font) => font.family === family && font.style === 'Regular'),
  )
}

function nameOf(face: UsedFace): string {
  return `${face.family} ${styleName(face)}`
}

function findFace(faces: readonly FontFace[], used: UsedFace): FontFace | undefined {
  return faces
    .filter((candidate) => isFace(candidate, used))
    .toSorted((one, other) => farFromBold(one) - farFromBold(other))[0]
}

function embedFace(
  used: UsedFace,
  face: FontFace,
  readFile: (path: string) => Uint8Array | undefined,
): EmbeddedFont[] {
  const file = readFile(face.file.replace(/\.woff2$/, '.woff'))
  const tables = file && (readWoff(file) ?? readTrueType(file))
  if (!tables || !allowsEmbedding(tables.get('OS/2'))) return []
  const names: FaceNames = { family: used.family, style: styleName(used) }
  const named = new Map([...tables, ['name', writeNameTable(names)] as const])
  const bytes = writeEmbeddedOpenType(named, names)
  return [{ ...names, bytes, packed: packBytes(bytes) }]
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
