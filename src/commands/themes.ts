import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemError } from '../problem.ts'
import { openProject, type Project } from '../project/project.ts'
import { renameTheme } from '../theme/rename.ts'
import { readArguments } from './arguments.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'

/** `takedeck themes`: lists the themes; `new <name>` copies one to edit, `preview` shows them. */
export async function run(context: CommandContext): Promise<number> {
  if (context.args[0] === 'preview') {
    const { previewThemes } = await import('./preview.ts')
    return previewThemes({ ...context, args: context.args.slice(1) })
  }
  const { values, positionals } = readArguments(context.args, {
    from: { type: 'string', default: 'briefing' },
  })
  const project = openProject(context.folder)
  const [verb, name, ...rest] = positionals
  if (verb === undefined) listThemes(project, context)
  else if (verb === 'new' && name !== undefined && rest.length === 0) {
    copyTheme(project, { name, from: values.from }, context)
  } else {
    throw new UsageError(USAGE)
  }
  return EXIT.ok
}

const USAGE =
  'Use it as: takedeck themes, takedeck themes new acme --from briefing, or takedeck themes preview'

function listThemes(project: Project, { stdout }: CommandContext): void {
  const themes = project.themes()
  const widest = Math.max(...themes.map(({ name }) => name.length))
  for (const { name, about } of themes) {
    stdout.write(`${name.padEnd(widest)}  ${about}`.trimEnd().concat('\n'))
  }
}

function copyTheme(
  project: Project,
  { name, from }: { readonly name: string; readonly from: string },
  { folder, stdout, stderr }: CommandContext,
): void {
  if (!/^[a-z][a-z\d-]*$/.test(name) || name === 'base') {
    throw new UsageError(`“${name}” is not a name for a theme; use small letters and dashes.`)
  }
  const path = join('templates', 'themes', `${name}.css`)
  if (existsSync(join(folder, path)) || project.themes().some((theme) => theme.name === name)) {
    throw new UsageError(`There is a theme “${name}” already; nothing was changed.`)
  }
  const theme = project.readTheme({ name: from, at: { file: '--from', line: 1, column: 1 } })
  if ('rule' in theme) throw new ProblemError([theme])
  const readPart = (specifier: string) => project.resolveImport(specifier, theme.file)?.css
  const copy = renameTheme(theme.css, { name, from, readPart })
  project.write({ path, bytes: Buffer.from(copy) })
  stdout.write(`${path}\n`)
  stderr.write(`Edit it, then run: npx takedeck build --theme ${name}\n`)
}
