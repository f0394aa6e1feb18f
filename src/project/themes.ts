import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, parse, relative, resolve } from 'node:path'
import type { FontFace } from '../finished.ts'
import type { Choice, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import { error } from '../problem.ts'
import { isInside } from './inside.ts'
import { isFile } from './is-file.ts'
import { PACKAGE_TEMPLATES } from './package-files.ts'

/** The theme of a deck that names none. */
const DEFAULT_THEME = 'briefing'

/** A style sheet and the file that it stands in. */
export interface ThemeFile {
  readonly file: string
  readonly css: string
}

/** The names of the themes that a project can use: its own and the package's. */
function listThemes(root: string): string[] {
  const folders = [join(root, 'templates/themes'), join(PACKAGE_TEMPLATES, 'themes')]
  const names = folders.flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : []).filter((name) => isFile(join(folder, name))),
  )
  const themes = names.filter((name) => name.endsWith('.css') && name !== 'base.css')
  return [...new Set(themes.map((name) => parse(name).name))].sort()
}

/** The themes that a project can use, each with the line that it says about itself. */
export function describeThemes(root: string): { name: string; about: string }[] {
  return listThemes(root).map((name) => {
    const theme = readTheme(root, { name, at: { file: '', line: 1, column: 1 } })
    const [, about = ''] = /@about\s+([^*]+)/.exec('css' in theme ? theme.css : '') ?? []
    return { name, about: about.trim() }
  })
}

/** Reads a theme by its name or by the path of its file; a problem where there is none. */
export function readTheme(root: string, choice: Choice | undefined): ThemeFile | Problem {
  const name = choice?.name ?? DEFAULT_THEME
  const at = choice?.at ?? { file: '', line: 1, column: 1 }
  if (name.endsWith('.css')) return readThemeFile(root, { name, at })
  const file = [join(root, 'templates'), PACKAGE_TEMPLATES]
    .map((folder) => join(folder, 'themes', `${name}.css`))
    .find((path) => /^[\w-]+$/.test(name) && name !== 'base' && isFile(path))
  if (file !== undefined) return { file, css: readFileSync(file, 'utf8') }
  const known = listThemes(root)
  const nearest = nearestWord(name, known)
  const hint = nearest === undefined ? '' : `Did you mean “${nearest}”? `
  const list = `The themes are ${known.join(', ')}; a .css file works, too.`
  return error('unknown-theme', at, `There is no theme “${name}”.`, hint + list)
}

function readThemeFile(root: string, { name, at }: Choice): ThemeFile | Problem {
  const file = resolve(root, dirname(at.file), name)
  const candidates = [file, resolve(root, name)].filter((path) => existsSync(path))
  const [found] = candidates
  if (found === undefined) {
    const hint = 'Give its path as seen from the content file or from the project.'
    return error('unknown-theme', at, `There is no theme file ${name}.`, hint)
  }
  if (!isFile(found)) {
    const hint = 'Name the style sheet in it.'
    return error('unknown-theme', at, `${name} is a folder, not a theme.`, hint)
  }
  if (!isInside(root, found)) {
    const hint = 'Copy the theme into the project.'
    return error('theme-outside', at, `${name} lies outside the project.`, hint)
  }
  return { file: found, css: readFileSync(found, 'utf8') }
}

/**
 * Finds what a theme imports: a style sheet beside it or in the package's themes, or one of a
 * package of fonts (`@fontsource/…`) that the project or takedeck has installed.
 */
export function resolveImport(
  root: string,
  specifier: string,
  from: string,
): ThemeFile | undefined {
  const file = FONT_PACKAGE_FILE.test(specifier)
    ? resolvePackageFile(specifier, root)
    : resolveSheet(specifier, dirname(from), root)
  return file === undefined ? undefined : { file, css: readFileSync(file, 'utf8') }
}

/** The path of a file that a style sheet names: of a font package, or as seen from the sheet. */
export function resolveThemeFile(root: string, path: string, from: string): string {
  const packaged = FONT_PACKAGE_FILE.test(path) ? resolvePackageFile(path, root) : undefined
  return packaged ?? join(dirname(from), path)
}

/** A file of a package of fonts; no segment of its path is `..`. */
const FONT_PACKAGE_FILE = /^@fontsource(-variable)?(\/(?!\.\.?(\/|$))[\w.-]+)+$/

/** A problem where a theme's font is missing, no font, or neither in the project nor in a font package. */
export function checkFont(root: string, { file, at }: FontFace): Problem | undefined {
  const exists = existsSync(file)
  const isPackaged = /[\\/]node_modules[\\/]@fontsource/.test(exists ? realpathSync(file) : file)
  if (exists && isPackaged) return undefined
  const name = relative(root, file)
  if (exists && isInside(root, file)) {
    if (isFont(file)) return undefined
    const hint = 'Get the file again: a WOFF2, WOFF, TrueType or OpenType font.'
    return error('theme-font', at, `The file ${name} is not a font.`, hint)
  }
  const claim = exists ? 'lies outside the project' : 'does not exist'
  const hint = at.file.endsWith('.css')
    ? 'Put the font beside the theme, or import it from an @fontsource package.'
    : `Write its path as seen from ${at.file}; the font is a file of the project.`
  return error('theme-font', at, `The font ${name} ${claim}.`, hint)
}

/** How files of fonts begin (W3C, WOFF 1.0 and 2.0; OpenType 1.9, “Font file”). */
const FONT_SIGNATURES = ['wOF2', 'wOFF', 'OTTO', 'true', 'ttcf', '\0\u0001\0\0']

function isFont(file: string): boolean {
  return FONT_SIGNATURES.includes(readFileSync(file).toString('latin1', 0, 4))
}

/** A sheet beside the importing one, or one of ours; Marp's habit is to leave `.css` out. */
function resolveSheet(specifier: string, folder: string, root: string): string | undefined {
  if (/^[a-z]+:/i.test(specifier) || specifier.startsWith('/')) return undefined
  const name = specifier.endsWith('.css') ? specifier : `${specifier}.css`
  const places = [resolve(folder, name), join(root, 'templates/themes', name)]
  const ours = join(PACKAGE_TEMPLATES, 'themes', name)
  const isAllowed = (path: string) =>
    isFile(path) && [root, PACKAGE_TEMPLATES].some((place) => isInside(place, path))
  return [...places, ours].find(isAllowed)
}

function resolvePackageFile(specifier: string, root: string): string | undefined {
  for (const base of [join(root, 'package.json'), import.meta.url]) {
    try {
      return createRequire(base).resolve(specifier)
    } catch {
      // not installed there
    }
  }
  return undefined
}
