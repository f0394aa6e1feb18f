/// <reference lib="dom" />
import { isLegible } from './legible.ts'
import { blockAround, textsIn } from './limits.ts'
import { rectanglesIn } from './ranges.ts'
import { remember } from './remember.ts'

/** A place in the page while it grows. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/** A line of text, and the block that it stands in. */
export interface Line {
  readonly box: DOMRect
  readonly block: Element
}

/**
 * How far a slide's content leaves its room or runs into another part, in CSS pixels; 0 where all is
 * well. A body text below the legible size counts as one pixel, and so do pictures on each other.
 * What `fillsMargins` may be higher than its room, as far as the slide's edge and other parts allow.
 */
export function overflowOf(slide: Element, fillsMargins = false): number {
  const parts = [...slide.children].filter((part) => part.getClientRects().length > 0)
  const lines = parts.map(linesIn)
  const inks = parts.map((part, at) => inksOf(part, lines[at] ?? []))
  const logo = logoOf(slide)
  const worst = Math.max(
    0,
    ...parts.map((part, at) => overrunInside(part, lines[at] ?? [], fillsMargins)),
    ...parts.flatMap((part, at) => inks[at]?.map((ink) => overrunOfSlide(slide, part, ink)) ?? []),
    ...inks.flatMap((ink, at) => inks.slice(at + 1).map((other) => overlapOfAll(ink, other))),
    ...parts.map((part, at) => (isPlaced(part) ? 0 : overlapOfAll(inks[at] ?? [], logo))),
  )
  if (worst < 2) return isLegible(slide) && !havePicturesMet(slide) ? 0 : 1
  return Math.ceil(worst)
}

/** Whether a theme has put a part where it wants it, whatever stands there. */
export function isPlaced(part: Element): boolean {
  return getComputedStyle(part).position === 'absolute'
}

/** Where a brand's logo is shown, if it is. */
export function logoOf(slide: Element): readonly Extent[] {
  const logo = slide.querySelector(':scope > .logo')
  return logo === null ? [] : [logo.getBoundingClientRect()]
}

/** Where a part's words are, and each of its pictures: one can stand far from the others. */
export function inksOf(part: Element, lines: readonly Line[]): readonly Extent[] {
  let words: Extent | undefined
  for (const { box } of lines) words = unite(words, core(box))
  const pictures = isPlaced(part) ? [] : [...part.querySelectorAll('img')]
  const inks = pictures.map((picture): Extent => picture.getBoundingClientRect())
  return words === undefined ? inks : [words, ...inks]
}

/** The lines of text in an element, each with the block that it stands in. */
export function linesIn(element: Element): Line[] {
  const lines: Line[] = []
  for (const text of textsIn(element)) {
    const block = blockAround(text)
    for (const box of boxesOf(text)) {
      if (box.width > 0) lines.push({ box, block })
    }
  }
  return lines
}

/** Where a text stands. Spaces that are kept hang out of the lines that they end: there only its words are. */
export function boxesOf(text: Text): DOMRect[] {
  const { parentElement, data } = text
  const hang = parentElement !== null && getComputedStyle(parentElement).whiteSpace === 'pre-wrap'
  if (!hang) return rectanglesIn(text)
  return [...data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    rectanglesIn(text, index, index + word.length),
  )
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
 * How far blocks leave what they stand in, and lines the room in theirs: a word that stands in
 * the padding will be torn. They may hang out in front. What is drawn has no blocks: it is an `svg` inside
 * the one that every slide stands in.
 */
export function overrunInside(part: Element, lines: readonly Line[], fillsMargins = false): number {
  const isRightToLeft = getComputedStyle(part).direction === 'rtl'
  const atEnd = (inner: Extent, outer: Extent) =>
    isRightToLeft ? outer.left - inner.left : inner.right - outer.right
  let worst = 0
  for (const { box, block } of lines) {
    worst = Math.max(worst, atEnd(box, boxAround(block)) + remember('padding', block, paddingAtEnd))
  }
  for (const element of part.querySelectorAll(':not(.chart-data *, svg svg *)')) {
    const { display, position } = getComputedStyle(element)
    const parent = element.parentElement
    if (parent === null || display === 'inline' || position === 'absolute') continue
    const inner = boxAround(element)
    const outer = boxAround(parent)
    if (inner.height === 0 || outer.height + outer.width === 0) continue
    const overrun = fillsMargins ? 0 : Math.max(inner.bottom - outer.bottom, outer.top - inner.top)
    worst = Math.max(worst, atEnd(inner, outer), overrun)
  }
  return worst
}

/** Where an element is. */
export function boxAround(element: Element): DOMRect {
  return remember('place', element, () => element.getBoundingClientRect())
}

/** The room in an element behind its lines. */
export function paddingAtEnd(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).paddingInlineEnd)
}

/** How far a part leaves the slide's safe area; what a theme placed itself, the slide. */
export function overrunOfSlide(slide: Element, part: Element, ink: Extent): number {
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

/** How far any of some places lies over any of others. */
export function overlapOfAll(some: readonly Extent[], others: readonly Extent[]): number {
  return Math.max(0, ...some.flatMap((one) => others.map((other) => overlap(one, other))))
}

/** How far two places lie over each other. */
export function overlap(one: Extent, other: Extent): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  )
}

/** Whether a picture stands on another one, or on what takes the place beside the text as well. */
export function havePicturesMet(slide: Element): boolean {
  const members = [...slide.querySelectorAll(':scope > .body > *')]
  const isBeside = (member: Element) =>
    member.localName === 'img' && getComputedStyle(member).position === 'absolute'
  const placeOf = (member: Element) => member.getBoundingClientRect()
  return members
    .filter(isBeside)
    .some((picture) =>
      members.some((other) => other !== picture && overlap(placeOf(picture), placeOf(other)) > 2),
    )
}
