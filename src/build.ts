import { join, parse } from 'node:path'
import { divideCharts, makeCharts } from './assets/charts.ts'
import { loadDeckPictures } from './assets/deck-pictures.ts'
import { loadDeckTheme } from './assets/deck-theme.ts'
import { loadMarpTheme } from './assets/marp-theme.ts'
import { pictureData } from './assets/picture-data.ts'
import { fitDocument } from './browser/view.ts'
import { checkSlideLinks } from './check/slide-links.ts'
import { checkStructure } from './check/structure.ts'
import { type ParsedMarpDeck, parseMarpDeck } from './content/marp-deck.ts'
import { parseContent } from './content/parse.ts'
import type { FinishedDeck, Format, Made, SampleSlides } from './finished.ts'
import { type FittedDeck, fitDeck, partingWords } from './fitting.ts'
import { codeColors } from './marp/code-colors.ts'
import { renderMarpDeck } from './marp/deck.ts'
import { printableDocument } from './marp/document.ts'
import { prepareMarp } from './marp/render.ts'
import type { Chart, Deck, Picture, Problem } from './model.ts'
import type { OutputTools } from './output-tools.ts'
import { makeOutputs, outputPaths, type PreparedTools } from './outputs.ts'
import { checkLayouts } from './plan/asked-layouts.ts'
import { withFooterOf } from './plan/facts.ts'
import { checkNumbers } from './plan/forgotten-numbers.ts'
import { kindOf } from './plan/kinds.ts'
import { linkSlides } from './plan/links.ts'
import { planSlides } from './plan/plan.ts'
import { type PlannedDeck, type PreparedPresentation, preparePresentation } from './prepared.ts'
import { inOrder, throwIfErrors, warning } from './problem.ts'
import type { Project } from './project/project.ts'
import { makeSamples, NO_SAMPLES } from './samples.ts'
import type { DeckFacts, Slide } from './slide.ts'
import { prepareTemplates } from './template/render.ts'
import { inlineFaces } from './theme/fonts.ts'
import { slideSizeOf } from './theme/slide-size.ts'

/** What to build and how. */
export interface BuildRequest {
  /** The content file, as seen from the project's root. */
  readonly file: string
  readonly formats: readonly Format[]
  /** The folder of the outputs, as seen from the project's root. */
  readonly outFolder: string
  /** What the outputs are called, without extension; as the content file where it is not said. */
  readonly outName?: string | undefined
  /** Replaces the theme that the content file names. */
  readonly theme: string | undefined
  /** A folder of themes for Marp decks, beside `themes/` next to the deck. */
  readonly themeSet?: string | undefined
}

/** What a build needs beside its stages: files, and the programs that are kept running. */
export interface BuildTools extends OutputTools {
  readonly project: Project
}

/** The paths that were written, and what the author should look at. */
export interface BuildResult {
  readonly paths: readonly string[]
  readonly warnings: readonly Problem[]
}

/**
 * Builds one deck: THE order of the stages.
 * Throws a `ProblemError` with everything that the author has to mend.
 */
