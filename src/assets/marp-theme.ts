import { dirname, join, relative } from 'node:path'
import { replaceUrls } from '../css-urls.ts'
import type { MarpSource, Theme } from '../finished.ts'
import { marpThemeNames, marpThemeRules } from '../marp/engine.ts'
import type { Choice, Problem } from '../model.ts'
import { nearestWord } from '../nearest-word.ts'
import type { Project } from '../project/project.ts'
import { flattenTheme, type StyleSheet } from '../theme/flatten.ts'
import { dataUrl } from './data-url.ts'

/** A Marp deck's theme, and what keeps it from being used. */
export interface LoadedTheme {
  readonly theme: Theme
  readonly problems: readonly Problem[]
}

/**
 * Loads the theme of a Marp deck: one of a folder of themes, one that Marp brings, one of ours, or
 * a file. Nothing but the project's files is loaded.
 */
export function loadMarpTheme(
  source: MarpSource,
  options: { readonly theme: string | undefined; readonly themeSet?: string | undefined },
  project: Project,
): LoadedTheme {
  const beside = join(dirname(source.file), 'themes')
  const folders = options.themeSet === undefined ? [beside] : [options.themeSet, beside]
  const set = new Map(project.readThemeSet(folders).map((each) => [each.name, each]))
  const named = (name: string) => set.get(name) ?? marpTheme(name)
  const choice = choose(source, options.theme)
  const known = named(choice.name)
  const sheet = known ?? project.readTheme(choice)
  if ('rule' in sheet) {
    const names = [...set.keys(), ...marpThemeNames()]
    const nearest = nearestWord(choice.name, names)
    const meant = nearest === undefined ? '' : `Did you mean “${nearest}”? `
    const hint = `${meant}${sheet.hint} A Marp deck can also use ${names.join(', ')}.`
    const problem = { ...sheet, hint }
    return { theme: plainTheme(), problems: [problem] }
  }
  const { theme, problems } = flattenTheme(sheet, {
    resolve: (specifier, from) => named(specifier) ?? project.resolveImport(specifier, from),
    resolvePath: project.resolveThemeFile,
  })
  const isOurs = known === undefined && !choice.name.endsWith('.css')
  const fitting = isOurs ? { ...theme, rules: `${theme.rules}\n${FITTING}` } : theme
  const loaded = withPictures(fitting, sheet, problems, project)
  const isBroken = loaded.problems.some(({ severity }) => severity === 'error')
  return isBroken ? { ...loaded, theme: plainTheme() } : loaded
}

/** What Marp's themes say, so that wide code, formulas and headings that ask for it fit their slide. */
const FITTING = '/* @auto-scaling true */'

/** What a deck is looked at in that names no theme or a broken one: what else is wrong is told as well. */
function plainTheme(): Theme {
  return { name: 'default', rules: marpThemeRules('default') ?? '', faces: [] }
}

function choose({ theme, file }: MarpSource, override: string | undefined): Choice {
  if (override !== undefined) return { name: override, at: { file: '', line: 1, column: 1 } }
  return theme ?? { name: 'default', at: { file, line: 1, column: 1 } }
}

/** Marp's own themes stand in no file of the project, so nothing in them is the author's to mend. */
function marpTheme(name: string): StyleSheet | undefined {
  const css = marpThemeRules(name)
  return css === undefined
    ? undefined
    : { file: `${MARP}${name}`, css: `/* @theme ${name} */${fontImports(name)}${css}` }
}

/**
 * The fonts that Marp's themes load from the web, from npm. `uncover` and `default` ask for those of
 * the reader's machine; Open Sans, which the packaged browser has and `uncover` names, travels along.
 */
const FONTS: Readonly<Record<string, readonly string[]>> = {
  gaia: ['lato/400', 'lato/900', 'roboto-mono/400', 'roboto-mono/700'],
  uncover: ['open-sans/400', 'open-sans/400-italic', 'open-sans/700', 'open-sans/700-italic'],
}

function fontImports(theme: string): string {
  return (FONTS[theme] ?? []).map((face) => `@import "@fontsource/${face}.css";`).join('')
}

const MARP = 'marp:'

function withPictures(
  theme: Theme,
  sheet: StyleSheet,
  problems: readonly Problem[],
  project: Project,
): LoadedTheme {
  const fonts = theme.faces.map(project.checkFont).filter((problem) => problem !== undefined)
  const own = [...problems, ...fonts].filter(({ at }) => !at.file.startsWith(MARP))
  const seen = own.map((each) => {
    return { ...each, at: { ...each.at, file: relative(project.root, each.at.file) } }
  })
  const wrong: Problem[] = []
  const at = { file: relative(project.root, sheet.file), line: 1, column: 1 }
  const rules = replaceUrls(theme.rules, (source) => {
    const asset = project.readPicture({ source, at })
    if (!('rule' in asset)) return dataUrl(asset)
    wrong.push(asset)
    return ''
  })
  return { theme: { ...theme, rules }, problems: [...seen, ...wrong] }
}
