import type { BrowserSession } from './browser/session.ts'
import type { Format, ReadySample, Rendered, SampleSlide, SampleSlides, Theme } from './finished.ts'
import type { Deck } from './model.ts'
import { kindOf } from './plan/kinds.ts'
import { planSamples } from './plan/samples.ts'
import { ProblemError } from './problem.ts'
import type { Project } from './project/project.ts'
import type { Slide } from './slide.ts'
import type { Templates } from './template/render.ts'

/** What samples are made with. */
interface SampleTools {
  readonly project: Project
  readonly browser: () => BrowserSession
  readonly templates: Templates
  readonly theme: Theme
  readonly show: (slides: readonly Slide[]) => Rendered
}

/** For formats without layouts, and for decks whose kinds of slides are their author's. */
export const NO_SAMPLES: SampleSlides = { shown: [], ready: [] }

/**
 * The samples of a deck: where they are ready, only those are shown that what it says changes. They
 * are a courtesy: there are none where a layout is broken that the deck need not use.
 */
export async function makeSamples(
  deck: Deck,
  { formats }: { readonly formats: readonly Format[] },
  tools: SampleTools,
): Promise<SampleSlides> {
  if (!formats.includes('pptx')) return NO_SAMPLES
  const ready = await findReady(deck, tools)
  const isShown = (_: unknown, index: number) => ready.length === 0 || isNeeded(ready, index)
  const shown = showSamples(planSamples(deck).filter(isShown), tools.show)
  return shown === undefined ? NO_SAMPLES : { ready, shown }
}

/** Samples are ready for themes and templates that are, as the browser draws them that measured them. */
async function findReady(
  deck: Deck,
  { project, browser, templates, theme }: SampleTools,
): Promise<readonly ReadySample[]> {
  const sources = [templates.deck, ...templates.layouts.values()]
  const isOurs = theme.ready !== undefined && sources.every(({ ready }) => ready !== undefined)
  if (!isOurs) return []
  return project.readReadySamples(theme.name, deck.lang, await browser().packaged())
}

/** What is not ready, what footers are measured on, and the first sample on each background. */
function isNeeded(ready: readonly ReadySample[], index: number): boolean {
  const sample = ready[index]
  const isFirst = ready.findIndex(({ ground }) => ground === sample?.ground) === index
  const isWhole = sample?.slide?.nodes.every(
    (node) => node.kind !== 'picture' || node.source !== '',
  )
  return !isWhole || isFirst || ready.some(({ footer }) => footer === index)
}

/** Undefined where a layout is broken. */
function showSamples(
  slides: readonly Slide[],
  show: SampleTools['show'],
): readonly SampleSlide[] | undefined {
  try {
    const { slides: shown } = show(slides)
    return slides.map((slide, index) => ({ kind: kindOf(slide), html: shown[index] ?? '' }))
  } catch (failure) {
    if (failure instanceof ProblemError) return undefined
    throw failure
  }
}
