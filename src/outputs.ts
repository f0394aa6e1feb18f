import { dirname, join } from 'node:path'
import { printPdf } from './browser/print.ts'
import type { BrowserSession } from './browser/session.ts'
import { printableDocument } from './marp/document.ts'
import type { Presenter } from './marp/present.ts'
import type { FinishedDeck, Format, Output } from './model.ts'
import { addMetadata } from './pdf/metadata.ts'
import type { Project } from './project/project.ts'
import { inlineFaces } from './theme/fonts.ts'

/** The programs that outputs need, started when the first of them asks. */
export interface OutputTools {
  readonly project: Project
  readonly browser: () => BrowserSession
  readonly presenter: () => Presenter
}

type OutputWriter = (deck: FinishedDeck, base: string, tools: OutputTools) => Promise<Output[]>

/** How each format is made; `base` is the path of the output without its extension. */
export const outputWriters: Readonly<Record<Format, OutputWriter>> = {
  md: writeMarkdown,
  html: async ({ rendered }, base, { presenter }) => [
    { path: `${base}.html`, bytes: await presenter().writeHtml(rendered) },
  ],
  pdf: async ({ rendered }, base, { browser }) => {
    const printed = await printPdf(browser(), printableDocument(rendered))
    return [{ path: `${base}.pdf`, bytes: addMetadata(printed, rendered.facts) }]
  },
  pptx: async ({ rendered }, base, { browser, presenter }) => {
    const program = await browser().program()
    return [{ path: `${base}.pptx`, bytes: await presenter().writePptx(rendered, program) }]
  },
}

/** The Markdown, and beside it the theme with all of its fonts inside: any Marp tool opens them. */
async function writeMarkdown(
  { markdown, theme }: FinishedDeck,
  base: string,
  { project }: OutputTools,
): Promise<Output[]> {
  const fonts = inlineFaces(theme.faces, undefined, project.readFile)
  return [
    { path: `${base}.md`, bytes: Buffer.from(markdown) },
    {
      path: join(dirname(base), 'themes', `${theme.name}.css`),
      bytes: Buffer.from(`${theme.rules}\n${fonts}\n`),
    },
  ]
}
