import type { EmbeddedFont, FinishedSlide, SampleSlide } from '../finished.ts'
import { plainText } from '../inline.ts'
import type { Block, Chart } from '../model.ts'
import type { Scene } from '../scene.ts'
import type { LineMetrics } from '../scene-text.ts'
import type { DeckFacts } from '../slide.ts'
import { withAxisRoom } from './chart/room.ts'
import { withJoinedBoxes } from './joined-boxes.ts'
import { fullLanguage } from './language.ts'
import { lookOf } from './look.ts'
import { mediaOf } from './media.ts'
import { chartParts } from './parts/chart.ts'
import { type Layout, layoutPart, layoutsOf } from './parts/layout.ts'
import { masterPart } from './parts/master.ts'
import { notesMasterPart, notesPart } from './parts/notes.ts'
import type { Part } from './parts/part.ts'
import { presentationParts } from './parts/presentation.ts'
import { propertyParts } from './parts/properties.ts'
import { createRelationships, type Relationships } from './parts/relationships.ts'
import { slideLook, slidePart } from './parts/slide.ts'
import { themePart } from './parts/theme.ts'
import { firstNumber } from './shapes/number.ts'
import type { TextContext } from './text/context.ts'
import { createFitFreely } from './text/fit.ts'
import type { LineModel } from './text/line-model.ts'
import { withMetrics } from './text/metrics.ts'
import { withTitle } from './title.ts'
import { type PackedPart, packPart, zipParts, zipPartsInTurns } from './zip.ts'

/** What a presentation knows of a slide beside how it looks. */
interface PresentedSlide extends Pick<FinishedSlide, 'kind' | 'data'> {
  /** What `packNotes` made of them. */
  readonly notes: PackedPart | undefined
}

/** What a presentation is made of. */
export interface Presentation {
  /** The slides, and after them the samples. */
  readonly scene: Scene
  readonly slides: readonly PresentedSlide[]
  readonly samples: readonly Pick<SampleSlide, 'kind'>[]
  /** The deck's charts, by their numbers from 1. */
  readonly charts: readonly Chart[]
  readonly facts: DeckFacts
  readonly lineModel: LineModel
  /** What PowerPoint knows of the theme's families. */
  readonly lineMetrics: ReadonlyMap<string, LineMetrics>
  /** The faces that travel with it. */
  readonly fonts: readonly EmbeddedFont[]
}

/** Writes a presentation whose text, tables, pictures and notes can all be edited. */
export function writePptx(presentation: Presentation): Uint8Array {
  return zipParts(partsOf(presentation))
}

/** Writes the same; between parts, others have their turn. */
export function writePptxInTurns(
  presentation: Presentation,
  turn: () => Promise<void>,
): Promise<Uint8Array> {
  return zipPartsInTurns(partsOf(presentation), turn)
}

/** What is said with a slide, which can be written before it is known how the slide looks. */
export function packNotes(
  notes: readonly Block[],
  number: number,
  lang: string,
): PackedPart | undefined {
  if (notes.length === 0) return undefined
  return packPart(notesPart(notes, number, fullLanguage(lang)))
}

/** The parts of a presentation, each made when it is asked for. */
function* partsOf(presentation: Presentation): Iterable<Part | PackedPart> {
  const { slides, samples, facts, lineModel, lineMetrics, fonts } = presentation
  const scene = withAxisRoom(withMetrics(presentation.scene, lineModel, lineMetrics))
  const look = lookOf(scene)
  const lang = fullLanguage(facts.lang)
  const shown = scene.slides.map((slide, index) =>
    withTitle(withJoinedBoxes(slide), headlineOf(slides[index])),
  )
  const kinds = [...slides, ...samples].map(({ kind }) => kind)
  const plain = { look, lang, lineModel, slideWidthPx: scene.widthPx, linkId: () => undefined }
  const layouts = layoutsOf(
    shown.map((slide, index) => ({
      ...{ slide, kind: kinds[index] ?? '', isSample: index >= slides.length },
    })),
    { look, fitFreely: createFitFreely(lineModel) },
  )
  const media = mediaOf(shown.slice(0, slides.length), layouts)
  const main = mainLayout(layouts, kinds)
  const layoutAt = (index: number) => layouts.find(({ kind }) => kind === kinds[index]) ?? main
  const looks = shown.map((slide, index) => slideLook(slide, layoutAt(index)))
  const charts = chartParts(scene, presentation.charts, { looks, lang })
  const first = firstNumber(shown.slice(0, slides.length))
  const counts = { firstNumber: first, hasNotes: true }
  yield* presentationParts({ ...scene, ...counts, fonts, ...sortedSlides(presentation) })
  yield* propertyParts(facts, slides.length)
  yield* [themePart(look, 1), themePart(look, 2)]
  yield* [masterPart(layouts, main, plain), notesMasterPart(look, lang)]
  for (const layout of layouts) yield layoutPart(layout, { ...plain, media })
  for (const [index, { notes }] of slides.entries()) {
    const slide = shown[index]
    if (slide === undefined) continue
    const relationships = createRelationships()
    const linkId = linker(relationships, slides.length)
    const slideNumber = first + index
    const context = { ...plain, media, charts, relationships, linkId, slideNumber }
    yield* slideParts({ number: index + 1, slide, layout: layoutAt(index), context }, notes)
  }
  for (const parts of charts.values()) yield* parts
  yield* media.values()
}

/** What the slide sorter says of the slides. */
function sortedSlides({ slides, facts }: Presentation) {
  const sorted = slides.map((slide) => ({
    isDivider: slide.kind === 'section',
    headline: headlineOf(slide),
  }))
  return { title: facts.title, slides: sorted }
}

function headlineOf(slide: Pick<FinishedSlide, 'data'> | undefined): string {
  return plainText(slide?.data.headline ?? [])
}

function slideParts(
  source: Parameters<typeof slidePart>[0],
  notes: PackedPart | undefined,
): (Part | PackedPart)[] {
  const { number, context } = source
  const slide = slidePart(source)
  if (notes === undefined) return [slide]
  context.relationships.add('notesSlide', `../notesSlides/notesSlide${number}.xml`)
  return [slide, notes]
}

/** Leads to a slide by its number, or out of the file. */
function linker(relationships: Relationships, slideCount: number): TextContext['linkId'] {
  return (address) => {
    if (!address.startsWith('#')) return relationships.add('hyperlink', address, 'External')
    const number = Number(address.slice(1))
    const exists = number >= 1 && number <= slideCount
    return exists ? relationships.add('slide', `slide${number}.xml`) : undefined
  }
}

/** The layout that the master looks like: of our own that of points, of others that of most slides. */
function mainLayout(layouts: readonly Layout[], kinds: readonly string[]): Layout {
  const points = layouts.find(({ kind }) => kind === 'points')
  if (points !== undefined) return points
  const uses = ({ kind }: Layout) => kinds.filter((each) => each === kind).length
  const [first, ...others] = layouts
  if (first === undefined) throw new Error('a deck without slides')
  return others.reduce((main, layout) => (uses(layout) > uses(main) ? layout : main), first)
}
