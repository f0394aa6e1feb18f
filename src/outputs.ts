import { dirname, join } from 'node:path'
import { type DocumentView, viewDocument } from './browser/view.ts'
import { checkFonts } from './check/fonts.ts'
import { checkOverflow } from './check/overflow.ts'
import { checkPictures } from './check/pictures.ts'
import type { FinishedDeck, Format, Made, Output, SlideDocument } from './finished.ts'
import { printableDocument } from './marp/document.ts'
import { writePresentation } from './marp/present.ts'
import type { OutputTools } from './output-tools.ts'
import { addMetadata } from './pdf/metadata.ts'
import { withReadySamples, withSamplesOf } from './pptx/ready-samples.ts'
import type { LineModel } from './pptx/text/line-model.ts'
import { usedFaces } from './pptx/used-faces.ts'
import { beginPptx, writePptxInTurns } from './pptx/write.ts'
import { type PreparedPresentation, preparePresentation } from './prepared.ts'
import { markMarkdown } from './project/authored.ts'
import { inlineFaces } from './theme/fonts.ts'

/** The tools for the outputs of one deck, and what was done for them before. */
export interface PreparedTools extends OutputTools {
  /** The presentation as far as it was made while the slides were fitted. */
  readonly prepared?: Promise<PreparedPresentation> | undefined
}

/** The tools for one deck: its slides are shown once, for all formats that look at them. */
interface DeckTools extends PreparedTools {
  readonly formats: readonly Format[]
  readonly view: () => DocumentView
  /** Resolves when the browser is at work, and this thread has time for something else. */
  readonly meanwhile: () => Promise<unknown>
}

type OutputWriter = (deck: FinishedDeck, base: string, tools: DeckTools) => Promise<Made>

/** How each format is made; `base` is the path of the output without its extension. */
const outputWriters: Readonly<Record<Format, OutputWriter>> = {
  md: writeMarkdown,
  html: writeHtml,
  pdf: writePdf,
  pptx: writePptxFile,
}

/** Makes a deck's outputs side by side; each is `base` with its extension. */
export function makeOutputs(
  deck: FinishedDeck,
  { formats, base }: { readonly formats: readonly Format[]; readonly base: string },
  tools: PreparedTools,
): Promise<Made>[] {
  let looked: DocumentView | undefined
  const [prints, measures] = [formats.includes('pdf'), formats.includes('pptx')]
  const request = { prints, measures, isFitted: deck.isFitted, samples: placesOf(deck) }
  const look = () => {
    const seen = viewDocument(tools.browser(), documentToShow(deck), request)
    void seen.pdf.then(tools.onShown, () => undefined) // whoever waits for the PDF is told
    return seen
  }
  const view = () => {
    looked ??= look()
    return looked
  }
  const meanwhile = async () => {
    if (prints || measures) await view().shown
  }
  const deckTools = { ...tools, formats, view, meanwhile }
  return formats.map((format) => outputWriters[format](deck, base, deckTools))
}

/** The paths of a deck's outputs, as far as they are known before these are made. */
export function outputPaths(
  { theme, chartPictures }: FinishedDeck,
  { formats, base }: { readonly formats: readonly Format[]; readonly base: string },
): string[] {
  const beside = [themePath(base, theme.name), ...chartPictures.map(({ path }) => path)]
  return formats.flatMap((format) => [`${base}.${format}`, ...(format === 'md' ? beside : [])])
}

function themePath(base: string, theme: string): string {
  return join(dirname(base), 'themes', `${theme}.css`)
}

function documentToShow({ rendered, samples }: FinishedDeck): SlideDocument {
  return printableDocument(
    rendered,
    samples.shown.map(({ html }) => html),
  )
}

/** Where the samples stand, and the backgrounds of all of them, where they are known. */
function placesOf({ slides, samples: { shown, ready } }: FinishedDeck) {
  if (shown.length === 0) return undefined
  const grounds = ready.length === 0 ? undefined : ready.map(({ ground }) => ground)
  return { after: slides.length, grounds }
}

function made(...outputs: Output[]): Made {
  return { outputs, problems: [] }
}

async function writeHtml(
  { rendered }: FinishedDeck,
  base: string,
  { meanwhile }: DeckTools,
): Promise<Made> {
  await meanwhile()
  return made({ path: `${base}.html`, bytes: await writePresentation(rendered) })
}

async function writePdf(deck: FinishedDeck, base: string, { view }: DeckTools): Promise<Made> {
  const { measured, pdf } = view()
  const printed = await pdf
  if (printed === undefined) throw new Error('the deck was shown and not printed')
  const bytes = addMetadata(printed, deck.rendered.facts)
  const problems = checkOverflow(deck.slides, (await measured).overflows)
  return { outputs: [{ path: `${base}.pdf`, bytes }], problems }
}

async function writePptxFile(deck: FinishedDeck, base: string, tools: DeckTools): Promise<Made> {
  const { slides, samples, charts, theme } = deck
  const { project, browser, view, meanwhile, formats } = tools
  await meanwhile()
  const { lang } = deck.rendered.facts
  const prepare = () => preparePresentation({ ...deck, lang }, project, browser().hear)
  const prepared = await (tools.prepared ?? prepare())
  const begun = await beginPresentation(deck, prepared, tools)
  const { scene, overflows: found } = await view().measured
  if (scene === undefined) throw new Error('the deck was shown and not measured')
  const shown = { ...scene, slides: scene.slides.slice(0, slides.length) }
  const used = usedFaces(shown)
  const fonts = prepared.embedFonts(used)
  const whole = withSamplesOf(scene, samples, begun.first)
  const presentation = { ...begun.about, ...whole, charts, fonts }
  const bytes = await writePptxInTurns(presentation, browser().hear) // it prints meanwhile
  const overflows = formats.includes('pdf') ? [] : checkOverflow(slides, found) // told once
  const problems = [
    ...overflows,
    ...checkPictures(slides, scene),
    ...checkFonts(theme.faces, used, fonts),
  ]
  return { outputs: [{ path: `${base}.pptx`, bytes }], problems }
}

/** Writes what of a presentation can be written while its slides are measured. */
async function beginPresentation(
  { slides, samples, rendered: { facts } }: FinishedDeck,
  { lineMetrics, packNotes }: PreparedPresentation,
  { browser, view }: DeckTools,
) {
  const presented = slides.map((slide, index) => ({
    ...slide,
    notes: packNotes(slide.notes, index + 1),
  }))
  const about = { slides: presented, facts, lineMetrics, lineModel: lineModel() }
  const measured = await view().samples
  if (measured === undefined) return { about }
  const whole = withReadySamples(measured, samples)
  const begun = await beginPptx({ ...about, ...whole }, browser().hear)
  return { about: { ...about, begun }, first: { measured, whole } }
}

/** Tests compare pixels with LibreOffice, which places baselines otherwise. */
function lineModel(): LineModel {
  return process.env.TAKEDECK_PPTX_LINE_MODEL === 'libreoffice' ? 'libreoffice' : 'powerpoint'
}

/** The Markdown, and beside it the theme with all of its fonts inside: any Marp tool opens them. */
async function writeMarkdown(
  { markdown, theme, chartPictures }: FinishedDeck,
  base: string,
  { project, meanwhile }: DeckTools,
): Promise<Made> {
  await meanwhile()
  const fonts = inlineFaces(theme.faces, undefined, project.readFile)
  return made(
    { path: `${base}.md`, bytes: Buffer.from(markMarkdown(markdown)) },
    { path: themePath(base, theme.name), bytes: Buffer.from(`${theme.rules}\n${fonts}\n`) },
    ...chartPictures,
  )
}
