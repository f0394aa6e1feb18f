import type { EmbeddedFont, FontFace, UsedFace } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'

/** Names the families that a deck brings, sets words in, and cannot give its presentation. */
export function checkFonts(
  faces: readonly FontFace[],
  used: readonly UsedFace[],
  embedded: readonly EmbeddedFont[],
): Problem[] {
  const known = new Set(embedded.map(({ family }) => family))
  return used.flatMap(({ family, sample }) => {
    if (known.has(family)) return []
    const face = faces.find((one) => familyOf(one.rule) === family && hasLetter(one, sample))
    if (face === undefined) return []
    known.add(family)
    const message = `The PPTX names the font “${family}” and does not carry it.`
    return [warning('font-in-pptx', face.at, message, hintFor(face))]
  })
}

/** Letters that a family lacks are set in another. */
function hasLetter({ ranges }: FontFace, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return ranges.length === 0 || ranges.some(([first, last]) => first <= code && code <= last)
}

function familyOf(rule: string): string | undefined {
  return /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim()
}

function hintFor({ file }: FontFace): string {
  const machine = 'install it where the deck is shown'
  return file.endsWith('.woff2')
    ? `Lay its WOFF or TrueType file beside ${file.replace(/.*[\\/]/, '')}, or ${machine}.`
    : `Presentations carry TrueType fonts whose licence bits allow it: take such a file, or ${machine}.`
}
