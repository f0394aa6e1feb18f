import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { loadDeckTheme } from '../assets/deck-theme.ts'
import type { FontFace } from '../finished.ts'
import { makeStyles } from '../marp/engine.ts'
import { PACKAGE_TEMPLATES } from '../project/package-files.ts'
import { openProject, type Project } from '../project/project.ts'
import { packageOf, readyFile, type SavedTheme } from '../project/ready-themes.ts'
import type { ThemeFile } from '../project/themes.ts'
import { readTokens } from '../theme/tokens.ts'

/** Saves each of our themes with its imports in place and its styles as Marp writes them. */
export async function saveThemes(): Promise<void> {
  const project = openProject(join(PACKAGE_TEMPLATES, '..'))
  for (const { name } of project.themes()) {
    const saved = await makeReady(name, project)
    writeFileSync(readyFile(name), brotliCompressSync(JSON.stringify(saved)))
  }
}

async function makeReady(name: string, project: Project): Promise<SavedTheme> {
  const sheets = new Map<string, string>()
  const keep = ({ file, css }: ThemeFile) => sheets.set(relative(PACKAGE_TEMPLATES, file), css)
  const resolveImport: Project['resolveImport'] = (specifier, from) => {
    const sheet = project.resolveImport(specifier, from)
    if (sheet !== undefined) keep(sheet)
    return sheet
  }
  const readTheme: Project['readTheme'] = (wanted) => {
    const sheet = project.readTheme(wanted)
    if ('css' in sheet) keep(sheet)
    return sheet
  }
  const choice = { name, at: { file: '', line: 1, column: 1 } }
  const chosen = { theme: choice, brand: undefined }
  const { theme, problems } = loadDeckTheme(chosen, { ...project, readTheme, resolveImport })
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  const ready = { tokens: [...readTokens(theme.rules)], styles: makeStyles(theme) }
  const faces = theme.faces.map((face) => ({
    ...face,
    file: seenFromPackages(face),
    at: choice.at,
  }))
  return {
    theme: { ...theme, faces, ready },
    // Those of the fonts' packages are known by their versions.
    sheets: Object.fromEntries([...sheets].filter(([path]) => !path.startsWith('..'))),
    fonts: Object.fromEntries(theme.faces.map(versionOf)),
  }
}

function seenFromPackages({ file }: FontFace): string {
  return file.slice(file.lastIndexOf(FOLDER) + FOLDER.length)
}

function versionOf(face: FontFace): [name: string, version: string] {
  const path = seenFromPackages(face)
  const name = packageOf(path)
  const file = join(face.file.slice(0, -path.length), name, 'package.json')
  return [name, JSON.parse(readFileSync(file, 'utf8')).version]
}

const FOLDER = '/node_modules/'
