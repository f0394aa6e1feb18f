import { dirname, join } from 'node:path'
import { printPdf } from './browser/print.ts'
import type { BrowserSession } from './browser/session.ts'
import { checkOverflow } from './check/overflow.ts'
import { printableDocument } from './marp/document.ts'
import type { Presenter } from './marp/present.ts'
import type { FinishedDeck, Format, Made, Output } from './model.ts'
import { addMetadata } from './pdf/metadata.ts'
import type { Project } from './project/project.ts'
import { inlineFaces } from './theme/fonts.ts'

/** The programs that outputs need, started when the first of them asks. */
export interface OutputTools {
  readonly project: Project
  readonly browser: () => BrowserSession
  readonly presenter: () => Presenter
}

type OutputWriter = (deck: FinishedDeck, base: string, tools: OutputTools) => Promise<Made>

/** How each format is made; `base` is the path of the output without its extension. */
export const outputWriters: Readonly<Record<Format, OutputWriter>> = {
  md: writeMarkdown,
  html: async ({ rendered }, base, { presenter }) =>
    made({ path: `${base}.html`, bytes: await presenter().writeHtml(rendered) }),
  pdf: writePdf,
  pptx: async ({ rendered }, base, { browser, presenter }) => {
    const program = await browser().program()
    return made({ path: `${base}.pptx`, bytes: await presenter().writePptx(rendered, program) })
  },
}

function made(...outputs: Output[]): Made {
  return { outputs, problems: [] }
}

async function writePdf(deck: FinishedDeck, base: string, tools: OutputTools): Promise<Made> {
  const { slides, rendered } = deck
  const { pdf, overflowsPx } = await printPdf(tools.browser(), printableDocument(rendered))
  const bytes = addMetadata(pdf, rendered.facts)
  return { outputs: [{ path: `${base}.pdf`, bytes }], problems: checkOverflow(slides, overflowsPx) }
}

/** The Markdown, and beside it the theme with all of its fonts inside: any Marp tool opens them. */
async function writeMarkdown(
  { markdown, theme }: FinishedDeck,
  base: string,
  { project }: OutputTools,
): Promise<Made> {
  const fonts = inlineFaces(theme.faces, undefined, project.readFile)
  const themePath = join(dirname(base), 'themes', `${theme.name}.css`)
  return made(
    { path: `${base}.md`, bytes: Buffer.from(markdown) },
    { path: themePath, bytes: Buffer.from(`${theme.rules}\n${fonts}\n`) },
  )
}
