import type { Overflow, SlideDocument } from '../finished.ts'
import type { Scene } from '../scene.ts'
import type { Fitting } from '../slide.ts'
import { measureGrounds, measureSamplesFirst, measureScene, type SamplePlaces } from './measure.ts'
import { measureOverflow } from './overflow.ts'
import * as candidates from './page/candidates.ts'
import * as codeLines from './page/code-lines.ts'
import * as fitting from './page/fitting.ts'
import * as footers from './page/footers.ts'
import * as heights from './page/heights.ts'
import * as legible from './page/legible.ts'
import * as limits from './page/limits.ts'
import * as overflow from './page/overflow.ts'
import * as ranges from './page/ranges.ts'
import * as remember from './page/remember.ts'
import * as starts from './page/starts.ts'
import * as syllables from './page/syllables.ts'
import * as torn from './page/torn.ts'
import type { Page } from './pages.ts'
import { printPage } from './print.ts'
import { runInPage } from './run-in-page.ts'
import type { BrowserSession } from './session.ts'
import { settlePage } from './settle.ts'

/** What is wanted of a document. */
export interface ViewRequest {
  readonly prints: boolean
  readonly measures: boolean
  /** Its overflow is known. */
  readonly isFitted: boolean
  /** Where samples stand, if it shows any. */
  readonly samples?: SamplePlaces | undefined
}

/** What one look at a document gives. */
export interface DocumentView {
  /** Resolves when the page shows it, or never will. */
  readonly shown: Promise<unknown>
  /** What was measured of samples, before all else; undefined where there is nothing. */
  readonly samples: Promise<Scene | undefined>
  /** There first, so that a presentation can be written while the browser prints. */
  readonly measured: Promise<MeasuredDocument>
  readonly pdf: Promise<Uint8Array | undefined>
}

/** What was measured of a document. */
export interface MeasuredDocument {
  readonly scene: Scene | undefined
  /** How far each slide's content runs over its edge or into its footer; empty if that is known. */
  readonly overflows: readonly Overflow[]
}

/** Shows a document, to measure its slides and to print it. */
export function viewDocument(
  session: BrowserSession,
  document: SlideDocument,
  { prints, measures, isFitted, samples: places }: ViewRequest,
): DocumentView {
  const [shown, showed] = promiseOf<void>()
  const [begun, begin] = promiseOf<Scene | undefined>()
  const [told, tell] = promiseOf<MeasuredDocument>()
  const ending = { hidesAfter: prints && canBeHidden(document) }
  const pdf = session.withPage(document, async (page) => {
    showed()
    if (hasSoftHyphens(document)) await runInPage(page, SYLLABLES, 'removeIdleHyphens()')
    const overflows = isFitted ? [] : await measureOverflow(page)
    const measured = () => measureInTurns(page, { places, begin }, ending)
    const scene = measures ? await measured() : undefined
    // First, since its answer would wait as long as whoever is told works on what was measured.
    if (prints) await settlePage(page, document)
    tell({ overflows, scene })
    return prints ? printPage(page) : undefined
  })
  const measured = Promise.race([told, pdf.then(() => told)]) // fails if the browser does
  measured.catch(() => undefined) // whoever asks for it is told
  const samples = Promise.race([begun, measured.then(ignore, ignore)])
  return { shown: Promise.race([shown, pdf.catch(ignore)]), samples, measured, pdf }
}

function ignore(): undefined {
  return undefined
}

/** Where samples stand, and who is told of them. */
interface SampleReader {
  readonly places: SamplePlaces | undefined
  readonly begin: (samples: Promise<Scene | undefined>) => void
}

/** Measures a page; begins with its samples, where it shows any. */
function measureInTurns(
  page: Page,
  { places, begin }: SampleReader,
  ending: { readonly hidesAfter: boolean },
): Promise<Scene> {
  if (places === undefined) return measureScene(page, ending)
  const { samples, scene } = measureSamplesFirst(page, places, ending)
  begin(samples.catch(ignore)) // the scene says what went wrong
  return scene
}

/** Text that Marp's script fits into its slide would lose its size where it is not displayed. */
function canBeHidden({ body }: SlideDocument): boolean {
  return body !== undefined
}

/** What runs in the page to take out soft hyphens; most documents have none. */
const SYLLABLES = [limits, ranges, remember, syllables]

function hasSoftHyphens({ frame, body = frame }: SlideDocument): boolean {
  return body.includes('\u00ad')
}

/** A promise, and how to keep it. */
function promiseOf<Value>(): readonly [Promise<Value>, (value: Value | Promise<Value>) => void] {
  let keep: (value: Value | Promise<Value>) => void = () => undefined
  const promise = new Promise<Value>((resolve) => {
    keep = resolve
  })
  return [promise, keep]
}

/** What runs in the page to fit slides. */
const FITTING = [
  candidates,
  starts,
  fitting,
  footers,
  heights,
  codeLines,
  legible,
  limits,
  overflow,
  ranges,
  remember,
  torn,
]

/** Shows a document, to find for each slide the largest size in which it fits. */
export function fitDocument(
  session: BrowserSession,
  document: SlideDocument,
): Promise<readonly Fitting[]> {
  return session.withPage(document, (page) =>
    runInPage(page, FITTING, 'fitSlides()', { showsItself: true, hidesAfter: true }),
  )
}

/** Samples as they were measured, with the backgrounds that they say their theme has. */
export interface MeasuredSamples {
  readonly scene: Scene
  readonly grounds: readonly string[]
}

/** Shows a document of samples, to measure them. */
export function measureSamples(
  session: BrowserSession,
  document: SlideDocument,
): Promise<MeasuredSamples> {
  return session.withPage(document, async (page) => ({
    scene: await measureScene(page),
    grounds: await measureGrounds(page),
  }))
}
