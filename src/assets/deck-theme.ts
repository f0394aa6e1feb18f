import { join, relative } from 'node:path'
import type { Theme } from '../finished.ts'
import type { Deck, Position, Problem } from '../model.ts'
import type { Project } from '../project/project.ts'
import { brandSheet, checkBrand, THEME } from '../theme/brand.ts'
import { groundRules } from '../theme/brand-ground.ts'
import { flattenTheme, type StyleSheet, type ThemeFiles } from '../theme/flatten.ts'
import { locateFonts, placeFaces } from './brand-fonts.ts'

/** A deck's theme, and what keeps it from being used. */
export interface DeckTheme {
  readonly theme: Theme
  readonly problems: readonly Problem[]
}

/** Loads the theme that a deck names, in the brand of the deck and its project. */
export function loadDeckTheme(
  { theme: choice, brand }: Pick<Deck, 'theme' | 'brand'>,
  project: Project,
): DeckTheme {
  const file = project.readTheme(choice)
  if ('rule' in file) {
    // What is wrong with the brand is told at once, too.
    const fonts = brand === undefined ? [] : locateFonts(brand, project).problems
    return { theme: { name: '', rules: '', faces: [] }, problems: [file, ...fonts] }
  }
  if (brand === undefined) {
    const theme = project.readReadyTheme(file.file)
    if (theme !== undefined) return { theme, problems: [] }
    return flatten(file, project.resolveImport, project)
  }

  const { tokens, problems: missing } = locateFonts(brand, project)
  const brandFile = join(project.root, 'brand.css')
  const sheet = brandSheet(tokens, file, brandFile)
  const { theme, problems } = flatten(
    sheet,
    (name, from) => {
      if (name === THEME) return file
      const found = project.resolveImport(name, from)
      // Not every family has a bold or an italic.
      return found ?? (from === brandFile ? { file: name, css: '' } : undefined)
    },
    project,
  )
  const rules = theme.rules + groundRules(tokens, theme.rules)
  const colors = checkBrand({ ...brand, tokens }, rules)
  const faces = placeFaces(theme.faces, { ...brand, tokens }, project.root)
  return { theme: { ...theme, rules, faces }, problems: [...missing, ...problems, ...colors] }
}

function flatten(sheet: StyleSheet, resolve: ThemeFiles['resolve'], project: Project): DeckTheme {
  const { theme, problems } = flattenTheme(sheet, {
    resolve,
    resolvePath: project.resolveThemeFile,
  })
  const fonts = theme.faces.map(project.checkFont).filter((problem) => problem !== undefined)
  const named = [...problems, ...fonts].map((problem) => ({
    ...problem,
    at: seenFrom(project.root, problem.at),
  }))
  const faces = theme.faces.map((face) => ({ ...face, at: seenFrom(project.root, face.at) }))
  return { theme: { ...theme, faces }, problems: named }
}

function seenFrom(root: string, at: Position): Position {
  return { ...at, file: relative(root, at.file) }
}
