import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The families of fonts that a deck of a project can name: what it or takedeck has installed of `@fontsource`. */
export function listFontFamilies(root: string): string[] {
  const places = [join(root, 'package.json'), import.meta.url].flatMap(
    (base) => createRequire(base).resolve.paths('@fontsource') ?? [],
  )
  const families = [...new Set(places)].flatMap((place) => familiesIn(join(place, '@fontsource')))
  return [...new Set(families)].sort()
}

function familiesIn(folder: string): string[] {
  const isThere = existsSync(folder) && statSync(folder).isDirectory()
  return (isThere ? readdirSync(folder) : []).flatMap((name) =>
    familyOf(join(folder, name, 'metadata.json')),
  )
}

/** Each package says in a file what its family is called; one that cannot be read names none. */
function familyOf(file: string): string[] {
  try {
    const { family } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof family === 'string' ? [family] : []
  } catch {
    return []
  }
}
