import { readdirSync, readFileSync } from 'node:fs'
import { join, parse, relative } from 'node:path'
import { PACKAGE_TEMPLATES } from './package-files.ts'

interface TemplateFile {
  readonly file: string
  readonly text: string
}

/** The templates of a project: its own shadow the package's by name. */
export function readTemplates(root: string): {
  deck: TemplateFile
  layouts: ReadonlyMap<string, TemplateFile>
} {
  const folders = [PACKAGE_TEMPLATES, join(root, 'templates')]
  const layouts = new Map<string, TemplateFile>()
  for (const folder of folders) {
    for (const name of listTemplates(join(folder, 'layouts'))) {
      layouts.set(parse(name).name, readTemplate(root, join(folder, 'layouts', name)))
    }
  }
  const own = listTemplates(join(root, 'templates')).includes('deck.hbs')
  const deckFolder = own ? join(root, 'templates') : PACKAGE_TEMPLATES
  return { deck: readTemplate(root, join(deckFolder, 'deck.hbs')), layouts }
}

function listTemplates(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .sort()
  } catch {
    return []
  }
}

function readTemplate(root: string, path: string): TemplateFile {
  return { file: relative(root, path), text: readFileSync(path, 'utf8') }
}
