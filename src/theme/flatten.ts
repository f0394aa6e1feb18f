import postcss, { type AtRule, type ChildNode, CssSyntaxError, type Root } from 'postcss'
import type { FontFace, Theme } from '../finished.ts'
import type { Position, Problem } from '../model.ts'
import { error, warning } from '../problem.ts'

/** A style sheet and the file that it stands in. */
export interface StyleSheet {
  readonly file: string
  readonly css: string
}

/** A theme, and what keeps it from being used. */
export interface FlatTheme {
  readonly theme: Theme
  readonly problems: readonly Problem[]
}

/** How a theme finds what it names. */
export interface ThemeFiles {
  /** The style sheet of an import, or undefined. */
  readonly resolve: (specifier: string, from: string) => StyleSheet | undefined
  /** The path of a file as seen from a style sheet. */
  readonly resolvePath: (path: string, from: string) => string
}

/**
 * Puts a theme's imports in their places, each once, and takes its fonts out: fonts are inlined
 * later, as far as a deck uses them.
 */
export function flattenTheme(sheet: StyleSheet, files: ThemeFiles): FlatTheme {
  const faces: FontFace[] = []
  const problems: Problem[] = []
  const met = new Set<string>()
  const shows = new Set<string>()
  const flatten = ({ css, file }: StyleSheet): ChildNode[] => {
    if (met.has(file)) return []
    met.add(file)
    const root = parseSheet({ css, file }, problems)
    if (file !== sheet.file) dropName(root)
    for (const part of readShows(css)) shows.add(part)
    root.walkAtRules('font-face', (rule) => {
      faces.push(...readFace(rule, file, files))
      rule.remove()
    })
    root.walkAtRules('import', (rule) => {
      const specifier = importedFile(rule)
      const imported = files.resolve(specifier, file)
      if (imported === undefined) problems.push(missingImport(rule, specifier, file))
      rule.replaceWith(imported === undefined ? [] : flatten(imported))
    })
    return root.nodes
  }
  const rules = postcss.root({ nodes: flatten(sheet) }).toString()
  const name = /@theme\s+([\w-]+)/.exec(sheet.css)?.[1] ?? ''
  if (name === '') problems.push(nameless(sheet.file))
  return { theme: { name, rules, faces, shows: [...shows] }, problems }
}

/** The parts that a theme asks for beside what every slide has: `@shows track contents`. */
function readShows(css: string): readonly string[] {
  const [, names = ''] = /@shows\s+([^*]+)/.exec(css) ?? []
  return names
    .trim()
    .split(/\s+/)
    .filter((name) => name !== '')
}

/** A theme that builds on another one has its own name only; the other's sizes stay. */
function dropName(root: Root): void {
  root.walkComments((comment) => {
    comment.text = comment.text.replace(/@theme\s+[\w-]+/g, '')
  })
}

function parseSheet({ css, file }: StyleSheet, problems: Problem[]): Root {
  try {
    return postcss.parse(css, { from: file })
  } catch (failure) {
    if (!(failure instanceof CssSyntaxError)) throw failure
    const at = { file, line: failure.line ?? 1, column: failure.column ?? 1 }
    const message = `The style sheet is broken here: ${failure.reason}.`
    problems.push(error('theme-syntax', at, message, 'Mend the CSS at this place.'))
    return postcss.root()
  }
}

function missingImport(rule: AtRule, specifier: string, file: string): Problem {
  if (/^(?:https?:)?\/\//i.test(specifier)) return remoteImport(rule, specifier, file)
  return error(
    'theme-import',
    placeOf(rule, file),
    `The theme imports “${specifier}”, which is not in the project.`,
    'Put the style sheet beside the theme, or install the package of the font.',
  )
}

/** Nothing is loaded while building or showing: a deck looks as it does where there is no network. */
function remoteImport(rule: AtRule, specifier: string, file: string): Problem {
  const families = [...specifier.matchAll(/[?&|]family=([^&:|]+)|\|([^&:|]+)/g)]
    .map(([, first, next]) => decodeURIComponent(first ?? next ?? '').toLowerCase())
    .map((family) => `@fontsource/${family.replace(/[+ ]+/g, '-')}`)
  const named = families.length === 0 ? ['@fontsource/NAME'] : families
  return warning(
    'theme-import',
    placeOf(rule, file),
    `The theme imports “${specifier}” from the web, where takedeck loads nothing.`,
    `Run npm install ${named.join(' ')} and write @import '${named[0]}' instead; until then, the next font of the list is used.`,
  )
}

function nameless(file: string): Problem {
  const hint = 'Begin the file with /* @theme name */, the name in small letters and dashes.'
  return error('theme-name', { file, line: 1, column: 1 }, 'The theme does not say its name.', hint)
}

function importedFile(rule: AtRule): string {
  return /^(?:url\()?\s*["']?([^"')]+)/.exec(rule.params)?.[1]?.trim() ?? ''
}

/** One file of each face is kept, and no WOFF: whoever packs one has packed WOFF2 beside it. */
function readFace(rule: AtRule, sheetFile: string, files: ThemeFiles): FontFace[] {
  const copy = rule.clone()
  let source: string | undefined
  let range = ''
  copy.walkDecls((declaration) => {
    if (declaration.prop === 'src') {
      source = /url\(\s*["']?([^"')]+\.(?:woff2|ttf|otf))["']?\s*\)/.exec(declaration.value)?.[1]
      declaration.remove()
    }
    if (declaration.prop === 'unicode-range') range = declaration.value
  })
  if (source === undefined) return []
  const file = files.resolvePath(source, sheetFile)
  return [{ rule: copy.toString(), file, ranges: readRanges(range), at: placeOf(rule, sheetFile) }]
}

function placeOf(rule: AtRule, file: string): Position {
  const { line = 1, column = 1 } = rule.source?.start ?? {}
  return { file, line, column }
}

/** `U+0000-00FF, U+0131` as pairs of code points; `U+4??` covers the range of its wildcards. */
function readRanges(value: string): [number, number][] {
  return [...value.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
}
