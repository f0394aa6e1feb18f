import { existsSync } from 'node:fs'
import { dirname, join, parse, relative, resolve } from 'node:path'
import { asShellPath } from '../project/shell-path.ts'
import { writeTogether } from '../project/write.ts'
import { readArguments } from './arguments.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'
import { USAGES } from './usages.ts'

/** Files that hold no article, by their names. */
const NO_ARTICLE = /\.(svg|png|jpe?g|gif|webp|avif|mp[34]|zip|css|js|json|ya?ml|pptx?|xlsx?)$/i

/** `takedeck import <article>`: writes a content file to start from; never over a file unasked. */
export async function run({ args, folder, stdout, stderr }: CommandContext): Promise<number> {
  const { article: path, target, isForced } = readArticleArguments(args)
  const targetPath = resolve(folder, target)
  if (NO_ARTICLE.test(path)) {
    throw new UsageError(
      `${path} is no article: text, Markdown, HTML, Word and PDF files can be imported.`,
    )
  }
  if (path !== '-' && resolve(folder, path) === targetPath) {
    throw new UsageError(`${target} is the article itself; name another file with --out.`)
  }
  // Before the article is read: it may take a moment, and come from standard input.
  if (!isForced) refuseExisting(folder, [targetPath])
  const [{ readArticle }, { importArticle }] = await Promise.all([
    import('../import/read.ts'),
    import('../import/import.ts'),
  ])
  const article = await readArticle(path === '-' ? path : resolve(folder, path), path)
  const { content, pictures, report } = await importArticle(article, parse(target).name)
  const files = [
    { path: targetPath, bytes: Buffer.from(content) },
    ...pictures.map(({ path, bytes }) => ({ path: join(dirname(targetPath), path), bytes })),
  ]
  if (!isForced)
    refuseExisting(
      folder,
      files.map(({ path }) => path),
    )
  const kept = writeTogether(files).map((old) => `Kept what was there: ${relative(folder, old)}`)
  stdout.write(`${target}\n`)
  const lines = [...report, ...kept, `Edit it, then run: npx takedeck build ${asShellPath(target)}`]
  stderr.write(lines.map((line) => `${line}\n`).join(''))
  return EXIT.ok
}

function refuseExisting(folder: string, paths: readonly string[]): void {
  const existing = paths.filter((path) => existsSync(path)).map((path) => relative(folder, path))
  if (existing.length === 0) return
  const verb = existing.length === 1 ? 'exists' : 'exist'
  throw new UsageError(
    `${existing.join(', ')} ${verb} already; nothing was changed. --force writes anew and keeps the old as .bak.`,
  )
}

function readArticleArguments(args: readonly string[]) {
  const { values, positionals } = readArguments(args, USAGES.import.options)
  const [article, ...rest] = positionals
  if (article === undefined || rest.length > 0) {
    throw new UsageError('Name one article: takedeck import article.html')
  }
  if (values.out === '-') {
    throw new UsageError(
      `The draft is a file, with pictures beside it: name one, such as --out ${asShellPath(defaultTarget(article))}`,
    )
  }
  return { article, target: values.out ?? defaultTarget(article), isForced: values.force }
}

function defaultTarget(article: string): string {
  return join('content', `${article === '-' ? 'article' : parse(article).name}.md`)
}
