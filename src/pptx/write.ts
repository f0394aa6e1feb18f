import type { EmbeddedFont, FinishedSlide, SampleSlide } from '../finished.ts'
import { plainText } from '../inline.ts'
import type { Block, Chart } from '../model.ts'
import type { Scene } from '../scene.ts'
import type { FontMetrics } from '../scene-text.ts'
import type { DeckFacts } from '../slide.ts'
import { withAxisRoom } from './chart/room.ts'
import { withJoinedBoxes } from './joined-boxes.ts'
import { fullLanguage } from './language.ts'
import { mediaOf } from './media.ts'
import { chartParts } from './parts/chart.ts'
import { notesPart } from './parts/notes.ts'
import type { Part } from './parts/part.ts'
import { presentationParts } from './parts/presentation.ts'
import { propertyParts } from './parts/properties.ts'
import { createRelationships, type Relationships } from './parts/relationships.ts'
import { slideLook, slidePart } from './parts/slide.ts'
import { firstNumber } from './shapes/number.ts'
import { packSharedParts, partsIfSame, type SharedParts, sharedOf, sharedParts } from './shared.ts'
import type { TextContext } from './text/context.ts'
import type { LineModel } from './text/line-model.ts'
import { withMetrics } from './text/metrics.ts'
import { withTitle } from './title.ts'
import { type PackedPart, packPart, zipParts, zipPartsInTurns } from './zip.ts'

/** What a presentation knows of a slide beside how it looks. */
interface PresentedSlide extends Pick<FinishedSlide, 'kind' | 'data'> {
  /** What `packNotes` made of them. */
  readonly notes: PackedPart | undefined
}

/** A presentation before its slides are measured: as much as is needed for what they share. */
export interface BegunPresentation {
  /** The slides, and after them the samples, or these alone. */
  readonly scene: Scene
  readonly slides: readonly Pick<FinishedSlide, 'kind' | 'data'>[]
  readonly samples: readonly Pick<SampleSlide, 'kind'>[]
  readonly facts: DeckFacts
  readonly lineModel: LineModel
  /** What PowerPoint knows of the theme's families. */
  readonly lineMetrics: ReadonlyMap<string, FontMetrics>
}

/** What a presentation is made of. */
export interface Presentation extends BegunPresentation {
  readonly slides: readonly PresentedSlide[]
  /** The deck's charts, by their numbers from 1. */
  readonly charts: readonly Chart[]
  /** The faces that travel with it. */
  readonly fonts: readonly EmbeddedFont[]
  /** What `beginPptx` made of the samples. */
  readonly begun?: SharedParts | undefined
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

/** Writes what slides share, as far as their samples tell it, before the slides are measured. */
export function beginPptx(
  presentation: BegunPresentation,
  turn: () => Promise<void>,
): Promise<SharedParts> {
  return packSharedParts(readPresentation(presentation), turn)
}

/** A presentation's slides as they will be written, and what they share. */
function readPresentation(
  { slides, samples, facts, lineModel, ...about }: BegunPresentation,
  begun?: SharedParts,
) {
  const scene = withAxisRoom(withMetrics(about.scene, lineModel, about.lineMetrics))
  const measured = slides.slice(0, scene.slides.length - samples.length)
  const shown = scene.slides.map((slide, index) =>
    withTitle(withJoinedBoxes(slide), headlineOf(measured[index])),
  )
  const all = [...measured, ...samples]
  const known = shown.map((slide, index) => ({
    ...{ slide, kind: all[index]?.kind ?? '', isSample: index >= measured.length },
  }))
  const kinds = [...slides, ...samples].map(({ kind }) => kind)
  const asMeasured = about.scene.slides.slice(measured.length)
  const looked = { scene, known, kinds, samples: asMeasured }
  const found = sharedOf(looked, { lang: fullLanguage(facts.lang), lineModel }, begun)
  return { scene, shown, kinds, ...found }
}

/** The parts of a presentation, each made when it is asked for. */
function* partsOf(presentation: Presentation): Iterable<Part | PackedPart> {
  const { slides, facts, fonts, begun } = presentation
  const { scene, shown, kinds, shared } = readPresentation(presentation, begun)
  const { layouts, main, plain } = shared
  const media = mediaOf(shown.slice(0, slides.length), layouts)
  const layoutAt = (index: number) => layouts.find(({ kind }) => kind === kinds[index]) ?? main
  const looks = shown.map((slide, index) => slideLook(slide, layoutAt(index)))
  const charts = chartParts(scene, presentation.charts, { looks, lang: plain.lang })
  const first = firstNumber(shown.slice(0, slides.length))
  const counts = { firstNumber: first, hasNotes: true }
  yield* presentationParts({ ...scene, ...counts, fonts, ...sortedSlides(presentation) })
  yield* propertyParts(facts, slides.length)
  yield* partsIfSame(begun, shared) ?? sharedParts(shared, media)
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
