import type { Fill, SceneBox, SceneSlide } from '../../model.ts'
import { boxShape } from '../shapes/box.ts'
import { shapeTree } from '../shapes/frame.ts'
import { type Placeholder, placeholderShape, placeholdersOf } from '../shapes/placeholder.ts'
import type { TextContext } from '../text/context.ts'
import { xml } from '../xml.ts'
import { backgroundElement } from './background.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'
import { createRelationships } from './relationships.ts'

/** A kind of slide: what all its slides share. */
export interface Layout {
  /** As the deck's template is called. */
  readonly kind: string
  readonly number: number
  readonly background: Fill
  /** What every slide of the kind draws at the same place. */
  readonly frames: readonly SceneBox[]
  readonly placeholders: readonly Placeholder[]
}

const WHITE: Fill = { kind: 'solid', color: { hex: 'FFFFFF', alpha: 1 } }

/** The layouts of a deck, in the order in which its slides first use them. */
export function layoutsOf(
  slides: readonly SceneSlide[],
  kinds: readonly string[],
  context: TextContext,
): Layout[] {
  return [...new Set(kinds)].map((kind, index) => {
    const members = slides.filter((_, at) => kinds[at] === kind)
    return {
      kind,
      number: index + 1,
      background: members[0]?.background ?? WHITE,
      frames: commonFrames(members),
      placeholders: placeholdersOf(members, context),
    }
  })
}

function commonFrames(slides: readonly SceneSlide[]): SceneBox[] {
  const [first, ...others] = slides.map(({ nodes }) =>
    nodes.filter((node) => node.kind === 'box').filter(({ isFrame }) => isFrame),
  )
  return (first ?? []).filter((frame) =>
    others.every((frames) => frames.some((each) => JSON.stringify(each) === JSON.stringify(frame))),
  )
}

/** The part of a layout. */
export function layoutPart(layout: Layout, context: TextContext): Part {
  const { kind, number, background, frames, placeholders } = layout
  const relationships = createRelationships()
  relationships.add('slideMaster', '../slideMasters/slideMaster1.xml')
  const boxes = frames.map((frame, index) => boxShape(frame, index + 2, context.look))
  const first = boxes.length + 2
  const places = placeholders.map((each, index) => placeholderShape(each, first + index, context))
  return {
    path: `ppt/slideLayouts/slideLayout${number}.xml`,
    contentType: presentationType('slideLayout'),
    relationships,
    content: xml('p:sldLayout', { ...NAMESPACES, preserve: 1, userDrawn: 1 }, [
      xml('p:cSld', { name: kind.charAt(0).toUpperCase() + kind.slice(1) }, [
        backgroundElement(background, context.look),
        shapeTree([...boxes, ...places]),
      ]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  }
}
