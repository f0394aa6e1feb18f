import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, parse, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFile } from './is-file.ts'
import { PACKAGE_TEMPLATES } from './package-files.ts'

interface TemplateFile {
  readonly file: string
  readonly text: string
  /** What it was compiled to when takedeck was, where its text is still the same. */
  readonly ready?: object
}

/** Where the package's templates are kept as they were compiled when takedeck was. */
export const READY_TEMPLATES = fileURLToPath(
  new URL('../../lib/ready/templates.cjs', import.meta.url),
)

/** Compiled templates by their path in the package's folder of templates. */
type SavedTemplates = Readonly<Record<string, { readonly text: string; readonly ready: object }>>

/** The templates of a project: its own shadow the package's by name. */
export function readTemplates(root: string): {
  deck: TemplateFile
  layouts: ReadonlyMap<string, TemplateFile>
} {
  const saved = readSaved()
  const read = (path: string): TemplateFile => {
    const file = { file: relative(root, path), text: readFileSync(path, 'utf8') }
    const same = saved[relative(PACKAGE_TEMPLATES, path)]
    return same?.text === file.text ? { ...file, ready: same.ready } : file
  }
  const folders = [PACKAGE_TEMPLATES, join(root, 'templates')]
  const layouts = new Map<string, TemplateFile>()
  for (const folder of folders) {
    for (const name of listTemplates(join(folder, 'layouts'))) {
      layouts.set(parse(name).name, read(join(folder, 'layouts', name)))
    }
  }
  const own = listTemplates(join(root, 'templates')).includes('deck.hbs')
  const deckFolder = own ? join(root, 'templates') : PACKAGE_TEMPLATES
  return { deck: read(join(deckFolder, 'deck.hbs')), layouts }
}

function readSaved(): SavedTemplates {
  return existsSync(READY_TEMPLATES) ? createRequire(import.meta.url)(READY_TEMPLATES) : {}
}

function listTemplates(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.hbs') && isFile(join(folder, name)))
      .sort()
  } catch {
    return []
  }
}
