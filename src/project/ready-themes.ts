import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import type { Theme } from '../finished.ts'
import { PACKAGE_TEMPLATES } from './package-files.ts'

/** Where our themes are kept as they were made ready when takedeck was compiled. */
export const READY_THEMES = fileURLToPath(new URL('../../lib/ready/themes', import.meta.url))

/** The file of a theme that is ready: JSON, compressed because its rules stand in it twice. */
export function readyFile(name: string): string {
  return join(READY_THEMES, `${name}.json.br`)
}

/** A theme that is ready, and what it was made of. */
export interface SavedTheme {
  /** The files of its faces are seen from a folder of packages: `@fontsource/lato/files/…`. */
  readonly theme: Theme
  /** The text of its style sheet and of those that it imports, by their paths in the package's templates. */
  readonly sheets: Readonly<Record<string, string>>
  /** The version of each package that its fonts come from. */
  readonly fonts: Readonly<Record<string, string>>
}

/**
 * One of our themes, ready, by its style sheet; undefined for others, and where what it was made of
 * is not what a project has: sheets that were edited, other versions of its fonts.
 */
export function readReadyTheme(root: string, file: string): Theme | undefined {
  const saved = readyFile(parse(file).name)
  if (dirname(file) !== join(PACKAGE_TEMPLATES, 'themes') || !existsSync(saved)) return undefined
  const { theme, sheets, fonts } = readSaved(saved)
  if (!areUnchanged(sheets, PACKAGE_TEMPLATES)) return undefined
  const folders = findFonts(root, fonts)
  if (folders === undefined) return undefined
  const faces = theme.faces.map((face) => {
    const name = packageOf(face.file)
    return { ...face, file: join(folders.get(name) ?? '', face.file.slice(name.length)) }
  })
  return { ...theme, faces }
}

function readSaved(file: string): SavedTheme {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'))
}

/** The name of the package that a path begins with. */
export function packageOf(path: string): string {
  return path.split('/', 2).join('/')
}

/** Whether the style sheets of a folder are there and say what they said; when they were written is chance. */
export function areUnchanged(sheets: SavedTheme['sheets'], folder: string): boolean {
  return Object.entries(sheets).every(([path, text]) => {
    const file = join(folder, path)
    return existsSync(file) && readFileSync(file, 'utf8') === text
  })
}

/** The folders of packages; undefined where one is missing or has another version. */
function findFonts(root: string, fonts: SavedTheme['fonts']): Map<string, string> | undefined {
  const own = dirname(fileURLToPath(import.meta.url))
  const folders = new Map<string, string>()
  for (const [name, version] of Object.entries(fonts)) {
    const folder = findPackage(root, name) ?? findPackage(own, name)
    if (folder === undefined || versionIn(folder) !== version) return undefined
    folders.set(name, folder)
  }
  return folders
}

/** Where Node would find a package: in the nearest `node_modules` that has it. */
function findPackage(start: string, name: string): string | undefined {
  const folder = join(start, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(start) === start ? undefined : findPackage(dirname(start), name)
}

function versionIn(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
