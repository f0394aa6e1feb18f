import type { EmbeddedFont, FontFace, UsedFace } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'

/** Names the families that a deck brings, sets words in, and cannot give its presentation. */
export function checkFonts(
  faces: readonly FontFace[],
  used: readonly UsedFace[],
  embedded: readonly EmbeddedFont[],
): Problem[] {
  const carried = new Set(embedded.map(({ family }) => family))
  const families = new Set(used.map(({ family }) => family).filter((name) => !carried.has(name)))
  return [...families].flatMap((family) => {
    const face = faces.find(({ rule }) => familyOf(rule) === family)
    if (face === undefined) return []
    const message = `The PPTX names the font “${family}” and does not carry it.`
    return [warning('font-in-pptx', face.at, message, hintFor(face))]
  })
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
