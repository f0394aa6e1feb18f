import { existsSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { asShellPath } from '../project/shell-path.ts'
import { type BuildOptions, readBuildOptions, refuseShared } from './build-options.ts'
import { type CommandContext, EXIT, UsageError } from './command.ts'
import { eachOnce } from './each-once.ts'
import { createReport, type Report, tellOnce } from './report.ts'
import { buildReported } from './reported-build.ts'
import type { FileChange } from './watch.ts'
import { closeEarly, openWorkshop, type Workshop } from './workshop.ts'

/** One content file and the project that it belongs to. */
interface Job {
  readonly root: string
  readonly file: string
}

/** What the building of one deck after the other shares. */
interface BuildHelp {
  /** Where takedeck was started. */
  readonly folder: string
  readonly workshop: Workshop
  readonly report: Report
  /** The files that each deck's last build read or looked for. */
  readonly asked: Map<string, Set<string>>
  /** Nothing is built after it. */
  readonly isLast: boolean
}

/** `takedeck build`: builds the named content files, or all of the project. */
export async function run(context: CommandContext): Promise<number> {
  const options = readBuildOptions(context.args)
  const report = createReport(context, options.json)
  await using workshop = openWorkshop({
    environment: context.environment,
    timeLimitMs: options.timeLimitMs,
    onUnpack: () => report.say('Unpacking the browser; this happens once.'),
  })
  context.onInterrupt(async () => workshop[Symbol.asyncDispose]())
  // It starts on the other core while this one loads the stages.
  workshop.browser()
  const asked = new Map<string, Set<string>>()
  const build = async (isDue: (job: Job) => boolean): Promise<boolean> => {
    const jobs = await findJobs(options, context.folder)
    let isGood = true
    const tools = { folder: context.folder, workshop, report: tellOnce(report), asked }
    const due = jobs.filter(isDue)
    for (const job of due) {
      const isLast = job === due.at(-1) && !options.watches
      isGood = (await buildOne(job, options, { ...tools, isLast })) && isGood
    }
    return isGood
  }
  const isGood = await build(() => true)
  if (options.watches) {
    const { concernsDeck, watchProject } = await import('./watch.ts')
    const roots = (await findJobs(options, context.folder)).map((job) => job.root)
    const rebuild = (changes: readonly FileChange[]) =>
      build((job) => concernsDeck(changes, asked.get(keyOf(job))))
    await watchProject({ roots, outFolder: options.outFolder, report, rebuild })
  }
  report.finish()
  return isGood ? EXIT.ok : EXIT.problems
}

function keyOf({ root, file }: Job): string {
  return join(root, file)
}

async function findJobs(options: BuildOptions, folder: string): Promise<readonly Job[]> {
  const { contentAt, openProject, projectOf } = await import('../project/project.ts')
  refuseParted(options.files, folder)
  const named = options.files.flatMap((path) => contentAt(path, folder))
  const all = () =>
    openProject(folder)
      .contentFiles()
      .map((file) => projectOf(file, folder))
  const jobs = options.files.length > 0 ? named : all()
  if (jobs.length === 0) {
    throw new UsageError('There is no content/*.md here; `takedeck new <name>` makes a deck.')
  }
  const once = eachOnce(jobs, {
    outputOf: ({ root, file }) => resolve(root, options.outFolder, parse(file).name),
    keyOf,
    nameOf: ({ file }) => file,
  })
  refuseShared(options, once.length)
  return once
}

/** A path with spaces that a shell has parted is told once, and not for each of its words. */
function refuseParted(files: readonly string[], folder: string): void {
  const whole = files.join(' ')
  const isParted = files.length > 1 && existsSync(resolve(folder, whole))
  if (!isParted) return
  throw new UsageError(`Put the path in quotes: takedeck build ${asShellPath(whole)}`)
}

/** Builds one deck and reports; an author's mistake in it leaves the other decks alone. */
async function buildOne(
  { root, file }: Job,
  options: BuildOptions,
  { folder, workshop, report, asked, isLast }: BuildHelp,
): Promise<boolean> {
  const [{ buildDeck }, { openProject }, { tellAsked }] = await Promise.all([
    import('../build.ts'),
    import('../project/project.ts'),
    import('../project/asked-files.ts'),
  ])
  const files = new Set<string>()
  asked.set(keyOf({ root, file }), files)
  const project = tellAsked(openProject(root), (path) => files.add(path))
  const { formats, outName, theme, themeSet } = options
  const outFolder = outFolderOf(options, { root, folder })
  const tools = { ...workshop, project, ...(isLast && { onShown: () => closeEarly(workshop) }) }
  return buildReported(file, { report, project }, () =>
    buildDeck({ file, formats, outFolder, outName, theme, themeSet }, tools),
  )
}

/** As seen from the root of a project: a folder lies in it, a file where the user stands. */
function outFolderOf(
  { outFolder, outName }: BuildOptions,
  { root, folder }: { readonly root: string; readonly folder: string },
): string {
  return outName === undefined || root === folder ? outFolder : resolve(folder, outFolder)
}
