import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemError } from '../problem.ts'
import { openProject, type Project } from '../project/project.ts'
import { renameTheme } from '../theme/rename.ts'
import { readArguments } from './arguments.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'
import { USAGES } from './usages.ts'

/** `takedeck themes`: lists the themes; `new <name>` copies one to edit, `preview` shows them. */
export async function run(context: CommandContext): Promise<number> {
  const [verb, ...args] = context.args
  if (verb === 'preview') {
    const { previewThemes } = await import('./preview.ts')
    return previewThemes({ ...context, args })
  }
  const project = openProject(context.folder)
  if (verb === 'new') return copyTheme(project, readCopyArguments(args), context)
  const { positionals } = readArguments(context.args, USAGES.themes.options)
  if (positionals.length > 0) throw new UsageError(USAGE)
  return listThemes(project, context)
}

const USAGE =
  'Use it as: takedeck themes, takedeck themes new acme --from briefing, or takedeck themes preview'

function readCopyArguments(args: readonly string[]): ThemeCopy {
  const { values, positionals } = readArguments(args, USAGES['themes new'].options)
  const [name, ...rest] = positionals
  if (name === undefined || rest.length > 0) throw new UsageError(USAGE)
  return { name, from: values.from }
}

/** The name of a new theme, and of the one that it is made from. */
interface ThemeCopy {
  readonly name: string
  readonly from: string
}

function listThemes(project: Project, { stdout }: CommandContext): number {
  const themes = project.themes()
  const widest = Math.max(...themes.map(({ name }) => name.length))
  for (const { name, about } of themes) {
    stdout.write(`${name.padEnd(widest)}  ${about}`.trimEnd().concat('\n'))
  }
  return EXIT.ok
}

function copyTheme(
  project: Project,
  { name, from }: ThemeCopy,
  { folder, stdout, stderr }: CommandContext,
): number {
  if (!/^[a-z][a-z\d-]*$/.test(name) || name === 'base') {
    throw new UsageError(`“${name}” is not a name for a theme; use small letters and dashes.`)
  }
  const path = join('templates', 'themes', `${name}.css`)
  if (existsSync(join(folder, path)) || project.themes().some((theme) => theme.name === name)) {
    throw new UsageError(`There is a theme “${name}” already; nothing was changed.`)
  }
  const theme = project.readTheme({ name: from, at: { file: '', line: 1, column: 1 } })
  if ('rule' in theme) throw new ProblemError([theme])
  const readPart = (specifier: string) => project.resolveImport(specifier, theme.file)?.css
  const copy = renameTheme(theme.css, { name, from, readPart })
  project.write({ path, bytes: Buffer.from(copy) })
  stdout.write(`${path}\n`)
  stderr.write(`Edit it, then run: npx takedeck build --theme ${name}\n`)
  return EXIT.ok
}
