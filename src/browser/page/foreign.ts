/// <reference lib="dom" />
import type { Rectangle, SceneNode } from '../../model.ts'
import { boxesAt } from './boxes.ts'
import { gradientOf, splitAtCommas } from './fills.ts'
import { rectangleOn } from './paint.ts'
import { backgroundPicture } from './pictures.ts'
import { shotOf } from './shots.ts'
import { vectorWords } from './vector-words.ts'
import { vectorOf } from './vectors.ts'

/** An element that is a picture, with the words upon it; undefined for all that is read part by part. */
export function wholePicture(slide: Element, element: Element): SceneNode[] | undefined {
  const { width, height } = element.getBoundingClientRect()
  if (width < 1 || height < 1) return undefined
  if (element instanceof SVGSVGElement) {
    const words = vectorWords(slide, element)
    return [vectorOf(slide, element), ...words]
  }
  const names = ['canvas', 'video', 'iframe', 'object', 'embed', 'math', 'meter', 'progress']
  const name = element.localName
  return names.includes(name) ? [shotOf(slide, element, 'whole', `a ${name} element`)] : undefined
}

/** What an element paints itself: shapes, a background picture, or a photograph of it. */
export function paintOf(slide: Element, element: Element): SceneNode[] {
  const style = getComputedStyle(element)
  const at = rectangleOn(slide, element.getBoundingClientRect())
  if (at.widthPx <= 0 || at.heightPx <= 0) return []
  const boxes = boxesAt(at, element, style)
  const effect = effectOf(style, boxes.length > 0 || style.backgroundImage !== 'none')
  if (effect !== undefined) return [shotOf(slide, element, 'itself', effect)]
  if (isPlainFill(style, at)) return boxes
  const picture = backgroundPicture(slide, element, style)
  if (picture !== undefined) return [...boxes, picture]
  const reason = `a background of ${/^[\w-]+/.exec(style.backgroundImage)?.[0] ?? 'several layers'}`
  return [shotOf(slide, element, 'itself', reason)]
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
export function effectOf(style: CSSStyleDeclaration, isPainted: boolean): string | undefined {
  if (!isPainted) return undefined
  if (style.clipPath !== 'none') return `a clip-path`
  if (style.maskImage !== 'none') return 'a mask'
  return /^(?:none|opacity\([\d.]+\))$/.test(style.filter)
    ? undefined
    : `a filter (${style.filter})`
}