export async function buildDeck(request: BuildRequest, tools: BuildTools): Promise<BuildResult> {
  const { project } = tools
  const bytes = project.readContent(request.file)
  const marpDeck = parseMarpDeck(bytes, request.file)
  if (marpDeck !== undefined) return buildMarpDeck(marpDeck, request, tools)

  const { deck, templates, theme, pictures, found } = await readDeck(bytes, request, tools)
  const { slides: drafts, facts } = planSlides(deck)
  const charts = await makeCharts({ deck, slides: drafts, theme }, request, project)
  const pictureHref = (shown: Picture | Chart): string =>
    shown.kind === 'chart' ? charts.href(shown) : pictures.pictureHref(shown)
  const print = await prepareTemplates(templates, pictureHref, deck.lang)
  const render = (some: readonly Slide[], said = facts) =>
    print({ slides: some, facts: said, theme, logo: pictures.logo })
  const words = render(drafts) + charts.words + UNWRITTEN
  const fontRules = inlineFaces(theme.faces, words, project.readFile)
  const look = { theme, fontRules, codeColors: codeColors(words) }
  const renderMarp = prepareMarp({ ...look, assets: pictures.assets, charts: charts.markup, facts })
  const show = (some: readonly Slide[], said = facts) => renderMarp(render(some, said))
  await tools.browser().prepare(printableDocument(show([])).frame)
  await look.codeColors.load() // while the browser reads the styles
  const measure = (some: readonly Slide[]) =>
    fitDocument(tools.browser(), printableDocument(show(some.map(withoutNotes))))
  const fitting = fitDeck(deck, drafts, partingWords(measure, print.prepareSyllables))
  const samplesOf = (said: DeckFacts) =>
    makeSamples(deck, request, { ...tools, templates, theme, show: (some) => show(some, said) })
  const planned = { slides: drafts, theme, lang: deck.lang }
  const prepare = (samples: SampleSlides) => prepareOutputs({ ...planned, samples }, request, tools)
  const { fitted, said, ...ready } = await whileFitting(fitting, facts, { samplesOf, prepare })
  const slides = linkSlides(fitted.slides)
  const markdown = render(slides, said)
  const rendered = renderMarp(markdown)
  throwIfErrors(checkStructure(slides, rendered, templates.deck.file))
  // Marp keeps the notes but for the joiners that protect them: the author's own words go on.
  const verbatim = { ...rendered, notes: slides.map(({ notes }) => notes) }
  const kinds = slides.map((slide) => ({ ...slide, kind: kindOf(slide) }))
  const whole = { slides: kinds, markdown, rendered: verbatim, theme, isFitted: true }
  const finished = { ...whole, samples: ready.samples, ...charts.finish(rendered) }
  const made = await writeOutputs(request, finished, { ...tools, prepared: ready.prepared })
  const deadLinks = checkSlideLinks(deck.slideLinks, slides.length)
  return resultOf(made, [...found, ...fitted.problems, ...deadLinks])
}

function resultOf({ outputs, problems }: Made, found: readonly Problem[]): BuildResult {
  return { paths: outputs.map(({ path }) => path), warnings: inOrder([...found, ...problems]) }
}

/** What is made while the browser is at work. */
interface WorkWhileFitting {
  readonly samplesOf: (said: DeckFacts) => Promise<SampleSlides>
  readonly prepare: (samples: SampleSlides) => Promise<PreparedPresentation> | undefined
}

/**
 * Makes samples while the browser is at work, and again where it finds that the footer is too long:
 * their layouts say what slides say. What is prepared after them nobody waits for here.
 */
async function whileFitting(
  fitting: Promise<FittedDeck>,
  facts: DeckFacts,
  { samplesOf, prepare }: WorkWhileFitting,
) {
  const making = samplesOf(facts).then((samples) => ({ samples, prepared: prepare(samples) }))
  const [fitted, { samples, prepared }] = await Promise.all([fitting, making])
  const said = withFooterOf(facts, fitted.footerLetters)
  return { fitted, said, prepared, samples: said === facts ? samples : await samplesOf(said) }
}

/** Prepares the format for which there is much to do; what fails is told where it is written. */
function prepareOutputs(
  { slides, ...about }: Omit<PlannedDeck, 'slides'> & { readonly slides: readonly Slide[] },
  { formats }: BuildRequest,
  { project, browser }: BuildTools,
): Promise<PreparedPresentation> | undefined {
  if (!formats.includes('pptx')) return undefined
  const kinds = slides.map((slide) => ({ ...slide, kind: kindOf(slide) }))
  const prepared = preparePresentation({ ...about, slides: kinds }, project, browser().hear)
  prepared.catch(() => undefined)
  return prepared
}

/** Nobody sees notes while a slide is fitted, and Marp reads each as YAML first. */
function withoutNotes(slide: Slide): Slide {
  return { ...slide, notes: '' }
}

