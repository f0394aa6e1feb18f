import { existsSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeWhole } from '../project/write.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'

/** `takedeck import <article>`: writes a content file to start from; never over one unasked. */
export async function run(context: CommandContext): Promise<number> {
  const { article: path, out, isForced } = readArguments(context.args)
  const target = out ?? defaultTarget(path)
  const targetPath = resolve(context.folder, target)
  if (existsSync(targetPath) && !isForced) {
    throw new UsageError(`${target} exists already; nothing was changed. --force writes over it.`)
  }
  const [{ readArticle }, { importArticle }] = await Promise.all([
    import('../import/read.ts'),
    import('../import/import.ts'),
  ])
  const article = await readArticle(path === '-' ? path : resolve(context.folder, path), path)
  const { content, pictures, report } = await importArticle(article, parse(target).name)
  const folder = dirname(targetPath)
  for (const { path: picture, bytes } of pictures) writeWhole(join(folder, picture), bytes)
  writeWhole(targetPath, Buffer.from(content))
  context.stdout.write(`${target}\n`)
  const lines = [...report, `Edit it, then run: npx takedeck build ${target}`]
  context.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return EXIT.ok
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseFlags(args)
  const [article, ...rest] = positionals
  if (article === undefined || rest.length > 0) {
    throw new UsageError('Name one article: takedeck import article.html')
  }
  return { article, out: values.out, isForced: values.force }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        force: { type: 'boolean', default: false },
      },
    })
  } catch (failure) {
    throw new UsageError(failure instanceof Error ? failure.message : String(failure))
  }
}

function defaultTarget(article: string): string {
  return join('content', `${article === '-' ? 'article' : parse(article).name}.md`)
}
