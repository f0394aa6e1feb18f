import { writeFile } from 'node:fs/promises'
import highlighter from 'highlight.js'
import { LANGUAGES_FILE, type Languages } from '../marp/code-colors.ts'

/** Saves which files of highlight.js each name of a language asks for: a build loads these alone. */
export async function saveLanguages(): Promise<void> {
  await writeFile(LANGUAGES_FILE, JSON.stringify(listLanguages()))
}

function listLanguages(): Languages {
  return highlighter.listLanguages().flatMap((name) => {
    const grammars = [...grammarsIn(name, new Set())]
    const nicknames = highlighter.getLanguage(name)?.aliases ?? []
    return [name, ...nicknames].map((each) => [each.toLowerCase(), grammars] as const)
  })
}

/** A language and those that stand inside it, such as scripts and styles in HTML. */
function grammarsIn(name: string, found: Set<string>): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const inner of languagesInside(highlighter.getLanguage(name), new Set())) {
    grammarsIn(inner, found)
  }
  return found
}

/** The names under `subLanguage` anywhere in a grammar, whose parts name each other in circles. */
function languagesInside(part: unknown, seen: Set<unknown>): string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return []
  seen.add(part)
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'subLanguage' ? [value].flat() : languagesInside(value, seen),
  )
}
