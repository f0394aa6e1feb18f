import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where the names of languages are kept, among the compiled code. */
export const LANGUAGES_FILE = fileURLToPath(
  new URL('../../lib/ready/languages.json', import.meta.url),
)

/** The grammars that each language needs, by the names and nicknames that code is given. */
export type Languages = readonly (readonly [name: string, grammars: readonly string[]])[]

/** Colours code, as soon as it is loaded. */
export interface CodeColors {
  /** Code as HTML with a class for each kind of word, or nothing where its language is not known. */
  readonly color: (code: string, language: string) => string
  readonly load: () => Promise<void>
}

/**
 * What colours the code of a deck. Of highlight.js only the deck's languages are loaded: all of them
 * take longer than a build.
 */
export function codeColors(markdown: string): CodeColors {
  let color: CodeColors['color'] = () => ''
  return {
    color: (code, language) => color(code, language),
    load: async () => {
      const grammars = await grammarsOf(markdown)
      if (grammars.length > 0) color = colorOnce(await loadHighlighter(grammars))
    },
  }
}

/** The grammars of the languages that code names and that are known. */
async function grammarsOf(markdown: string): Promise<readonly string[]> {
  const named = [...markdown.matchAll(FENCE)].map(([, name = '']) => name.toLowerCase())
  if (named.length === 0) return []
  const languages: Languages = JSON.parse(await readFile(LANGUAGES_FILE, 'utf8'))
  const known = new Map(languages)
  return [...new Set(named.flatMap((name) => known.get(name) ?? []))]
}

/** The first line of a block of code that names its language. */
const FENCE = /^[^\S\n]*(?:`{3,}|~{3,})[^\S\n]*([^\s`]+)/gm

type Highlighter = typeof import('highlight.js/lib/core')['default']
type Grammar = Parameters<Highlighter['registerLanguage']>[1]

async function loadHighlighter(names: readonly string[]): Promise<Highlighter> {
  const { default: highlighter } = await import('highlight.js/lib/core')
  const own = highlighter.newInstance()
  for (const name of names) own.registerLanguage(name, loadGrammar(name))
  return own
}

/** Required, since Node searches the text of what is imported so for the names that it exports. */
function loadGrammar(name: string): Grammar {
  return createRequire(import.meta.url)(`highlight.js/lib/languages/${name}`)
}

/** Colours the same code once, however often it is rendered. */
function colorOnce(highlighter: Highlighter): CodeColors['color'] {
  const known = new Map<string, string>()
  return (code, language) => {
    if (highlighter.getLanguage(language) === undefined) return ''
    const key = JSON.stringify([language, code])
    const colored = known.get(key) ?? highlighter.highlight(code, { language }).value
    known.set(key, colored)
    return colored
  }
}
