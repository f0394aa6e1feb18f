import type { Scene, SceneSlide } from '../scene.ts'
import { lookOf } from './look.ts'
import { type Media, mediaOf } from './media.ts'
import { type KindOfSlide, type Layout, layoutPart, layoutsOf } from './parts/layout.ts'
import { masterPart } from './parts/master.ts'
import { notesMasterPart } from './parts/notes.ts'
import type { Part } from './parts/part.ts'
import { themePart } from './parts/theme.ts'
import type { TextContext } from './text/context.ts'
import { createFitFreely } from './text/fit.ts'
import { type PackedPart, packPart } from './zip.ts'

/** What all slides of a presentation share. */
export interface Shared {
  readonly layouts: readonly Layout[]
  /** The layout that the master looks like. */
  readonly main: Layout
  /** What text needs to know that stands on no slide of its own. */
  readonly plain: TextContext
}

/** What slides share, what that was found out from, and its parts. */
export interface SharedParts {
  readonly source: SharedSource
  readonly shared: Shared
  readonly parts: readonly PackedPart[]
}

/** What decides what slides share where all kinds have samples. */
export interface SharedSource {
  /** All but the samples, as text. */
  readonly text: string
  /** The samples as they were measured. */
  readonly samples: readonly SceneSlide[]
  /** Slides have a say, too: some kind has no sample. */
  readonly lacksSamples: boolean
}

/** The slides that were measured, what each is one of, and the kinds of all, in their order. */
export interface KnownSlides {
  readonly scene: Scene
  readonly known: readonly KindOfSlide[]
  readonly kinds: readonly string[]
  /** The samples among them, as they were measured. */
  readonly samples: readonly SceneSlide[]
}

/**
 * Finds out what slides share: of a kind that has a sample, no slide need be known. What was found out
 * before from just the same is that.
 */
export function sharedOf(
  { scene, known, kinds, samples }: KnownSlides,
  { lang, lineModel }: Pick<TextContext, 'lang' | 'lineModel'>,
  begun: SharedParts | undefined,
): { readonly shared: Shared; readonly source: SharedSource } {
  const look = lookOf(scene, known.length < kinds.length ? likelyColors(scene) : [])
  const plain = { look, lang, lineModel, slideWidthPx: scene.widthPx, linkId: () => undefined }
  const sampled = new Set(known.flatMap(({ kind, isSample }) => (isSample ? [kind] : [])))
  const lacksSamples = kinds.some((kind) => !sampled.has(kind))
  const source = { text: JSON.stringify([plain, kinds]), samples, lacksSamples }
  if (begun !== undefined && isSame(begun.source, source)) return { shared: begun.shared, source }
  const layouts = layoutsOf(kinds, known, { look, fitFreely: createFitFreely(lineModel) })
  return { shared: { layouts, main: mainLayout(layouts, kinds), plain }, source }
}

/** Samples are the same only as the same objects: to compare all that they hold takes longer than to write it. */
function isSame(one: SharedSource, other: SharedSource): boolean {
  return (
    one.text === other.text &&
    !(one.lacksSamples || other.lacksSamples) &&
    one.samples.length === other.samples.length &&
    one.samples.every((sample, index) => sample === other.samples[index])
  )
}

/** What samples lack and most decks have: bold words. */
function likelyColors({ colors: { highlight } }: Scene): readonly string[] {
  return highlight === undefined ? [] : [highlight.hex]
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

/** The parts of what slides share, each made when it is asked for. */
export function* sharedParts({ layouts, main, plain }: Shared, media: Media): Iterable<Part> {
  const { look, lang } = plain
  yield* [themePart(look, 1), themePart(look, 2)]
  yield* [masterPart(layouts, main, plain), notesMasterPart(look, lang)]
  for (const layout of layouts) yield layoutPart(layout, { ...plain, media })
}

/** Writes what slides probably share; after each part, others have their turn. */
export async function packSharedParts(
  { shared, source }: Pick<SharedParts, 'shared' | 'source'>,
  turn: () => Promise<void>,
): Promise<SharedParts> {
  const parts: PackedPart[] = []
  for (const part of sharedParts(shared, mediaOf([], shared.layouts))) {
    parts.push(packPart(part))
    await turn()
  }
  return { source, shared, parts }
}

/** The parts where slides turned out to share just that. */
export function partsIfSame(
  begun: SharedParts | undefined,
  shared: Shared,
): readonly PackedPart[] | undefined {
  return begun?.shared === shared ? begun.parts : undefined
}
