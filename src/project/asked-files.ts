import { join } from 'node:path'
import { picturePath } from './pictures.ts'
import type { Project } from './project.ts'

/** The same project; `onAsk` gets each file that is read or looked for, whether it is there or not. */
export function tellAsked(project: Project, onAsk: (path: string) => void): Project {
  const ask = (path: string): string => {
    onAsk(path)
    return path
  }
  const askFor = <Found extends object>(found: Found): Found => {
    if ('css' in found && 'file' in found) onAsk(String(found.file))
    return found
  }
  return {
    ...project,
    readContent: (file) => {
      onAsk(join(project.root, file))
      return project.readContent(file)
    },
    readTheme: (choice) => askFor(project.readTheme(choice)),
    readThemeSet: (folders) => project.readThemeSet(folders).map(askFor),
    resolveImport: (specifier, from) => {
      const found = project.resolveImport(specifier, from)
      return found && askFor(found)
    },
    resolveThemeFile: (path, from) => ask(project.resolveThemeFile(path, from)),
    readFile: (path) => project.readFile(ask(path)),
    readFileIfAny: (path) => project.readFileIfAny(ask(path)),
    readPicture: (picture) => {
      onAsk(picturePath(project.root, picture))
      return project.readPicture(picture)
    },
  }
}