/** A content file with all that it needs: templates, theme, pictures. */
async function readDeck(bytes: Uint8Array, request: BuildRequest, tools: BuildTools) {
  const { project, browser } = tools
  const { deck, problems } = parseContent(bytes, request.file, project.readSettings())
  await browser().hear()
  const templates = project.readTemplates()
  const chosen = withTheme(deck, request.theme)
  const { theme, problems: wrongTheme } = loadDeckTheme(chosen, project)
  const pictures = loadDeckPictures(deck, { ...request, theme }, project)
  const found = inOrder([
    ...problems,
    ...checkLayouts(deck, [...templates.layouts.keys()]),
    ...checkNumbers(deck),
    ...wrongTheme,
    ...pictures.problems,
  ])
  throwIfErrors(found)
  await browser().hear()
  const divided = divideCharts(deck, theme, slideSizeOf(templates.deck.text, theme.rules))
  // Its parts stand on slides of their own only where these are measured.
  const isDivided = divided !== deck && (await browser().answers())
  return { deck: isDivided ? divided : deck, templates, theme, pictures, found }
}

/** A deck that is Marp Markdown already enters at marp; it needs no Markdown of ours. */
async function buildMarpDeck(
  { source, problems }: ParsedMarpDeck,
  request: BuildRequest,
  tools: BuildTools,
): Promise<BuildResult> {
  const { project } = tools
  const { theme, problems: wrongTheme } = loadMarpTheme(source, request, project)
  const pictures = pictureData(source, project)
  const fontRules = inlineFaces(theme.faces, source.markdown + UNWRITTEN, project.readFile)
  const { problems: undrawn, ...deck } = await renderMarpDeck({
    ...{ source, theme, fontRules, imageData: pictures.imageData },
  })
  const found = inOrder([...problems, ...wrongTheme, ...pictures.problems, ...undrawn])
  throwIfErrors(found)

  const formats = request.formats.filter((format) => format !== 'md')
  if (formats.length === 0) return { paths: [], warnings: [...found, onlyMarkdown(source.file)] }
  const whole = { ...deck, markdown: source.markdown, theme, isFitted: false }
  const finished = { ...whole, samples: NO_SAMPLES, ...NO_CHARTS }
  return resultOf(await writeOutputs({ ...request, formats }, finished, tools), found)
}

/** A Marp deck is Marp Markdown already, and an author's file is not written over. */
function onlyMarkdown(file: string): Problem {
  const message = 'This Marp deck is Markdown for Marp already: there was nothing to write.'
  return warning('no-output', { file, line: 1, column: 1 }, message, 'Ask for html, pdf or pptx.')
}

/** The tables of other people's decks stay tables. */
const NO_CHARTS = { charts: [], chartPictures: [] }

/** What themes draw that stands in no Markdown: page numbers, bullets, quotation marks, "(1/2)". */
const UNWRITTEN = '0123456789 •–—…“”‘’„«»/()'

function withTheme(deck: Deck, theme: string | undefined): Deck {
  if (theme === undefined) return deck
  return { ...deck, theme: { name: theme, at: { file: '', line: 1, column: 1 } } }
}

async function writeOutputs(
  { file, outFolder, outName = parse(file).name, formats }: BuildRequest,
  deck: FinishedDeck,
  tools: PreparedTools,
): Promise<Made> {
  const base = join(outFolder, outName)
  for (const path of outputPaths(deck, { formats, base })) {
    tools.project.refuseReplacing({ path, source: file }) // before any is written
  }
  const all = await Promise.all(
    makeOutputs(deck, { formats, base }, tools).map(async (making): Promise<Made> => {
      const made = await making
      for (const output of made.outputs) tools.project.write(output)
      return made
    }),
  )
  return {
    outputs: all.flatMap(({ outputs }) => outputs),
    problems: all.flatMap(({ problems }) => problems),
  }
}
