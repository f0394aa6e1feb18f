import type { Fill, SceneBox, SceneNode, ScenePicture, SceneSlide } from '../../scene.ts'
import { backgroundHex, type Look, lookOn } from '../look.ts'
import type { Media } from '../media.ts'
import { isDarkSlide } from '../palette.ts'
import { placeholdersOf } from '../places.ts'
import { boxShape } from '../shapes/box.ts'
import { shapeTree } from '../shapes/frame.ts'
import { pictureShape } from '../shapes/picture.ts'
import { type Placeholder, placeholderShape } from '../shapes/placeholder.ts'
import type { TextContext } from '../text/context.ts'
import type { FitFreely } from '../text/fit.ts'
import { xml } from '../xml.ts'
import { backgroundElement } from './background.ts'
import { colorMapOverride } from './color-map.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'
import { createRelationships } from './relationships.ts'

/** A kind of slide: what all its slides share. */
export interface Layout {
  /** As the deck's template is called. */
  readonly kind: string
  readonly number: number
  readonly look: Look
  readonly background: Fill
  /** What every slide of the kind draws at the same place. */
  readonly frames: readonly Frame[]
  readonly placeholders: readonly Placeholder[]
}

/** What a layout can draw for its slides. */
type Frame = SceneBox | ScenePicture

const WHITE: Fill = { kind: 'solid', color: { hex: 'FFFFFF', alpha: 1 } }

/** A slide, and what it is one of. */
export interface KindOfSlide {
  readonly kind: string
  readonly slide: SceneSlide
  /** It only shows how its kind looks. */
  readonly isSample: boolean
}

/**
 * The layouts of a deck, in the order in which its slides first use them (`kinds` are those of all): as the
 * sample of their kind, or as its slides have it in common.
 */
export function layoutsOf(
  kinds: readonly string[],
  slides: readonly KindOfSlide[],
  { look, fitFreely }: { readonly look: Look; readonly fitFreely: FitFreely },
): Layout[] {
  return [...new Set(kinds)].map((kind, index) => {
    const all = slides.filter((each) => each.kind === kind)
    const samples = all.filter(({ isSample }) => isSample)
    const hasSample = samples.length > 0
    const members = (hasSample ? samples : all).map(({ slide }) => slide)
    const background = mostFrequent(members)
    const plain = members.filter((slide) => sameFill(slide.background, background))
    return {
      kind,
      number: index + 1,
      look: lookOn(look, isDarkSlide(plain)),
      background,
      frames: commonFrames(members),
      placeholders: placeholdersOf(members, hasSample, fitFreely),
    }
  })
}

/** The background of most slides of a kind is their layout's. */
function mostFrequent(slides: readonly SceneSlide[]): Fill {
  const uses = new Map<string, { readonly fill: Fill; readonly count: number }>()
  for (const { background: fill } of slides) {
    const key = JSON.stringify(fill)
    uses.set(key, { fill, count: (uses.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...uses.values()].toSorted((one, other) => other.count - one.count)
  return most?.fill ?? WHITE
}

/** Whether a layout has the background that its master gives to all. */
function isMasters(fill: Fill, look: Look): boolean {
  const isTurned = look.isDark !== look.isDarkTheme
  return !isTurned && fill.kind === 'solid' && fill.color.hex === backgroundHex(look)
}

/** Whether two backgrounds are the same. */
export function sameFill(one: Fill, other: Fill): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function commonFrames(slides: readonly SceneSlide[]): Frame[] {
  const [first, ...others] = slides.map(({ nodes }) => nodes.filter(isFrame))
  return (first ?? []).filter((frame) =>
    others.every((frames) => frames.some((each) => JSON.stringify(each) === JSON.stringify(frame))),
  )
}

/** Whether a node can belong to a kind of slide. */
export function isFrame(node: SceneNode): node is Frame {
  return (node.kind === 'box' || node.kind === 'picture') && node.isFrame === true
}

/** The part of a layout. */
export function layoutPart(
  layout: Layout,
  deckContext: TextContext & { readonly media: Media },
): Part {
  const { kind, number, look, background, frames, placeholders } = layout
  const context = { ...deckContext, look }
  const relationships = createRelationships()
  relationships.add('slideMaster', '../slideMasters/slideMaster1.xml')
  const shapes = frames.map((frame, index) =>
    frame.kind === 'box'
      ? boxShape(frame, index + 2, look)
      : pictureShape(frame, index + 2, undefined, { media: context.media, relationships }),
  )
  const first = shapes.length + 2
  const places = placeholders.map((each, index) => placeholderShape(each, first + index, context))
  return {
    path: `ppt/slideLayouts/slideLayout${number}.xml`,
    contentType: presentationType('slideLayout'),
    relationships,
    content: xml('p:sldLayout', { ...NAMESPACES, preserve: 1, userDrawn: 1 }, [
      xml('p:cSld', { name: kind.charAt(0).toUpperCase() + kind.slice(1) }, [
        isMasters(background, look) ? undefined : backgroundElement(background, look),
        shapeTree([...shapes.filter((shape) => shape !== undefined), ...places]),
      ]),
      colorMapOverride(look),
    ]),
  }
}
