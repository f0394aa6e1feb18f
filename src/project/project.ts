import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Asset, FontFace, Output, Theme } from '../finished.ts'
import type { Choice, Problem, SettingsFile } from '../model.ts'
import { type Replacement, refuseAuthored } from './authored.ts'
import { isFolder, listContentFiles, listMarkdown, readContentFile } from './content.ts'
import { listFontFamilies } from './font-families.ts'
import { type Mention, readPicture } from './pictures.ts'
import { readReadySamples } from './ready-samples.ts'
import { readReadyTheme } from './ready-themes.ts'
import { readSettingsFile } from './settings.ts'
import { readTemplates } from './templates.ts'
import { type NamedTheme, readThemeSet } from './theme-set.ts'
import {
  checkFont,
  describeThemes,
  readTheme,
  resolveImport,
  resolveThemeFile,
  type ThemeFile,
} from './themes.ts'
import { refuseFolder, writeWhole } from './write.ts'

/** A project on disk: all reading and writing of a build goes through it. Paths are seen from its root. */
export interface Project {
  readonly root: string
  readonly contentFiles: () => string[]
  readonly readContent: (file: string) => Uint8Array
  /** The settings that hold for every deck, where the project has such a file. */
  readonly readSettings: () => SettingsFile | undefined
  readonly readTemplates: () => ReturnType<typeof readTemplates>
  readonly themes: () => { name: string; about: string }[]
  readonly readTheme: (choice: Choice | undefined) => ThemeFile | Problem
  /** One of our themes as it was made ready, by its style sheet, where that is still true. */
  readonly readReadyTheme: (file: string) => Theme | undefined
  /** The samples of one of our themes, as this browser measured them; none where they are not ready. */
  readonly readReadySamples: typeof readReadySamples
  /** The themes that stand in these folders. */
  readonly readThemeSet: (folders: readonly string[]) => readonly NamedTheme[]
  readonly resolveImport: (specifier: string, from: string) => ThemeFile | undefined
  readonly resolveThemeFile: (path: string, from: string) => string
  /** The families of fonts that are installed. */
  readonly fontFamilies: () => string[]
  /** What is wrong with a theme's font, if anything. */
  readonly checkFont: (face: FontFace) => Problem | undefined
  readonly readFile: (path: string) => Uint8Array
  readonly readFileIfAny: (path: string) => Uint8Array | undefined
  readonly readPicture: (picture: Mention) => Asset | Problem
  /** Throws where a folder or an author's file stands in the place of an output. */
  readonly refuseReplacing: (replacement: Replacement) => void
  readonly write: (output: Output) => void
}

/** Opens the project in a folder. */
export function openProject(root: string): Project {
  return {
    root,
    contentFiles: () => listContentFiles(root),
    readContent: (file) => readContentFile(root, file),
    readSettings: () => readSettingsFile(root),
    readTemplates: () => readTemplates(root),
    themes: () => describeThemes(root),
    readTheme: (choice) => readTheme(root, choice),
    readReadyTheme: (file) => readReadyTheme(root, file),
    readReadySamples,
    readThemeSet: (folders) => readThemeSet(root, folders),
    resolveImport: (specifier, from) => resolveImport(root, specifier, from),
    resolveThemeFile: (path, from) => resolveThemeFile(root, path, from),
    fontFamilies: () => listFontFamilies(root),
    checkFont: (face) => checkFont(root, face),
    readFile: (path) => readFileSync(path),
    readFileIfAny: (path) => (existsSync(path) ? readFileSync(path) : undefined),
    readPicture: (picture) => readPicture(root, picture),
    refuseReplacing: ({ path, source }) => {
      refuseFolder(resolve(root, path))
      refuseAuthored({ path: resolve(root, path), source: resolve(root, source) })
    },
    write: ({ path, bytes }) => writeWhole(resolve(root, path), bytes),
  }
}

/** A content file, and the root of the project that it belongs to. */
interface ProjectFile {
  readonly root: string
  readonly file: string
}

/**
 * The content files that a path names: a file itself; of a folder those in its `content/`, or else the
 * Markdown in it. A folder without any is named itself, so that reading it tells what is wrong.
 */
export function contentAt(path: string, startFolder: string): readonly ProjectFile[] {
  const folder = resolve(startFolder, path)
  const files = isFolder(folder) ? listFolder(folder) : []
  if (files.length === 0) return [projectOf(path, startFolder)]
  const isOtherProject = !isInside(folder, startFolder) && listContentFiles(folder).length > 0
  if (isOtherProject) return files.map((file) => ({ root: folder, file }))
  return files.map((file) => projectOf(join(path, file), startFolder))
}

function listFolder(folder: string): string[] {
  const own = listContentFiles(folder)
  return own.length > 0 ? own : listMarkdown(folder)
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return !inside.startsWith('..') && !isAbsolute(inside)
}

/**
 * The project that a content file belongs to: the folder that takedeck was started in, or, where
 * the file lies elsewhere, the file's own folder.
 */
export function projectOf(file: string, startFolder: string): ProjectFile {
  const path = resolve(startFolder, file)
  if (isInside(path, startFolder)) return { root: startFolder, file: relative(startFolder, path) }
  return { root: join(path, '..'), file: relative(join(path, '..'), path) }
}
