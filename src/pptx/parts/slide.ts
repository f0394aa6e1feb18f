import type { SceneNode, ScenePicture, SceneSlide } from '../../scene.ts'
import { type Look, lookOn } from '../look.ts'
import { isDarkSlide } from '../palette.ts'
import { objectType } from '../places.ts'
import { withRoomBeside } from '../room-beside.ts'
import { boxShape } from '../shapes/box.ts'
import { type ChartContext, chartShape } from '../shapes/chart.ts'
import { formulaShape } from '../shapes/formula.ts'
import { shapeTree } from '../shapes/frame.ts'
import { type PictureContext, pictureShape } from '../shapes/picture.ts'
import type { Placeholder } from '../shapes/placeholder.ts'
import { tableShape } from '../shapes/table.ts'
import { textShape } from '../shapes/text.ts'
import type { TextContext } from '../text/context.ts'
import { splitText } from '../text/fit.ts'
import { type XmlElement, xml } from '../xml.ts'
import { backgroundElement } from './background.ts'
import { colorMapOverride } from './color-map.ts'
import { isFrame, type Layout, sameFill } from './layout.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'

/** What the shapes of a slide need to know. */
type SlideContext = TextContext &
  PictureContext &
  ChartContext & {
    /** What its number field shows. */
    readonly slideNumber: number
  }

/** One slide and what surrounds it. */
export interface SlideSource {
  readonly number: number
  readonly slide: SceneSlide
  readonly layout: Layout
  readonly context: SlideContext
}

/** A slide: its shapes in the order of the document, each in its layout's placeholder. */
export function slidePart({ number, slide, layout, context: deckContext }: SlideSource): Part {
  const look = slideLook(slide, layout)
  const context = { ...deckContext, look }
  const { relationships } = context
  relationships.add('slideLayout', `../slideLayouts/slideLayout${layout.number}.xml`)
  const hasFrames = showsFrames(slide, layout)
  const frames = new Set((hasFrames ? layout.frames : []).map((frame) => JSON.stringify(frame)))
  const parted = slide.nodes
    .filter((node) => !isFrame(node) || !frames.has(JSON.stringify(node)))
    .flatMap((node): SceneNode[] =>
      node.kind === 'text' ? splitText(node, context.lineModel) : [node],
    )
  const nodes = withRoomBeside(parted, context.slideWidthPx)
  const places = assignPlaceholders(nodes, placeholdersOn(look, layout))
  const shapes = nodes.flatMap((node, index) => {
    const shape = shapeOf(node, index + 2, { placeholder: places[index], context })
    return shape === undefined ? [] : [shape]
  })
  const isPlain = sameFill(slide.background, layout.background)
  const background = isPlain ? [] : [backgroundElement(slide.background, look)]
  return {
    path: `ppt/slides/slide${number}.xml`,
    contentType: presentationType('slide'),
    relationships,
    content: xml('p:sld', { ...NAMESPACES, showMasterSp: hasFrames ? undefined : 0 }, [
      xml('p:cSld', {}, [...background, shapeTree(shapes)]),
      colorMapOverride(look, layout.look),
    ]),
  }
}

/** Whether a slide draws all that its layout does; another one hides that and draws its own. */
function showsFrames({ nodes }: SceneSlide, { frames }: Layout): boolean {
  const drawn = new Set(nodes.filter(isFrame).map((node) => JSON.stringify(node)))
  return frames.every((frame) => drawn.has(JSON.stringify(frame)))
}

/** A slide upon its layout's background means the same by its colours as the layout does. */
export function slideLook(slide: SceneSlide, { background, look }: Layout): Look {
  return sameFill(slide.background, background) ? look : lookOn(look, isDarkSlide([slide]))
}

/** Where background and text have changed places, what a placeholder says of colours is another. */
function placeholdersOn(look: Look, layout: Layout): readonly Placeholder[] {
  if (look.isDark === layout.look.isDark) return layout.placeholders
  return layout.placeholders.map((placeholder) => ({
    ...placeholder,
    styles: placeholder.styles.map((style) => {
      const { color, ...others } = style ?? {}
      return others
    }),
  }))
}

/** What stands on a slide fills the places of its role, one after the other, as far as there are. */
function assignPlaceholders(
  nodes: readonly SceneNode[],
  placeholders: readonly Placeholder[],
): (Placeholder | undefined)[] {
  const counts = new Map<string, number>()
  return nodes.map((node) => {
    const filled = node.kind === 'text' ? node.role : objectType(node)
    if (filled === undefined) return undefined
    const count = counts.get(filled) ?? 0
    counts.set(filled, count + 1)
    return placeholders.find(({ role, order }) => role === filled && order === count)
  })
}

function shapeOf(
  node: SceneNode,
  id: number,
  { placeholder, context }: { placeholder: Placeholder | undefined; context: SlideContext },
): XmlElement | undefined {
  switch (node.kind) {
    case 'text':
      return textShape(node, id, placeholder, context)
    case 'box':
      return boxShape(node, id, context.look)
    case 'table':
      return tableShape(node, id, placeholder, context)
    case 'chart':
      return chartShape(node, id, placeholder, context)
    case 'picture':
      return pictureOrFormula(node, id, { placeholder, context })
  }
}

/** Beyond the ids of a slide's shapes: a formula's picture is another shape than the formula. */
const FALLBACK_IDS = 100_000

function pictureOrFormula(
  picture: ScenePicture,
  id: number,
  { placeholder, context }: { placeholder: Placeholder | undefined; context: SlideContext },
): XmlElement | undefined {
  const { formula } = picture
  if (formula === undefined) return pictureShape(picture, id, placeholder, context)
  const fallback = pictureShape(picture, FALLBACK_IDS + id, undefined, context)
  return fallback && formulaShape(picture, formula, { id, fallback }, context)
}
