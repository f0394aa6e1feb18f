import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isInside } from './inside.ts'
import type { ThemeFile } from './themes.ts'

/** A theme that stands in a folder of themes, by the name that it gives itself. */
export interface NamedTheme extends ThemeFile {
  readonly name: string
}

/**
 * The themes of folders inside the project: Marp finds a theme by the name in its `@theme` comment,
 * not by its file.
 */
export function readThemeSet(root: string, folders: readonly string[]): NamedTheme[] {
  return folders.flatMap((name) => {
    const folder = resolve(root, name)
    const isUsable = existsSync(folder) && statSync(folder).isDirectory()
    if (!isUsable || (folder !== resolve(root) && !isInside(root, folder))) return []
    const files = readdirSync(folder).filter((file) => file.endsWith('.css'))
    return files.sort().flatMap((file) => readNamed(root, join(folder, file)))
  })
}

function readNamed(root: string, file: string): NamedTheme[] {
  if (!isInside(root, file) || !statSync(file).isFile()) return []
  const css = readFileSync(file, 'utf8')
  const name = /@theme\s+([\w-]+)/.exec(css)?.[1]
  return name === undefined ? [] : [{ name, file, css }]
}
