/// <reference lib="dom" />
import type { Fill, Rectangle, SceneBox, SceneNode } from '../../scene.ts'
import { boxesAt } from './boxes.ts'
import { gradientOf, splitAtCommas } from './fills.ts'
import { formulaPictures, isRaisedFormula } from './formulas.ts'
import { generates } from './generated.ts'
import { fadedTo, isHidden, ownOpacity, rectangleOn } from './paint.ts'
import { backgroundPicture } from './pictures.ts'
import { pseudoRectangle, turns } from './pseudo.ts'
import { shotOf } from './shots.ts'
import { vectorWords } from './vector-words.ts'
import { vectorOf } from './vectors.ts'

/** An element that is a picture, with the words upon it; undefined for all that is read part by part. */
export function wholePicture(slide: Element, element: Element): SceneNode[] | undefined {
  const names = ['canvas', 'video', 'iframe', 'object', 'embed', 'math', 'meter', 'progress']
  const name = element.localName
  const isDrawn = element instanceof SVGSVGElement
  const isFormula = isRaisedFormula(element)
  if (!isDrawn && !isFormula && !names.includes(name)) return undefined
  const { width, height } = element.getBoundingClientRect()
  if (width < 1 || height < 1) return undefined
  if (isDrawn) {
    const words = vectorWords(slide, element)
    return [vectorOf(slide, element), ...words]
  }
  if (isFormula) return formulaPictures(slide, element)
  return [shotOf(slide, element, 'whole', `a ${name} element`)]
}

/** What an element paints itself: shapes, a background picture, or a photograph of it. */
export function paintOf(slide: Element, element: Element): SceneNode[] {
  const style = getComputedStyle(element)
  if (isBare(style)) return []
  const at = rectangleOn(slide, element.getBoundingClientRect())
  return paintAt({ slide, element, extent: 'itself', at, style })
}

/** Whether a style paints nothing, as most do: there is nothing more to ask it. */
export function isBare({
  backgroundColor,
  backgroundImage,
  borderWidth,
}: CSSStyleDeclaration): boolean {
  const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none'
  return isClear && borderWidth === '0px'
}

/** A positioned `::before` or `::after` without words; a slide's own is one that every slide has. */
export function pseudoNodes(
  slide: Element,
  element: Element,
  which: 'before' | 'after',
): SceneNode[] {
  if (!generates(element, which)) return []
  const style = getComputedStyle(element, `::${which}`)
  const isDrawn = style.content === '""' && style.position === 'absolute' && !isHidden(style)
  if (!isDrawn) return []
  const at = pseudoRectangle(slide, element, style)
  return paintAt({ slide, element, extent: which, at, style }).map((node) =>
    node.kind === 'box'
      ? { ...fadedBox(node, ownOpacity(style)), isFrame: element === slide }
      : node,
  )
}

/** What is painted in one place. */
export interface Surface {
  readonly slide: Element
  readonly element: Element
  readonly extent: 'itself' | 'before' | 'after'
  readonly at: Rectangle
  readonly style: CSSStyleDeclaration
}

/** What a surface shows beside the words on it. */
export function paintAt(surface: Surface): SceneNode[] {
  const { slide, element, extent, at, style } = surface
  const boxes = boxesAt(at, element, style)
  const isPainted = boxes.length > 0 || style.backgroundImage !== 'none'
  if (at.widthPx <= 0 || at.heightPx <= 0 || !isPainted) return []
  const effect = effectOf(surface)
  if (effect !== undefined) return [shotOf(slide, element, extent, effect)]
  if (isPlainFill(style, at)) return boxes
  const picture = backgroundPicture(at, element, style)
  if (picture !== undefined) return [...boxes, picture]
  const reason = `a background of ${/^[\w-]+/.exec(style.backgroundImage)?.[0] ?? 'several layers'}`
  return [shotOf(slide, element, extent, reason)]
}

/** A shape whose colours are fainter. */
export function fadedBox(box: SceneBox, opacity: number): SceneBox {
  if (opacity === 1) return box
  const { fill, outline, shadow } = box
  return {
    ...box,
    fill: fill && fadedFill(fill, opacity),
    outline: outline && { ...outline, color: fadedTo(outline.color, opacity) },
    shadow: shadow && { ...shadow, color: fadedTo(shadow.color, opacity) },
  }
}

/** A fill whose colours are fainter. */
export function fadedFill(fill: Fill, opacity: number): Fill {
  if (fill.kind === 'solid') return { ...fill, color: fadedTo(fill.color, opacity) }
  const stops = fill.stops.map(({ color, at }) => ({ color: fadedTo(color, opacity), at }))
  return { ...fill, stops }
}

/** Whether a background is a colour or a gradient that presentations know. */
export function isPlainFill(style: CSSStyleDeclaration, at: Rectangle): boolean {
  const { backgroundImage, backgroundClip } = style
  const isNothing = /^(?:none|url\("(?!data:)[^"]*"\))$/.test(backgroundImage) // loads from nowhere
  if (isNothing || backgroundClip === 'text') return true
  const isTiled = !/^(?:cover|contain|(?:auto|100%)(?: (?:auto|100%))?)$/.test(style.backgroundSize)
  const isOne = splitAtCommas(backgroundImage).length === 1
  return isOne && !isTiled && gradientOf(backgroundImage, at, 1) !== undefined
}

/** An effect on what is painted that presentations do not know. */
export function effectOf({ extent, style }: Surface): string | undefined {
  if (style.clipPath !== 'none') return `a clip-path`
  if (style.maskImage !== 'none') return 'a mask'
  if (extent !== 'itself' && turns(style)) return 'a transform'
  return /^(?:none|opacity\([\d.]+\))$/.test(style.filter)
    ? undefined
    : `a filter (${style.filter})`
}
