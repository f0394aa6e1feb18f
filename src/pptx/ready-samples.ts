import type { ReadySample, SampleSlides } from '../finished.ts'
import type { Scene, SceneNode, SceneSlide } from '../scene.ts'

/** All samples, in the order in which they were planned: their kinds, and the scene with them. */
export interface WholeSamples {
  readonly scene: Scene
  readonly samples: readonly { readonly kind: string }[]
}

/**
 * Adds the samples that are ready to a scene of a deck and of those that were shown. What a sample
 * says of the deck in its footer comes from one that was shown, whose footer stands as its does, and
 * the pictures that its theme draws come from itself.
 */
export function withReadySamples(scene: Scene, { shown, ready }: SampleSlides): WholeSamples {
  if (ready.length === 0) return { scene, samples: shown }
  const after = scene.slides.length - shown.length
  const measured = new Map(shown.map(({ kind }, index) => [kind, scene.slides[after + index]]))
  const slides = ready.map((sample) => completed(sample, ready, measured))
  return {
    scene: { ...scene, slides: [...scene.slides.slice(0, after), ...slides] },
    samples: ready,
  }
}

/** The same where samples were measured first, and completed then: what is the same stays the same objects. */
export function withSamplesOf(
  scene: Scene,
  samples: SampleSlides,
  first: { readonly measured: Scene; readonly whole: WholeSamples } | undefined,
): WholeSamples {
  const after = scene.slides.length - samples.shown.length
  const areSame = first?.measured.slides.every((slide, at) => slide === scene.slides[after + at])
  if (first === undefined || !areSame) return withReadySamples(scene, samples)
  const slides = [...scene.slides.slice(0, after), ...first.whole.scene.slides]
  return { scene: { ...scene, slides }, samples: first.whole.samples }
}

function completed(
  { kind, slide, footer }: ReadySample,
  ready: readonly ReadySample[],
  measured: ReadonlyMap<string, SceneSlide | undefined>,
): SceneSlide {
  const own = measured.get(kind)
  if (slide === undefined) {
    if (own === undefined) throw new Error(`the sample of ${kind} was neither ready nor shown`)
    return own
  }
  const like = footer === undefined ? undefined : measured.get(ready[footer]?.kind ?? '')
  const footers = like?.nodes.filter(isFooter) ?? []
  const pictures = own?.nodes.filter(isPicture) ?? slide.nodes.filter(isPicture)
  const nodes = slide.nodes.flatMap((node) => {
    if (isFooter(node)) return footers
    return isPicture(node) ? pictures.splice(0, 1) : [node]
  })
  return { ...slide, nodes }
}

function isPicture(node: SceneNode): boolean {
  return node.kind === 'picture'
}

function isFooter(node: SceneNode): boolean {
  return node.kind === 'text' && node.role === 'footer'
}
