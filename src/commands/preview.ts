import { openProject } from '../project/project.ts'
import { withSpecimen } from '../project/specimen.ts'
import { type PreviewOptions, readPreviewOptions, refuseShared } from './build-options.ts'
import { type CommandContext, EXIT } from './command.ts'
import { eachOnce } from './each-once.ts'
import { createReport, type Report, tellOnce } from './report.ts'
import { buildReported } from './reported-build.ts'
import { closeEarly, openWorkshop, type Workshop } from './workshop.ts'

/** `takedeck themes preview [names…]`: builds a deck with every layout in each theme. */
export async function previewThemes(context: CommandContext): Promise<number> {
  const options = readPreviewOptions(context.args)
  const project = openProject(context.folder)
  const named = options.names.length > 0 ? options.names : project.themes().map(({ name }) => name)
  const names = eachOnce(named, {
    outputOf: previewFile,
    keyOf: (name) => name,
    nameOf: (name) => name,
  })
  refuseShared(options, names.length)
  const report = tellOnce(createReport(context, options.json))
  await using workshop = openWorkshop({
    environment: context.environment,
    timeLimitMs: options.timeLimitMs,
    onUnpack: () => report.say('Unpacking the browser; this happens once.'),
  })
  context.onInterrupt(async () => workshop[Symbol.asyncDispose]())
  let isGood = true
  for (const name of names) {
    const onShown = name === names.at(-1) ? () => closeEarly(workshop) : () => undefined
    isGood = (await previewTheme(name, options, { project, workshop, report, onShown })) && isGood
  }
  report.finish()
  return isGood ? EXIT.ok : EXIT.problems
}

/** Builds the specimen in one theme; a broken one leaves the others alone. */
async function previewTheme(
  name: string,
  { formats, outFolder, outName }: PreviewOptions,
  tools: {
    readonly project: ReturnType<typeof openProject>
    readonly workshop: Workshop
    readonly report: Report
    readonly onShown: () => void
  },
): Promise<boolean> {
  const { buildDeck } = await import('../build.ts')
  const { workshop, report, onShown } = tools
  const file = previewFile(name)
  const project = withSpecimen(tools.project, file)
  const shown = formats.filter((format) => format !== 'md')
  const request = { file, formats: shown, outFolder, outName, theme: name }
  return buildReported(file, { report, project }, () =>
    buildDeck(request, { ...workshop, project, onShown }),
  )
}

/** The content file that a theme's specimen would have. */
function previewFile(theme: string): string {
  return `preview-${theme.replace(/^.*[\\/]|\.css$/g, '')}.md`
}
