/// <reference lib="dom" />
import { isLegible } from './legible.ts'
import { blockAround, textsIn } from './limits.ts'
import { rectanglesIn } from './ranges.ts'

/** A place in the page while it grows. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * How far a slide's content leaves its room or runs into another part, in CSS pixels; 0 where all is
 * well. A body text below the legible size counts as one pixel, and so do pictures on each other.
 */
export function overflowOf(slide: Element): number {
  const parts = [...slide.children].filter((part) => part.getClientRects().length > 0)
  const inks = parts.map(inkOf)
  const worst = Math.max(
    0,
    ...parts.map((part) => overrunInside(part)),
    ...parts.map((part, index) => overrunOfSlide(slide, part, inks[index])),
    ...inks.flatMap((ink, index) => inks.slice(index + 1).map((other) => overlap(ink, other))),
    ...parts.map((part, index) => (isPlaced(part) ? 0 : overlap(inks[index], logoOf(slide)))),
  )
  if (worst < 2) return isLegible(slide) && !havePicturesMet(slide) ? 0 : 1
  return Math.ceil(worst)
}

/** Whether a theme has put a part where it wants it, whatever stands there. */
export function isPlaced(part: Element): boolean {
  return getComputedStyle(part).position === 'absolute'
}

/** Where a brand's logo is shown, if it is. */
export function logoOf(slide: Element): Extent | undefined {
  const logo = slide.querySelector(':scope > .logo')
  return logo === null ? undefined : unite(undefined, logo.getBoundingClientRect())
}

/** Where a part's words and pictures are; undefined without any. */
export function inkOf(part: Element): Extent | undefined {
  let ink: Extent | undefined
  for (const { box } of linesIn(part)) ink = unite(ink, core(box))
  if (isPlaced(part)) return ink
  for (const image of part.querySelectorAll('img')) {
    ink = unite(ink, image.getBoundingClientRect())
  }
  return ink
}

/** The lines of text in an element, each with the block that it stands in. */
export function linesIn(element: Element): { box: DOMRect; block: Element }[] {
  const lines: { box: DOMRect; block: Element }[] = []
  for (const text of textsIn(element)) {
    const block = blockAround(text)
    for (const box of rectanglesIn(text)) {
      if (box.width > 0) lines.push({ box, block })
    }
  }
  return lines
}

/** The middle of a line: fonts reach above and below what they draw. */
export function core({ left, right, top, bottom, height }: DOMRect): Extent {
  return { left, right, top: top + height / 4, bottom: bottom - height / 4 }
}

/** The smallest place around two. */
export function unite(one: Extent | undefined, { left, top, right, bottom }: Extent): Extent {
  if (one === undefined) return { left, top, right, bottom }
  return {
    left: Math.min(one.left, left),
    top: Math.min(one.top, top),
    right: Math.max(one.right, right),
    bottom: Math.max(one.bottom, bottom),
  }
}

/**
 * How far blocks leave what they stand in, and lines their blocks. They may hang out in front. What
 * is drawn has no blocks: it is an `svg` inside the one that every slide stands in.
 */
export function overrunInside(part: Element): number {
  const isRightToLeft = getComputedStyle(part).direction === 'rtl'
  const atEnd = (inner: Extent, outer: Extent) =>
    isRightToLeft ? outer.left - inner.left : inner.right - outer.right
  let worst = 0
  for (const { box, block } of linesIn(part)) {
    worst = Math.max(worst, atEnd(box, block.getBoundingClientRect()))
  }
  for (const element of part.querySelectorAll(':not(.chart-data *, svg svg *)')) {
    const { display, position } = getComputedStyle(element)
    const parent = element.parentElement
    if (parent === null || display === 'inline' || position === 'absolute') continue
    const inner = element.getBoundingClientRect()
    const outer = parent.getBoundingClientRect()
    if (inner.height === 0 || outer.height + outer.width === 0) continue
    const overrun = [atEnd(inner, outer), inner.bottom - outer.bottom, outer.top - inner.top]
    worst = Math.max(worst, ...overrun)
  }
  return worst
}

/** How far a part leaves the slide's safe area; what a theme placed itself, the slide. */
export function overrunOfSlide(slide: Element, part: Element, ink: Extent | undefined): number {
  if (ink === undefined) return 0
  const edge = slide.getBoundingClientRect()
  const style = getComputedStyle(slide)
  const hangingPx = 16
  const inset = (padding: string) =>
    isPlaced(part) ? 0 : Math.max(0, Number.parseFloat(padding) - hangingPx)
  return Math.max(
    edge.top + inset(style.paddingTop) - ink.top,
    ink.bottom - edge.bottom + inset(style.paddingBottom),
    edge.left - ink.left,
    ink.right - edge.right,
  )
}

/** How far two places lie over each other. */
export function overlap(one: Extent | undefined, other: Extent | undefined): number {
  if (one === undefined || other === undefined) return 0
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  )
}

/** Whether several pictures stand in the one place that a text leaves beside it. */
export function havePicturesMet(slide: Element): boolean {
  const pictures = [...slide.querySelectorAll(':scope > .body > img')]
  return pictures.filter((picture) => getComputedStyle(picture).position === 'absolute').length > 1
}
