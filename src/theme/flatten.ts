import postcss, { type AtRule, type Root } from 'postcss'
import type { FontFace, Theme } from '../model.ts'

/** A style sheet and the file that it stands in. */
export interface StyleSheet {
  readonly file: string
  readonly css: string
}

/** A theme, and the imports that could not be followed. */
export interface FlatTheme {
  readonly theme: Theme
  readonly missing: readonly { readonly specifier: string; readonly line: number }[]
}

/**
 * Puts a theme's imports in their places and takes its fonts out: fonts are inlined later, as far
 * as a deck uses them. `resolve` gives the style sheet of an import, or undefined.
 */
export function flattenTheme(
  sheet: StyleSheet,
  resolve: (specifier: string, from: string) => StyleSheet | undefined,
  resolvePath: (path: string, from: string) => string,
): FlatTheme {
  const faces: FontFace[] = []
  const missing: { specifier: string; line: number }[] = []
  const flatten = ({ css, file }: StyleSheet): Root => {
    const root = postcss.parse(css, { from: file })
    root.walkAtRules('font-face', (rule) => {
      faces.push(...readFace(rule, (path) => resolvePath(path, file)))
      rule.remove()
    })
    root.walkAtRules('import', (rule) => {
      const specifier = importedFile(rule)
      const imported = resolve(specifier, file)
      if (imported === undefined) missing.push({ specifier, line: rule.source?.start?.line ?? 1 })
      rule.replaceWith(imported === undefined ? [] : flatten(imported).nodes)
    })
    return root
  }
  const root = flatten(sheet)
  const name = /@theme\s+([\w-]+)/.exec(sheet.css)?.[1] ?? ''
  return { theme: { name, rules: root.toString(), faces }, missing }
}

function importedFile(rule: AtRule): string {
  return /^(?:url\()?\s*["']?([^"')]+)/.exec(rule.params)?.[1]?.trim() ?? ''
}

/** Only WOFF2 is kept: every browser that can show a deck reads it. */
function readFace(rule: AtRule, resolvePath: (path: string) => string): FontFace[] {
  const copy = rule.clone()
  let file: string | undefined
  let range = ''
  copy.walkDecls((declaration) => {
    if (declaration.prop === 'src') {
      file = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/.exec(declaration.value)?.[1]
      declaration.remove()
    }
    if (declaration.prop === 'unicode-range') range = declaration.value
  })
  if (file === undefined) return []
  return [{ rule: copy.toString(), file: resolvePath(file), ranges: readRanges(range) }]
}

/** `U+0000-00FF, U+0131` as pairs of code points; `U+4??` covers the range of its wildcards. */
function readRanges(value: string): [number, number][] {
  return [...value.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
}
