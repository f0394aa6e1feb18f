import { dirname, join } from 'node:path'
import type { FontFace } from '../finished.ts'
import type { Brand, DeckBrand, Position, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error, warning } from '../problem.ts'
import type { Project } from '../project/project.ts'
import { fontPackage, isFontFile } from '../theme/brand.ts'
import { isVariable } from '../theme/font-weights.ts'

/** A brand whose fonts are there, with the paths of files as seen from the project's root. */
export interface LocatedBrand {
  readonly tokens: Brand
  readonly problems: readonly Problem[]
}

const FONT_KEYS = ['font', 'bold-font', 'heading-font'] as const

/** Finds the fonts that a brand names; one that is missing is left out and reported. */
export function locateFonts({ tokens, places }: DeckBrand, project: Project): LocatedBrand {
  const located = FONT_KEYS.map((key) => {
    const font = tokens[key]
    const at = places.get(key)
    if (font === undefined || at === undefined) return { key, font, problem: undefined }
    const path = isFontFile(font) ? join(dirname(at.file), font) : font
    return { key, font: path, problem: findMissing(path, at, project) }
  })
  const there = located.filter(({ problem }) => problem === undefined)
  const { font, 'bold-font': bold, 'heading-font': headingFont, ...others } = tokens
  return {
    tokens: { ...others, ...Object.fromEntries(there.map(({ key, font: path }) => [key, path])) },
    problems: [
      ...located.flatMap(({ problem }) => problem ?? []),
      ...findMissingBold(
        there.find(({ key }) => key === 'font')?.font,
        { tokens, places },
        project,
      ),
    ],
  }
}

/** The faces of a theme; a brand's own files are reported where the brand names them. */
export function placeFaces(
  faces: readonly FontFace[],
  { tokens, places }: DeckBrand,
  root: string,
): FontFace[] {
  const named = FONT_KEYS.flatMap((key) => {
    const [font, at] = [tokens[key], places.get(key)]
    return font === undefined || at === undefined ? [] : [[join(root, font), at] as const]
  })
  const placeOf = new Map(named)
  return faces.map((face) => ({ ...face, at: placeOf.get(face.file) ?? face.at }))
}

/** Warns of a text font in one weight: no bold is faked, so bold words would look like all others. */
function findMissingBold(
  font: string | undefined,
  { tokens, places }: DeckBrand,
  project: Project,
): Problem[] {
  const at = places.get('font')
  if (font === undefined || at === undefined || tokens['bold-font'] !== undefined) return []
  const hasBold = isFontFile(font)
    ? isVariable(project.readFile(join(project.root, font)))
    : project.resolveImport(`${fontPackage(font)}/700.css`, project.root) !== undefined
  if (hasBold) return []
  const message = `The font “${tokens.font}” has no bold: words in bold look like the others.`
  const hint = 'Name its bold face as bold-font, or name it as heading-font and another as font.'
  return [warning('brand-font', at, message, hint)]
}

function findMissing(font: string, at: Position, project: Project): Problem | undefined {
  if (isFontFile(font)) {
    return project.checkFont({ rule: '', file: join(project.root, font), ranges: [], at })
  }
  const name = fontPackage(font)
  if (project.resolveImport(`${name}/400.css`, project.root) !== undefined) return undefined
  const hint = adviseFamily(font, project.fontFamilies())
  return error('brand-font', at, `The font “${font}” is not installed.`, hint)
}

function adviseFamily(font: string, families: readonly string[]): string {
  const nearest = nearestWord(
    font,
    families.map((family) => family.toLowerCase()),
  )
  const meant = families.find((family) => family.toLowerCase() === nearest)
  return [
    ...(meant === undefined ? [] : [`Did you mean “${meant}”?`]),
    ...(families.length === 0 ? [] : [`Installed are ${families.join(', ')}.`]),
    `For another, name a font file of the project or, if fontsource.org has the family, run npm install ${fontPackage(font)}.`,
  ].join(' ')
}
